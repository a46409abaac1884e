import type { Shape, ShapeStyle } from '../../../src/report/pictures/palette.ts';

const paths: Readonly<Record<Shape, string>> = {
  circle: 'M8 2 a6 6 0 1 1 0 12 a6 6 0 1 1 0 -12z',
  square: 'M2.6 2.6 h10.8 v10.8 h-10.8z',
  triangle: 'M8 1.6 L15 13.4 H1z',
  diamond: 'M8 0.8 L15.2 8 L8 15.2 L0.8 8z',
  hexagon: 'M4.6 2.2 h6.8 L14.8 8 L11.4 13.8 H4.6 L1.2 8z',
};

interface ActorMarkProps {
  readonly style: Pick<ShapeStyle, 'shape' | 'colour'>;
  readonly hollow?: boolean;
}

/** The sign of an actor as the picture draws it. */
export function ActorMark({ style, hollow = false }: ActorMarkProps) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={paths[style.shape]}
        fill={style.colour}
        fillOpacity={hollow ? 0.2 : 1}
        stroke={style.colour}
        strokeWidth={hollow ? 2 : 0.5}
      />
    </svg>
  );
}

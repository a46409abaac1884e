import type { Shape } from '../../../src/report/pictures/palette.ts';
import { icons } from './icons.ts';
import type { LegendMark as Mark } from './legend-model.ts';

const paths: Readonly<Record<Shape, string>> = {
  circle: 'M11 2 a9 9 0 1 1 0 18 a9 9 0 1 1 0 -18z',
  square: 'M2.8 2.8 h16.4 v16.4 h-16.4z',
  triangle: 'M11 1.5 L21.4 18.8 H0.6z',
  diamond: 'M11 0.4 L21.6 11 L11 21.6 L0.4 11z',
  hexagon: 'M6 2 h10 L21 11 L16 20 H6 L1 11z',
};

/** A mark as the picture draws it, with its icon. */
export function LegendMark({ mark }: { readonly mark: Mark }) {
  const { shape, colour, hollow, icon } = mark;
  return (
    <svg className="legend-mark" viewBox="0 0 22 22" aria-hidden="true">
      <path
        d={paths[shape]}
        fill={colour}
        fillOpacity={hollow ? 0.2 : 1}
        stroke={colour}
        strokeWidth={hollow ? 2 : 0.5}
      />
      {icons[icon] !== undefined && (
        <path
          d={icons[icon]}
          fill="#fff"
          transform={shape === 'triangle' ? 'translate(5.4 7) scale(.7)' : 'translate(4.2 4.2) scale(.85)'}
        />
      )}
    </svg>
  );
}

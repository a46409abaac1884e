import type { LineStyle } from '../../../src/report/pictures/palette.ts';

const patterns = { solid: '', dotted: '2.5 3', dashed: '8 4', sparse: '2.5 7' } as const;

/** A head at one end, or none. */
export type LineArrow = '→' | '←' | '–';

interface LineMarkProps {
  readonly style: LineStyle;
  /** Where the direction is told. */
  readonly arrow?: LineArrow;
}

/** A sample of a line as the picture draws it. */
export function LineMark({ style, arrow = '–' }: LineMarkProps) {
  const [from, to] = [arrow === '←' ? 8 : 1, arrow === '→' ? 26 : 33];
  return (
    <svg className="mark line" viewBox="0 0 34 12" aria-hidden="true">
      <path
        d={`M${from} 6 H${to}`}
        stroke={style.colour}
        strokeWidth="2.2"
        strokeDasharray={patterns[style.dash]}
        fill="none"
      />
      {arrow !== '–' && (
        <path
          d={arrow === '→' ? 'M25 1.5 L33.5 6 L25 10.5z' : 'M9 1.5 L0.5 6 L9 10.5z'}
          fill={style.colour}
        />
      )}
    </svg>
  );
}

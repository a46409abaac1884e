import type { LineStyle } from '../../../src/report/pictures/palette.ts';

const patterns = { solid: '', dotted: '2.5 3', dashed: '8 4', sparse: '2.5 7' } as const;

/** A sample of a line as the picture draws it. */
export function LineMark({ style }: { readonly style: LineStyle }) {
  return (
    <svg className="mark line" viewBox="0 0 34 12" aria-hidden="true">
      <path
        d="M1 6 H33"
        stroke={style.colour}
        strokeWidth="2.2"
        strokeDasharray={patterns[style.dash]}
        fill="none"
      />
    </svg>
  );
}

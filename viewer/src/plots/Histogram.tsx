import { bin, max } from 'd3-array';
import type { Provenance } from '../../../src/model/provenance.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { PlotFigure } from './PlotFigure.tsx';

const width = 380;
const height = 130;
const bottom = 18;
const top = 14;

interface HistogramProps {
  readonly values: readonly number[];
  /** The value of the actor selected, marked. */
  readonly marked: number | null;
  /** The same in words. */
  readonly says: string;
  readonly unsure: readonly Provenance[];
}

/** How the values of a measure spread: bars of equal width, and where the selected actor lies. */
export default function Histogram({ values, marked, says, unsure }: HistogramProps) {
  const words = useWords('explanation');
  const counts = useWords('counts');
  const format = useFormat();
  const bins = bin().thresholds(16)([...values]);
  const low = bins[0]?.x0 ?? 0;
  const high = bins.at(-1)?.x1 ?? 1;
  const x = (value: number): number => (high === low ? 0 : ((value - low) / (high - low)) * width);
  const most = max(bins, ({ length }) => length) ?? 1;
  const y = (count: number): number => top + (height - top - bottom) * (1 - count / most);
  return (
    <PlotFigure unsure={unsure}>
      <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
        {bins.map((each) => {
          const { x0 = 0, x1 = 0, length } = each;
          const title = words.bar(
            format.counted(length, counts.actors),
            format.number(x0),
            format.number(x1),
          );
          return (
            <g key={x0}>
              <title>{title}</title>
              <rect
                x={x(x0) + 0.5}
                y={y(length)}
                width={Math.max(x(x1) - x(x0) - 1, 1)}
                height={height - bottom - y(length)}
                className="plot-bar"
              />
            </g>
          );
        })}
        {marked !== null && (
          <g>
            <line x1={x(marked)} x2={x(marked)} y1={top - 2} y2={height - bottom} className="plot-tick" />
            <text
              x={x(marked)}
              y={10}
              textAnchor={x(marked) > width / 2 ? 'end' : 'start'}
              className="plot-label"
            >
              {words.here}: {format.number(marked)}
            </text>
          </g>
        )}
        <text x={0} y={height - 4} className="plot-label">
          {format.number(low)}
        </text>
        <text x={width} y={height - 4} textAnchor="end" className="plot-label">
          {format.number(high)}
        </text>
      </svg>
    </PlotFigure>
  );
}

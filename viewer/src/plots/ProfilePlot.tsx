import type { CollectiveEfficiency } from '../../../src/model/assessment.ts';
import type { Provenance } from '../../../src/model/provenance.ts';
import { keysOf } from '../panels/keys-of.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { PlotFigure } from './PlotFigure.tsx';

const width = 380;
const row = 17;
const left = 34;
const right = 46;

interface ProfilePlotProps extends Pick<CollectiveEfficiency, 'items'> {
  readonly unsure: readonly Provenance[];
}

/** The nine items at a glance: the level as a bar of 0 to 3, the share of firms behind it as a tick. */
export default function ProfilePlot({ items, unsure }: ProfilePlotProps) {
  const words = useWords('judgement');
  const panels = useWords('panels');
  const names = useWords('model').items;
  const format = useFormat();
  const x = (level: number): number => left + ((width - left - right) * level) / 3;
  const all = keysOf(items);
  const said = all.map((name) => {
    const { level, share } = items[name];
    return words.profileItem(
      `${name} ${names[name]}`,
      level === null ? panels.notObserved : panels.ofThree(String(level)),
      share === null ? panels.notObserved : format.percent(share),
    );
  });
  return (
    <PlotFigure unsure={unsure}>
      <svg
        className="plot"
        viewBox={`0 0 ${width} ${all.length * row + 20}`}
        role="img"
        aria-label={`${words.profile} ${said.join('; ')}`}
      >
        {[0, 1, 2, 3].map((level) => (
          <g key={level}>
            <line x1={x(level)} x2={x(level)} y1={14} y2={all.length * row + 18} className="plot-rule" />
            <text x={x(level)} y={10} textAnchor="middle" className="plot-label">
              {level}
            </text>
          </g>
        ))}
        {all.map((name, i) => {
          const { level, share } = items[name];
          const y = 18 + i * row;
          return (
            <g key={name}>
              <title>{said[i]}</title>
              <text x={left - 8} y={y + 11} textAnchor="end" className="plot-label">
                {name}
              </text>
              {level === null ? (
                <text x={left + 4} y={y + 11} className="plot-label">
                  {panels.notObserved}
                </text>
              ) : (
                <rect
                  x={left}
                  y={y + 2}
                  width={Math.max(x(level) - left, 1.5)}
                  height={row - 5}
                  className={name.startsWith('E') ? 'plot-bar' : 'plot-bar joint'}
                />
              )}
              {share !== null && (
                <>
                  <line x1={x(3 * share)} x2={x(3 * share)} y1={y} y2={y + row - 2} className="plot-tick" />
                  <text x={width - right + 8} y={y + 11} className="plot-label">
                    {format.percent(share)}
                  </text>
                </>
              )}
            </g>
          );
        })}
      </svg>
    </PlotFigure>
  );
}

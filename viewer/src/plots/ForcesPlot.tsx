import type { Force } from '../../../src/model/assessment.ts';
import type { Provenance } from '../../../src/model/provenance.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { useTold } from '../words/use-told.ts';
import { PlotFigure } from './PlotFigure.tsx';

const width = 380;
const row = 20;
const middle = 236;
const reach = 100;

interface ForcesPlotProps {
  readonly forces: readonly Force[];
  readonly unsure: readonly Provenance[];
}

/** Sign times strength of each force: what holds back to the left, what pushes to the right. */
export default function ForcesPlot({ forces, unsure }: ForcesPlotProps) {
  const words = useWords('judgement');
  const panels = useWords('panels');
  const format = useFormat();
  const told = useTold();
  const pull = ({ sign, strength }: Force): number | null => (strength === null ? null : sign * strength);
  const say = (force: Force): string => {
    const value = pull(force);
    return force.sign === 0 ? words.noVote : value === null ? panels.notDefined : format.fixed(value);
  };
  return (
    <PlotFigure unsure={unsure}>
      <svg
        className="plot"
        viewBox={`0 0 ${width} ${forces.length * row + 4}`}
        role="img"
        aria-label={`${words.forces}: ${forces.map((force) => words.forceSays(told(force.name).text, say(force))).join('; ')}`}
      >
        <line x1={middle} x2={middle} y1={0} y2={forces.length * row + 4} className="plot-axis" />
        {forces.map((force, i) => {
          const value = pull(force) ?? 0;
          const length = (Math.abs(value) / 3) * reach;
          return (
            <g key={`${force.name} ${force.basis}`}>
              <text x={0} y={i * row + 15} className="plot-label">
                {told(force.name).text}
              </text>
              <rect
                x={value < 0 ? middle - length : middle}
                y={i * row + 4}
                width={length}
                height={row - 8}
                className={value < 0 ? 'plot-brake' : 'plot-push'}
              />
              <text x={value < 0 ? middle + 5 : middle + length + 5} y={i * row + 15} className="plot-label">
                {say(force)}
              </text>
            </g>
          );
        })}
      </svg>
    </PlotFigure>
  );
}

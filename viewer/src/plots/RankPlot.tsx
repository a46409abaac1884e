import { max } from 'd3-array';
import type { Articulator } from '../../../src/model/assessment.ts';
import type { Provenance } from '../../../src/model/provenance.ts';
import { groupColours, otherColour } from '../../../src/report/pictures/palette.ts';
import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';
import { keysOf } from '../panels/keys-of.ts';
import { unsureProvenance } from '../panels/ProvenanceBadge.tsx';
import { useWords } from '../words/language-store.ts';
import { PlotFigure } from './PlotFigure.tsx';

const width = 380;
/** Of the ranks; the names stand below. */
const height = 210;
const left = 22;
const right = 22;
const nameHeight = 17;
const top = 20;
const bottom = 10;

/** Articulators drawn with a colour of their own. */
const coloured = 5;

interface RankPlotProps {
  readonly articulators: readonly Articulator[];
  readonly unsure: readonly Provenance[];
}

/** Ranks of articulators over the six measures, best at the top: lines that cross are disagreements. */
export default function RankPlot({ articulators, unsure }: RankPlotProps) {
  const words = useWords('judgement');
  const { lookup, selection, select } = useWorkbench();
  const names = keysOf(words.components);
  const worst = max(articulators, ({ ranks }) => max(Object.values(ranks))) ?? 1;
  const x = (place: number): number => left + ((width - left - right) * place) / (names.length - 1);
  // The first ranks matter most: they get most of the height.
  const y = (rank: number): number =>
    top + (height - top - bottom) * (worst <= 1 ? 0 : Math.log(rank) / Math.log(worst));
  const drawn = articulators.slice(0, coloured);
  return (
    <PlotFigure unsure={unsure}>
      <svg
        className="plot"
        viewBox={`0 0 ${width} ${height + nameHeight * drawn.length}`}
        role="img"
        aria-label={words.compareCaption}
      >
        {names.map((name, place) => (
          <g key={name}>
            <line x1={x(place)} x2={x(place)} y1={top - 4} y2={height - bottom} className="plot-rule" />
            <text x={x(place)} y={top - 9} textAnchor="middle" className="plot-label">
              {words.shortComponents[name]}
            </text>
          </g>
        ))}
        {drawn.map(({ actor, ranks }, i) => {
          const colour = groupColours[i] ?? otherColour;
          const path = names.map((name, place) => `${place === 0 ? 'M' : 'L'}${x(place)} ${y(ranks[name])}`);
          const isSelected = selection?.kind === 'actor' && selection.id === actor;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table below does the same with the keys
            <g key={actor} className="plot-line" onClick={() => select({ kind: 'actor', id: actor })}>
              <path d={path.join('')} fill="none" stroke={colour} strokeWidth={isSelected ? 4 : 2} />
              {names.map((name, place) => (
                <circle key={name} cx={x(place)} cy={y(ranks[name])} r={3.2} fill={colour} />
              ))}
              <circle
                cx={left}
                cy={height + 4 + i * nameHeight}
                r={4}
                fill={unsureProvenance(lookup.actors.get(actor)?.provenance ?? null) ? 'none' : colour}
                stroke={colour}
                strokeWidth={2}
              />
              <text x={left + 10} y={height + 8 + i * nameHeight} className="plot-label">
                {shortText(lookup.nameOf(actor), 60)}
              </text>
            </g>
          );
        })}
      </svg>
    </PlotFigure>
  );
}

import { LegendEntryRow } from './LegendEntryRow.tsx';
import { LitLegend } from './LitLegend.tsx';
import type { LegendModel } from './legend-model.ts';
import type { LitGroup } from './lit-lines.ts';
import { SizeSamples } from './SizeSamples.tsx';

interface LegendProps {
  readonly legend: LegendModel;
  /** What is lit up in it. */
  readonly lit: readonly LitGroup[];
}

/** Says what every mark in the picture stands for, and only those that are in it; groups are hidden and drawn as one here. */
export function Legend({ legend, lit }: LegendProps) {
  return (
    <details className="legend" open={matchMedia('(min-width: 900px)').matches}>
      <summary>{legend.title}</summary>
      {lit.length > 0 && <LitLegend groups={lit} />}
      {legend.sections.map(({ id, title, entries, notes }) => (
        <section key={id}>
          <h3>{title}</h3>
          <ul data-legend={id}>
            {entries.map((entry) => (
              <LegendEntryRow key={`${entry.group} ${entry.text}`} entry={entry} />
            ))}
          </ul>
          {notes.length > 0 && <p className="quiet">{notes.join(' ')}</p>}
        </section>
      ))}
      {legend.size !== null && <SizeSamples size={legend.size} />}
    </details>
  );
}

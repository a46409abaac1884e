import { useWorkbench } from '../app/workbench.ts';
import type { MeasureColumn } from '../worker/messages.ts';
import { Figure } from './Figure.tsx';

interface ActorMeasuresProps {
  readonly actor: string;
  readonly measures: readonly MeasureColumn[];
}

/** The actor's measures, each with its place among all actors. */
export function ActorMeasures({ actor, measures }: ActorMeasuresProps) {
  const { lookup } = useWorkbench();
  const at = lookup.position.get(actor) ?? -1;
  return (
    <section className="card">
      <h3>Measures</h3>
      <dl className="facts">
        {measures.map(({ id, title, meaning, values, reasons }) => {
          const value = values[at] ?? null;
          const above = value === null ? 0 : values.filter((other) => other !== null && other > value).length;
          return (
            <div key={id}>
              <dt title={meaning}>{title}</dt>
              <dd>
                <Figure value={value} reason={reasons[at]} />
                {value !== null && (
                  <span className="quiet">
                    {' '}
                    no. {above + 1} of {values.length}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="quiet">On the whole network: all layers but ownership, simple and unweighted.</p>
    </section>
  );
}

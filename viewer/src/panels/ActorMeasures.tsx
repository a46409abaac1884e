import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { Explained } from './Explained.tsx';
import { Figure } from './Figure.tsx';

/** The actor's measures, each with its place among all actors; a number leads to its ranking and distribution. */
export function ActorMeasures({ actor }: { readonly actor: string }) {
  const { lookup, measures, measuring } = useWorkbench();
  const words = useWords('panels');
  const format = useFormat();
  const at = lookup.position.get(actor) ?? -1;
  return (
    <section className="card">
      <h3>{words.measures}</h3>
      <dl className="facts">
        {measures.map(({ id, title, meaning, values, reasons, awaited }) => {
          const value = values[at] ?? null;
          const above = value === null ? 0 : values.filter((other) => other !== null && other > value).length;
          const known = values.filter((other) => other !== null).length;
          return (
            <div key={id}>
              <dt title={meaning}>{title}</dt>
              <dd>
                {awaited ? (
                  <span className="none">{words.notComputed}</span>
                ) : (
                  <Explained question={{ of: 'measure', measure: id, actor }} title={title}>
                    <Figure value={value} reason={reasons[at]} />
                  </Explained>
                )}
                {value !== null && (
                  <span className="quiet">
                    {' '}
                    <Explained question={{ of: 'measure', measure: id, actor }} title={title}>
                      {words.rankOf(format.number(above + 1), format.number(known))}
                    </Explained>
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="quiet">{measuring.of === 'filtered' ? words.measuresFiltered : words.measuresWhole}</p>
    </section>
  );
}

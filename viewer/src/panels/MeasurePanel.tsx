import { quantileSorted } from 'd3-array';
import { useMemo } from 'react';
import { endsOf } from '../app/selection.ts';
import { useWorkbench } from '../app/workbench.ts';
import Histogram from '../plots/Histogram.tsx';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ActorLink } from './ActorLink.tsx';
import { Explained } from './Explained.tsx';
import { useUnsure } from './use-unsure.ts';

/** Actors of the ranking named at once. */
const ranked = 15;

/** The measure the marks are sized by: what it says, who is first, how it spreads. */
export default function MeasurePanel() {
  const { lookup, measures, measuring, selection } = useWorkbench();
  const words = useWords('explanation');
  const picture = useWords('picture');
  const panels = useWords('panels');
  const counts = useWords('counts');
  const format = useFormat();
  const unsure = useUnsure(null);
  const sizeBy = useView(({ state }) => state.sizeBy);
  const change = useView((view) => view.change);
  const measure = measures.find(({ id }) => id === sizeBy);
  const order = useMemo(() => {
    const known: { readonly id: string; readonly value: number }[] = [];
    for (const [id, place] of lookup.position) {
      const value = measure?.values[place] ?? null;
      if (value !== null) known.push({ id, value });
    }
    return known.sort((a, b) => b.value - a.value);
  }, [measure, lookup]);
  const values = useMemo(() => order.map(({ value }) => value).reverse(), [order]);
  const chosen = selection === null ? undefined : endsOf(selection)[0];
  const marked = order.find(({ id }) => id === chosen)?.value ?? null;
  const middle = quantileSorted(values, 0.5);
  const says =
    middle === undefined
      ? words.notDefined
      : words.distributionSays(
          format.number(values[0]!),
          format.number(middle),
          format.number(values.at(-1)!),
          format.counted(values.length, counts.actors),
        );
  return (
    <div>
      <header className="verdict-head">
        <label className="field">
          {picture.sizeBy}
          <select value={sizeBy} onChange={(event) => change({ sizeBy: event.target.value })}>
            <option value="">{picture.allAlike}</option>
            {measures.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {measure === undefined ? (
          <p className="quiet">{words.choose}</p>
        ) : (
          <>
            <p>{measure.meaning}</p>
            <p className="quiet">{measuring.of === 'filtered' ? words.ofFiltered : words.ofWhole}</p>
          </>
        )}
      </header>
      {measure?.awaited && <p className="card quiet">{panels.notComputed}</p>}
      {measure !== undefined && !measure.awaited && (
        <>
          <section className="card">
            <h3>{words.distribution}</h3>
            {values.length > 0 && <Histogram values={values} marked={marked} says={says} unsure={unsure} />}
            <p className="quiet">
              <Explained question={{ of: 'measure', measure: sizeBy, actor: null }} title={measure.title}>
                {says}
              </Explained>
            </p>
          </section>
          <section className="card">
            <h3>{words.ranking}</h3>
            <ol className="ranked">
              {order.slice(0, ranked).map(({ id, value }) => (
                <li key={id}>
                  <ActorLink id={id} limit={40} />
                  <span className="quiet">
                    <Explained question={{ of: 'measure', measure: sizeBy, actor: id }} title={measure.title}>
                      {format.number(value)}
                    </Explained>
                  </span>
                </li>
              ))}
            </ol>
            {order.length > ranked && <p className="quiet">{words.allInTable}</p>}
          </section>
        </>
      )}
    </div>
  );
}

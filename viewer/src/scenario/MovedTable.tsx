import { useState } from 'react';
import { movedParts, valueText } from '../../../src/report/moved-parts.ts';
import { sentence } from '../../../src/report/words.ts';
import type { ClusterComparison, Moved } from '../../../src/scenario/compare-assessments.ts';
import { useWords } from '../words/language-store.ts';
import '../styles/scenario.css';
import { Name } from '../panels/Name.tsx';
import { Told } from '../panels/Told.tsx';

interface MovedTableProps {
  readonly comparison: ClusterComparison;
}

/** Before and after side by side: every label and number of the cluster that moved, and why. */
export default function MovedTable({ comparison }: MovedTableProps) {
  const words = useWords('scenario');
  const { moved, compared } = comparison;
  const { labels, gone, numbers, ranked } = movedParts(moved);
  const parts = [
    ['labels', labels],
    ['gone', gone],
    ['numbers', numbers],
    ['ranks', ranked],
  ] as const;
  if (moved.length === 0) return <p className="quiet table-none">{words.nothingMoved(compared)}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is scrolled with the keys
    <section className="moved" tabIndex={0} aria-label={words.movedCaption(moved.length, compared)}>
      <p className="quiet">{words.movedCaption(moved.length, compared)}</p>
      {parts.map(
        ([part, rows]) => rows.length > 0 && <MovedPart key={part} title={words[part]} rows={rows} />,
      )}
    </section>
  );
}

/** Rows shown of each part at first. */
const atFirst = 20;

function MovedPart({ title, rows }: { readonly title: string; readonly rows: readonly Moved[] }) {
  const words = useWords('scenario');
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, atFirst);
  return (
    <>
      <table className="small-table">
        <caption>
          {title} <span className="quiet">{rows.length}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id} data-moved={row.id}>
              <th scope="row">
                {row.id.startsWith('pairs.') ? (
                  <Name text={row.title.replace(' to ', ' → ')} limit={160} />
                ) : (
                  <Told text={row.title} limit={160} />
                )}
              </th>
              <td>
                <MovedValue row={row} value={row.before} />
              </td>
              <td>
                <MovedValue row={row} value={row.after} />
              </td>
              <td>{row.because.length === 0 ? '–' : <Told text={sentence(row.because)} limit={1200} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {words.all(rows.length)}
        </button>
      )}
    </>
  );
}

/** An answer or number; who the cluster hangs on is an actor. */
function MovedValue({ row, value }: { readonly row: Moved; readonly value: Moved['before'] }) {
  const text = valueText(row, value);
  return row.id === 'fragile.broker' && typeof value === 'string' ? (
    <Name text={text} />
  ) : (
    <Told text={text} />
  );
}

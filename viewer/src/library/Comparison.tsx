import { Name } from '../panels/Name.tsx';
import { useCatalogue } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { LibraryCase } from '../worker/messages.ts';
import { comparisonRows } from './comparison-rows.ts';

interface ComparisonProps {
  readonly cases: readonly LibraryCase[];
  onOpen(label: string): void;
}

/** The chosen cases side by side, one column a cluster; rows in which they differ are set off. */
export function Comparison({ cases, onOpen }: ComparisonProps) {
  const catalogue = useCatalogue();
  const words = catalogue.library;
  const rows = comparisonRows(catalogue, useFormat());
  const columns = cases.flatMap((each) => each.clusters.map((cluster) => ({ each, cluster })));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
    <section className="wide-table" tabIndex={0} aria-label={words.comparisonCaption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            {columns.map(({ each, cluster }) => (
              <th key={cluster.studyId} scope="col">
                <button type="button" className="link" onClick={() => onOpen(each.label)}>
                  <Name
                    text={each.clusters.length > 1 ? `${each.title}: ${cluster.name}` : each.title}
                    limit={70}
                  />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, part, text }, place) => {
            const texts = columns.map(({ cluster }) => text(cluster));
            const differs = new Set(texts).size > 1;
            return (
              <tr key={`${part} ${title}`} className={part === rows[place - 1]?.part ? '' : 'first'}>
                <th scope="row">{title}</th>
                {texts.map((shown, column) => (
                  <td key={columns[column]!.cluster.studyId} className={differs ? 'differs' : ''}>
                    {shown}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

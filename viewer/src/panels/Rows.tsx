import type { RowReference } from '../../../src/model/problem.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { Name } from './Name.tsx';

/** The rows of the user's files something came from, as `file:row`. */
export function Rows({ rows }: { readonly rows: readonly RowReference[] }) {
  const words = useWords('details');
  const format = useFormat();
  if (rows.length === 0) return <span className="rows">{words.noRow}</span>;
  const shown = rows.slice(0, 5);
  return (
    <span className="rows">
      {shown.map(({ file, sheet, row }, i) => (
        <span key={`${file} ${sheet ?? ''} ${row}`}>
          {i > 0 && ', '}
          <Name text={sheet === undefined ? file : `${file} ${sheet}`} limit={60} />:{row}
        </span>
      ))}
      {rows.length > shown.length && words.andMore(format.number(rows.length - shown.length))}
    </span>
  );
}

import { useState } from 'react';
import type { RowReference } from '../../../src/model/problem.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { RowList, RowName } from './RowList.tsx';

/** Rows named at once; the rest on demand. */
const atFirst = 5;
/** So many are named one after the other, more in a list that scrolls. */
const mostInLine = 200;

/** The rows of the user's files something came from, as `file:row`: the first of them, and all on demand. */
export function Rows({ rows }: { readonly rows: readonly RowReference[] }) {
  const words = useWords('details');
  const format = useFormat();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <span className="rows">{words.noRow}</span>;
  if (all && rows.length > mostInLine) return <RowList rows={rows} />;
  const shown = all ? rows : rows.slice(0, atFirst);
  return (
    <span className="rows">
      {shown.map((row, i) => (
        <span key={`${row.file} ${row.sheet ?? ''} ${row.row}`}>
          {i > 0 && ', '}
          <RowName row={row} />
        </span>
      ))}
      {rows.length > shown.length && (
        <button type="button" className="plain" title={words.allRows} onClick={() => setAll(true)}>
          {words.andMore(format.number(rows.length - shown.length)).trim()}
        </button>
      )}
    </span>
  );
}

import type { ImportAccount } from '../../../src/model/case.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { keysOf } from './keys-of.ts';

const always: readonly string[] = ['actors', 'linkages'];

/** What became of the rows of each table, in numbers. */
export function AccountTable({ account }: { readonly account: Omit<ImportAccount, 'problems'> }) {
  const words = useWords('panels');
  const format = useFormat();
  return (
    <table className="small-table">
      <caption className="hidden">{words.rowsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table}</th>
          <th scope="col">{words.read}</th>
          <th scope="col">{words.accepted}</th>
          <th scope="col">{words.merged}</th>
          <th scope="col">{words.rejected}</th>
        </tr>
      </thead>
      <tbody>
        {keysOf(words.tableNames).map((table) => {
          const rows = account[table];
          if (rows === undefined || (rows.read === 0 && !always.includes(table))) return null;
          return (
            <tr key={table}>
              <th scope="row">{words.tableNames[table]}</th>
              <td>{format.number(rows.read)}</td>
              <td>{format.number(rows.accepted)}</td>
              <td>{format.number(rows.merged)}</td>
              <td className={rows.rejected > 0 ? 'bad' : ''}>{format.number(rows.rejected)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

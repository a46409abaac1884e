import type { ImportAccount } from '../../../src/model/case.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Question } from '../worker/question.ts';
import type { AccountedTable, Fate } from './account-rows.ts';
import { Explained } from './Explained.tsx';
import { keysOf } from './keys-of.ts';

const always: readonly string[] = ['actors', 'linkages'];
const fates = ['read', 'accepted', 'merged', 'rejected'] as const satisfies readonly Fate[];

interface AccountTableProps {
  readonly account: Omit<ImportAccount, 'problems'>;
  /** What a number opens; left out where the rows are beside it. Null: nothing is known of its rows. */
  asks?(table: AccountedTable, fate: Fate, rows: number): (() => Question) | null;
}

/** What became of the rows of each table, in numbers that open the rows they count. */
export function AccountTable({ account, asks }: AccountTableProps) {
  const words = useWords('panels');
  const format = useFormat();
  const number = (table: AccountedTable, fate: Fate, rows: number) => {
    const question = rows === 0 ? null : (asks?.(table, fate, rows) ?? null);
    if (question === null) return format.number(rows);
    return (
      <Explained question={question} title={`${words.tableNames[table]}, ${words[fate]}`}>
        {format.number(rows)}
      </Explained>
    );
  };
  return (
    <table className="small-table">
      <caption className="hidden">{words.rowsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table}</th>
          {fates.map((fate) => (
            <th key={fate} scope="col">
              {words[fate]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keysOf(words.tableNames).map((table) => {
          const rows = account[table];
          if (rows === undefined || (rows.read === 0 && !always.includes(table))) return null;
          return (
            <tr key={table}>
              <th scope="row">{words.tableNames[table]}</th>
              {fates.map((fate) => (
                <td key={fate} className={fate === 'rejected' && rows.rejected > 0 ? 'bad' : undefined}>
                  {number(table, fate, rows[fate])}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import type { ImportAccount } from '../../../src/model/case.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Counted } from '../worker/question.ts';
import { AccountTable } from './AccountTable.tsx';
import { type AccountedTable, accountRows, type Fate } from './account-rows.ts';
import { Explained } from './Explained.tsx';
import { ProblemList } from './ProblemList.tsx';

/** What became of every row that was read, and every problem found. */
export function ImportPanel({ account }: { readonly account: ImportAccount }) {
  const words = useWords('panels');
  const counts = useWords('counts');
  const format = useFormat();
  const { base } = useWorkbench().scenario;
  const created = format.counted(account.actors.created, counts.actors);
  // The account is that of the case as it was read, whatever a scenario makes of it.
  const { subject, decisions } = base.mode === 'case' ? base : { subject: null, decisions: [] };
  const asks = (table: AccountedTable, fate: Fate, count: number): (() => Counted) | null => {
    if (subject === null) return null;
    return () => {
      const { named, ...rows } = accountRows(subject, account.problems, table, fate, decisions);
      return {
        of: 'counted',
        title: `${words.tableNames[table]}, ${words[fate]}`,
        says: format.counted(count, counts.rows),
        ...rows,
        ...(named < count && { note: words.namedOf(format.number(named), format.number(count)) }),
      };
    };
  };
  return (
    <div>
      <header className="verdict-head">
        <h2>{words.rowsRead}</h2>
      </header>
      <section className="card">
        <AccountTable account={account} asks={asks} />
        {account.actors.created > 0 && (
          <p>
            <Explained
              title={created}
              question={() => ({
                of: 'counted',
                title: created,
                says: words.madeFromEnds(created),
                actors: (subject?.actors ?? [])
                  .filter(({ madeFrom }) => madeFrom === 'linkage')
                  .map(({ id }) => id),
                linkages: [],
              })}
            >
              {words.madeFromEnds(created)}
            </Explained>
          </p>
        )}
      </section>
      <ProblemList problems={account.problems} />
    </div>
  );
}

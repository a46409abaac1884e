import type { ImportAccount } from '../../../src/model/case.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { AccountTable } from './AccountTable.tsx';
import { ProblemList } from './ProblemList.tsx';

/** What became of every row that was read, and every problem found. */
export function ImportPanel({ account }: { readonly account: ImportAccount }) {
  const words = useWords('panels');
  const counts = useWords('counts');
  const format = useFormat();
  return (
    <div>
      <header className="verdict-head">
        <h2>{words.rowsRead}</h2>
      </header>
      <section className="card">
        <AccountTable account={account} />
        {account.actors.created > 0 && (
          <p>{words.madeFromEnds(format.counted(account.actors.created, counts.actors))}</p>
        )}
      </section>
      <ProblemList problems={account.problems} />
    </div>
  );
}

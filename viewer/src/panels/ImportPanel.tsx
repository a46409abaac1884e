import type { ImportAccount } from '../../../src/model/case.ts';
import { counted } from './format.ts';
import { ProblemLine } from './ProblemLine.tsx';

const tables = ['actors', 'linkages', 'codes', 'events', 'regions', 'plants', 'merge'] as const;
const always: readonly string[] = ['actors', 'linkages'];

/** What became of every row that was read, and every problem found. */
export function ImportPanel({ account }: { readonly account: ImportAccount }) {
  const { problems } = account;
  return (
    <div>
      <header className="verdict-head">
        <h2>Rows read</h2>
      </header>
      <section className="card">
        <table className="small-table">
          <caption className="hidden">Rows by table and what became of them</caption>
          <thead>
            <tr>
              <th scope="col">Table</th>
              <th scope="col">read</th>
              <th scope="col">accepted</th>
              <th scope="col">merged</th>
              <th scope="col">rejected</th>
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => {
              const rows = account[table];
              if (rows === undefined || (rows.read === 0 && !always.includes(table))) return null;
              return (
                <tr key={table}>
                  <th scope="row">{table}</th>
                  <td>{rows.read}</td>
                  <td>{rows.accepted}</td>
                  <td>{rows.merged}</td>
                  <td className={rows.rejected > 0 ? 'bad' : ''}>{rows.rejected}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {account.actors.created > 0 && (
          <p>{counted(account.actors.created, 'actor')} made from the ends of linkages that no row names.</p>
        )}
      </section>
      <section className="card">
        <h3>Problems: {problems.length}</h3>
        {problems.length === 0 && <p className="quiet">None: every row was understood as it stands.</p>}
        <ul className="problems">
          {problems.slice(0, 50).map((problem, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
            <ProblemLine key={i} problem={problem} />
          ))}
        </ul>
        {problems.length > 50 && <p className="quiet">The first 50; all are in the table of problems.</p>}
      </section>
    </div>
  );
}

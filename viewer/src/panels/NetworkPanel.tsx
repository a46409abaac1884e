import type { OpenedNetwork } from '../worker/messages.ts';
import { Figure } from './Figure.tsx';
import { counted } from './format.ts';
import { Name } from './Name.tsx';
import { ProblemLine } from './ProblemLine.tsx';

/** A plain network as a whole: its numbers, no judgements. */
export function NetworkPanel({ network }: { readonly network: OpenedNetwork }) {
  return (
    <div>
      <header className="verdict-head">
        <h2>
          <Name text={network.title} />
        </h2>
        <p>
          {counted(network.actors.length, 'actor')}, {counted(network.links.length, 'link')},{' '}
          {network.directed ? 'directed' : 'undirected'}
        </p>
        <p className="quiet">
          A plain network: measures only. The verdict needs a case, with kinds of actors and types of
          linkages.
        </p>
      </header>
      <section className="card">
        <h3>Whole network</h3>
        <dl className="facts">
          {network.totals.map(({ title, meaning, value, reason }) => (
            <div key={title}>
              <dt title={meaning}>{title}</dt>
              <dd>
                <Figure value={value} reason={reason} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {network.brokerage !== null && (
        <section className="card">
          <h3>Brokerage in the whole network</h3>
          <dl className="facts">
            {Object.entries(network.brokerage).map(([role, value]) => (
              <div key={role}>
                <dt>{role}</dt>
                <dd>
                  <Figure value={value} reason="not defined for this network" />
                </dd>
              </div>
            ))}
          </dl>
          <p className="quiet">
            Gould and Fernandez 1989, triads by <Name text={network.groupColumn ?? 'group'} />.
          </p>
        </section>
      )}
      {network.problems.length > 0 && (
        <section className="card">
          <h3>Problems: {network.problems.length}</h3>
          <ul className="problems">
            {network.problems.slice(0, 50).map((problem, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
              <ProblemLine key={i} problem={problem} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

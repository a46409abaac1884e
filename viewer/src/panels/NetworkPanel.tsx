import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { useTold } from '../words/use-told.ts';
import type { OpenedNetwork } from '../worker/messages.ts';
import { Explained } from './Explained.tsx';
import { Figure } from './Figure.tsx';
import { Name } from './Name.tsx';
import { ProblemList } from './ProblemList.tsx';
import { Told } from './Told.tsx';

/** A plain network as a whole: its numbers, no judgements. */
export function NetworkPanel({ network }: { readonly network: OpenedNetwork }) {
  const words = useWords('panels');
  const { roleNames } = useWords('judgement');
  const counts = useWords('counts');
  const format = useFormat();
  const told = useTold();
  const roleName = (role: string): string =>
    Object.entries(roleNames).find(([id]) => id === role)?.[1] ?? role;
  return (
    <div>
      <header className="verdict-head">
        <h2>
          <Name text={network.title} />
        </h2>
        <p>
          <Explained question={{ of: 'total', title: 'Actors' }} title={told('Actors').text}>
            {format.counted(network.actors.length, counts.actors)}
          </Explained>
          ,{' '}
          <Explained question={{ of: 'total', title: 'Links' }} title={told('Links').text}>
            {format.counted(network.links.length, counts.links)}
          </Explained>
          , {network.directed ? words.directed : words.undirected}
        </p>
        <p className="quiet">{words.plainNetwork}</p>
      </header>
      <section className="card">
        <h3>{words.wholeNetwork}</h3>
        {network.totals.length === 0 && <p className="none">{words.notComputed}</p>}
        <dl className="facts">
          {network.totals.map(({ title, meaning, value, reason }) => (
            <div key={title} title={told(meaning).text}>
              <dt>
                <Told text={title} />
              </dt>
              <dd>
                <Explained question={{ of: 'total', title }} title={told(title).text}>
                  <Figure value={value} reason={reason} />
                </Explained>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {network.brokerage !== null && (
        <section className="card">
          <h3>{words.brokerageWhole}</h3>
          <dl className="facts">
            {Object.entries(network.brokerage).map(([role, value]) => (
              <div key={role}>
                <dt>{roleName(role)}</dt>
                <dd>
                  <Explained
                    question={{ of: 'total', title: 'Brokerage in the network' }}
                    title={roleName(role)}
                  >
                    <Figure value={value} reason={words.roleNotDefined} />
                  </Explained>
                </dd>
              </div>
            ))}
          </dl>
          <p className="quiet">
            <Name text={words.brokerageSays(network.groupColumn ?? words.group)} />
          </p>
        </section>
      )}
      {network.problems.length > 0 && <ProblemList problems={network.problems} />}
    </div>
  );
}

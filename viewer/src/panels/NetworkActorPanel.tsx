import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { OpenedNetwork } from '../worker/messages.ts';
import { ActorLink } from './ActorLink.tsx';
import { ActorMeasures } from './ActorMeasures.tsx';
import { Explained } from './Explained.tsx';
import { Name } from './Name.tsx';

const linksShown = 200;

interface NetworkActorPanelProps {
  readonly network: OpenedNetwork;
  readonly id: string;
}

/** The selected actor of a plain network. */
export function NetworkActorPanel({ network, id }: NetworkActorPanelProps) {
  const words = useWords('panels');
  const format = useFormat();
  const actor = network.actors.find((candidate) => candidate.id === id);
  if (actor === undefined) return null;
  const links = network.links
    .map((link, place) => ({ ...link, place }))
    .filter(({ from, to }) => from === id || to === id);
  return (
    <div>
      <header className="verdict-head">
        <h2>
          <Name text={actor.name} limit={200} />
        </h2>
        {actor.group !== null && (
          <p>
            <Name text={`${network.groupColumn ?? words.group}: ${actor.group}`} />
          </p>
        )}
      </header>
      <ActorMeasures actor={id} />
      {Object.keys(actor.attributes).length > 0 && (
        <section className="card">
          <h3>{words.facts}</h3>
          <dl className="facts">
            {Object.entries(actor.attributes).map(([column, value]) => (
              <div key={column}>
                <dt>
                  <Name text={column} limit={60} />
                </dt>
                <dd>
                  <Name text={value} limit={300} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className="card">
        <h3>
          <Explained
            title={words.links(format.number(links.length))}
            question={() => ({
              of: 'counted',
              title: words.links(format.number(links.length)),
              says: words.linkagesOf(actor.name),
              actors: [...new Set(links.map(({ from, to }) => (from === id ? to : from)))],
              linkages: [],
            })}
          >
            {words.links(format.number(links.length))}
          </Explained>
        </h3>
        <ul className="linkage-list">
          {links.slice(0, linksShown).map(({ from, to, place }) => (
            <li key={place}>
              <span className="direction">{network.directed ? (from === id ? '→' : '←') : '–'}</span>
              <ActorLink id={from === id ? to : from} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { PairDetails } from './PairDetails.tsx';

interface ActorPairsProps {
  readonly actor: string;
  readonly clusters: readonly ClusterAssessment[];
}

/** How the actor's sales and purchases are governed, pair by pair. */
export function ActorPairs({ actor, clusters }: ActorPairsProps) {
  const seen = new Set<string>();
  const pairs = clusters
    .flatMap(({ governance }) => governance.pairs)
    .filter(({ seller, buyer }) => seller === actor || buyer === actor)
    .filter(({ seller, buyer }) => {
      const key = JSON.stringify([seller, buyer]);
      return seen.has(key) ? false : seen.add(key);
    });
  if (pairs.length === 0) return null;
  return (
    <section className="card">
      <h3>Governance: {pairs.length === 1 ? '1 pair' : `${pairs.length} pairs`}</h3>
      {pairs.slice(0, 60).map((pair) => (
        <PairDetails key={JSON.stringify([pair.seller, pair.buyer])} pair={pair} from={actor} />
      ))}
      {pairs.length > 60 && <p className="quiet">All {pairs.length} are in the table of pairs.</p>}
    </section>
  );
}

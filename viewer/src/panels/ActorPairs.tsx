import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { distinctPairs } from './distinct-pairs.ts';
import { PairDetails } from './PairDetails.tsx';
import { pairKey } from './pair-key.ts';

const shown = 60;

interface ActorPairsProps {
  readonly actor: string;
  readonly clusters: readonly ClusterAssessment[];
}

/** How the actor's sales and purchases are governed, pair by pair. */
export function ActorPairs({ actor, clusters }: ActorPairsProps) {
  const words = useWords('panels');
  const counts = useWords('counts');
  const format = useFormat();
  const pairs = distinctPairs(clusters, ({ seller, buyer }) => seller === actor || buyer === actor);
  if (pairs.length === 0) return null;
  return (
    <section className="card">
      <h3>{words.governanceOfPairs(format.counted(pairs.length, counts.pairs))}</h3>
      {pairs.slice(0, shown).map((pair) => (
        <PairDetails key={pairKey(pair.seller, pair.buyer)} pair={pair} from={actor} />
      ))}
      {pairs.length > shown && <p className="quiet">{words.allInPairs(format.number(pairs.length))}</p>}
    </section>
  );
}

import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { distinctPairs } from './distinct-pairs.ts';
import { Explained } from './Explained.tsx';
import { LinkageLine } from './LinkageLine.tsx';
import { Name } from './Name.tsx';
import { PairDetails } from './PairDetails.tsx';

interface PairPanelProps {
  readonly from: string;
  readonly to: string;
  /** The linkage that was chosen, if one was. */
  readonly chosen?: string;
  readonly clusters: readonly ClusterAssessment[];
}

/** Two actors: every linkage between them and how their trade is governed. */
export function PairPanel({ from, to, chosen, clusters }: PairPanelProps) {
  const { lookup } = useWorkbench();
  const words = useWords('panels');
  const judgement = useWords('judgement');
  const format = useFormat();
  const linkages = (lookup.linkagesOf.get(from) ?? [])
    .filter((linkage) => linkage.from === to || linkage.to === to)
    .sort((a, b) => Number(b.key === chosen) - Number(a.key === chosen));
  const pairs = distinctPairs(
    clusters,
    ({ seller, buyer }) => (seller === from && buyer === to) || (seller === to && buyer === from),
  );
  return (
    <div>
      <header className="verdict-head">
        <h2>
          <Name text={words.twoActors(lookup.nameOf(from), lookup.nameOf(to))} limit={160} />
        </h2>
      </header>
      {pairs.length > 0 && (
        <section className="card">
          <h3>{judgement.type}</h3>
          {pairs.map((pair) => (
            <PairDetails key={pair.seller} pair={pair} open />
          ))}
        </section>
      )}
      <section className="card">
        <h3>
          <Explained
            title={words.linkages}
            question={() => ({
              of: 'counted',
              title: words.linkagesBetween(format.number(linkages.length)),
              says: words.twoActors(lookup.nameOf(from), lookup.nameOf(to)),
              actors: [],
              linkages: linkages.map(({ key }) => key),
            })}
          >
            {words.linkagesBetween(format.number(linkages.length))}
          </Explained>
        </h3>
        <ul className="linkage-list">
          {linkages.map((linkage) => (
            <LinkageLine key={linkage.key} linkage={linkage} />
          ))}
        </ul>
      </section>
    </div>
  );
}

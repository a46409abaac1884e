import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { useWorkbench } from '../app/workbench.ts';
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
  const linkages = (lookup.linkagesOf.get(from) ?? []).filter(
    (linkage) => linkage.from === to || linkage.to === to,
  );
  linkages.sort((a, b) => Number(b.key === chosen) - Number(a.key === chosen));
  const pairs = clusters
    .flatMap(({ governance }) => governance.pairs)
    .filter(({ seller, buyer }) => (seller === from && buyer === to) || (seller === to && buyer === from));
  const distinct = pairs.filter(
    (pair, i) => pairs.findIndex(({ seller, buyer }) => seller === pair.seller && buyer === pair.buyer) === i,
  );
  return (
    <div>
      <header className="verdict-head">
        <h2>
          <Name text={lookup.nameOf(from)} limit={60} /> and <Name text={lookup.nameOf(to)} limit={60} />
        </h2>
      </header>
      {distinct.length > 0 && (
        <section className="card">
          <h3>Governance</h3>
          {distinct.map((pair) => (
            <PairDetails key={pair.seller} pair={pair} open />
          ))}
        </section>
      )}
      <section className="card">
        <h3>Linkages between them: {linkages.length}</h3>
        <ul className="linkage-list">
          {linkages.map((linkage) => (
            <LinkageLine key={linkage.key} linkage={linkage} />
          ))}
        </ul>
      </section>
    </div>
  );
}

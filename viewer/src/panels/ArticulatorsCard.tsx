import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { ActorLink } from './ActorLink.tsx';
import { ActorList } from './ActorList.tsx';
import { Figure } from './Figure.tsx';
import { counted, number } from './format.ts';

/** Who stands between the firms and the leaders of their chains. */
export function ArticulatorsCard({ cluster }: { readonly cluster: ClusterAssessment }) {
  const { articulators, leaders, agreement } = cluster;
  return (
    <section className="card">
      <h3>Articulators</h3>
      <p className="quiet">
        In the order of their mean rank over six measures. Agreement of the six (Kendall’s W):{' '}
        <Figure value={agreement.kendallW} reason={agreement.reason} />.
        {cluster.betweenness !== undefined &&
          ` Betweenness is approximate (≈): with probability ${number(1 - cluster.betweenness.risk)} within ${number(cluster.betweenness.bound)} pairs of the true value.`}
      </p>
      {articulators.length === 0 ? (
        <p className="quiet">No actor is tied to the cluster without being a leader of its chains.</p>
      ) : (
        <ol className="ranked">
          {articulators.slice(0, 10).map((articulator) => (
            <li key={articulator.actor}>
              <ActorLink id={articulator.actor} limit={48} />
              <span className="quiet">
                mean rank {number(articulator.meanRank)} · brokers {counted(articulator.brokered, 'pair')}
                {articulator.pieces.length > 1 && ` · leaves ${articulator.pieces.length} pieces`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {articulators.length > 10 && (
        <p className="quiet">All {articulators.length} are in the table of actors.</p>
      )}
      <h4>Leaders of its chains</h4>
      <ActorList ids={leaders} none="none seen: no buyer of kind “buyer”, no quasi-hierarchy or hierarchy" />
    </section>
  );
}

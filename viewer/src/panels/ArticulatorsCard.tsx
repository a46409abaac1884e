import { lazy, Suspense } from 'react';
import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ActorLink } from './ActorLink.tsx';
import { ActorList } from './ActorList.tsx';
import { ArticulatorTable } from './ArticulatorTable.tsx';
import { Explained } from './Explained.tsx';
import { Figure } from './Figure.tsx';
import { HeldButton } from './HeldButton.tsx';
import { useUnsure } from './use-unsure.ts';

const RankPlot = lazy(() => import('../plots/RankPlot.tsx'));

/** Articulators shown at once; all are in the table of actors. */
const shown = 10;

/** Who stands between the firms and the leaders of their chains, and where the six measures disagree. */
export function ArticulatorsCard({ cluster }: { readonly cluster: ClusterAssessment }) {
  const words = useWords('judgement');
  const counts = useWords('counts');
  const format = useFormat();
  const { articulators, leaders, agreement, betweenness } = cluster;
  const first = articulators.slice(0, shown);
  const unsure = useUnsure(cluster.id);
  const question = { of: 'subject', subject: { kind: 'articulators' }, cluster: cluster.id } as const;
  return (
    <section className="card">
      <h3>{words.articulators}</h3>
      <p className="quiet">
        {words.articulatorsSay}{' '}
        <Explained question={question} title={words.articulators}>
          <Figure value={agreement.kendallW} reason={agreement.reason} />
        </Explained>
        .{' '}
        {betweenness !== undefined &&
          words.approximate(format.percent(1 - betweenness.risk), format.number(betweenness.bound))}
      </p>
      {first.length === 0 && <p className="quiet">{words.noArticulator}</p>}
      <ol className="ranked">
        {first.map((articulator) => (
          <li key={articulator.actor}>
            <ActorLink id={articulator.actor} limit={48} />
            <span className="quiet">
              <Explained
                question={{
                  of: 'subject',
                  subject: { kind: 'actor', actor: articulator.actor },
                  cluster: cluster.id,
                }}
                title={words.articulators}
              >
                {words.meanRank(format.number(articulator.meanRank))} ·{' '}
                {words.brokersPairs(format.counted(articulator.brokered, counts.pairs))}
                {articulator.pieces.length > 1 &&
                  ` · ${words.leavesPieces(format.counted(articulator.pieces.length, counts.pieces))}`}
              </Explained>
            </span>
            <HeldButton articulator={articulator} />
          </li>
        ))}
      </ol>
      {articulators.length > shown && (
        <p className="quiet">{words.allInActors(format.number(articulators.length))}</p>
      )}
      {first.length > 1 && (
        <>
          <h4>{words.compare}</h4>
          <p className="quiet small">{words.compareSays}</p>
          <Suspense fallback={null}>
            <RankPlot articulators={first} unsure={unsure} />
          </Suspense>
          <ArticulatorTable articulators={first} cluster={cluster.id} />
        </>
      )}
      <h4>{words.leaders}</h4>
      <ActorList ids={leaders} none={words.noLeaders} />
    </section>
  );
}

import type { ActorKind } from '../../../src/model/actor.ts';
import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ArticulatorsCard } from './ArticulatorsCard.tsx';
import { ConditionsCard } from './ConditionsCard.tsx';
import { EfficiencyCard } from './EfficiencyCard.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Explained } from './Explained.tsx';
import { GovernanceCard } from './GovernanceCard.tsx';
import { LinkagesCard } from './LinkagesCard.tsx';
import { Name } from './Name.tsx';
import { NetworkCard } from './NetworkCard.tsx';
import { PolicyCard } from './PolicyCard.tsx';
import { ProvenanceBadge } from './ProvenanceBadge.tsx';
import { Told } from './Told.tsx';
import { UpgradingCard } from './UpgradingCard.tsx';
import { useUnsure } from './use-unsure.ts';

interface ClusterVerdictProps {
  readonly cluster: ClusterAssessment;
  readonly currency: string | null;
}

/** The verdict on one cluster, beside the picture. */
export default function ClusterVerdict({ cluster, currency }: ClusterVerdictProps) {
  const { lookup } = useWorkbench();
  const words = useWords('panels');
  const counts = useWords('counts');
  const { sectorGroups, kinds } = useWords('model');
  const format = useFormat();
  const { sectorGroup } = cluster;
  const unsure = useUnsure(cluster.id);
  /** A count of members, with who they are. */
  const members = (kind: ActorKind, said: string) => (
    <Explained
      title={said}
      question={() => ({
        of: 'counted',
        title: said,
        says: words.membersOf(kinds[kind], cluster.name ?? cluster.id),
        actors: [...lookup.actors.values()]
          .filter((actor) => actor.cluster === cluster.id && actor.kind === kind)
          .map(({ id }) => id),
        linkages: [],
      })}
    >
      {said}
    </Explained>
  );
  return (
    <div className="verdict-panel">
      <header className="verdict-head">
        <h2>
          <Name text={cluster.name ?? cluster.id} />
        </h2>
        <p>
          {members('firm', format.counted(cluster.firms, counts.firms))},{' '}
          {members('institution', format.counted(cluster.institutions, counts.institutions))}{' '}
          {unsure.map((provenance) => (
            <ProvenanceBadge key={provenance} provenance={provenance} />
          ))}
        </p>
        <details className="because">
          <summary>
            {words.sectorGroup}:{' '}
            <strong>
              {sectorGroup.answer === null ? words.notClassified : sectorGroups[sectorGroup.answer]}
            </strong>
          </summary>
          <EvidenceList evidence={sectorGroup.because} />
          <Explained
            question={{ of: 'subject', subject: { kind: 'sector group' }, cluster: cluster.id }}
            title={words.sectorGroup}
          >
            {words.because} …
          </Explained>
        </details>
        {sectorGroup.reason !== undefined && (
          <p className="reason small">
            <Told text={sectorGroup.reason} />
          </p>
        )}
        <p className="quiet small">
          {words.stabilityElsewhere} <code>articulator sensitivity</code>
        </p>
      </header>
      <UpgradingCard upgrading={cluster.upgrading} cluster={cluster.id} />
      <EfficiencyCard efficiency={cluster.efficiency} cluster={cluster.id} />
      <GovernanceCard governance={cluster.governance} cluster={cluster.id} />
      <ArticulatorsCard cluster={cluster} />
      <PolicyCard id={cluster.id} policy={cluster.policy} policyWithheld={cluster.policyWithheld} />
      <ConditionsCard conditions={cluster.cluster} cluster={cluster.id} />
      <LinkagesCard cluster={cluster} currency={currency} />
      <NetworkCard cluster={cluster} />
    </div>
  );
}

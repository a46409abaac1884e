import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { ArticulatorsCard } from './ArticulatorsCard.tsx';
import { ConditionsCard } from './ConditionsCard.tsx';
import { EfficiencyCard } from './EfficiencyCard.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { counted } from './format.ts';
import { GovernanceCard } from './GovernanceCard.tsx';
import { LinkagesCard } from './LinkagesCard.tsx';
import { Name } from './Name.tsx';
import { NetworkCard } from './NetworkCard.tsx';
import { PolicyCard } from './PolicyCard.tsx';
import { sectorTitles } from './sector-titles.ts';
import { UpgradingCard } from './UpgradingCard.tsx';

interface ClusterVerdictProps {
  readonly cluster: ClusterAssessment;
  readonly currency: string | null;
}

/** The verdict on one cluster, beside the picture. */
export function ClusterVerdict({ cluster, currency }: ClusterVerdictProps) {
  const { sectorGroup } = cluster;
  return (
    <div className="verdict-panel">
      <header className="verdict-head">
        <h2>
          <Name text={cluster.name ?? cluster.id} />
        </h2>
        <p>
          {counted(cluster.firms, 'firm')}, {counted(cluster.institutions, 'institution')}
        </p>
        <details className="because">
          <summary>
            Sector group:{' '}
            <strong>
              {sectorGroup.answer === null ? 'not classified' : sectorTitles[sectorGroup.answer]}
            </strong>
          </summary>
          <EvidenceList evidence={sectorGroup.because} />
        </details>
        {sectorGroup.reason !== undefined && <p className="reason small">{sectorGroup.reason}</p>}
        <p className="quiet small">
          Whether these answers hold when thresholds move or linkages are missing is not tested on this page:{' '}
          <code>articulator sensitivity</code> does it.
        </p>
      </header>
      <UpgradingCard upgrading={cluster.upgrading} />
      <EfficiencyCard efficiency={cluster.efficiency} />
      <GovernanceCard shares={cluster.governance.shares} />
      <ArticulatorsCard cluster={cluster} />
      <PolicyCard policy={cluster.policy} policyWithheld={cluster.policyWithheld} />
      <ConditionsCard cluster={cluster.cluster} />
      <LinkagesCard linkages={cluster.linkages} currency={currency} />
      <NetworkCard network={cluster.network} />
    </div>
  );
}

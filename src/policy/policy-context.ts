import type { ClusterView } from '../efficiency/cluster-view.ts';
import type { EfficiencyPreset } from '../efficiency/preset.ts';
import type { GovernedPair } from '../governance/govern-pairs.ts';
import type { CompactNetwork } from '../graph/compact-network.ts';
import type { ClusterAssessment } from '../model/assessment.ts';
import type { ArticulatingInstitutions } from '../upgrading/force-context.ts';
import type { PolicyPreset } from './preset.ts';

/** What the triggers of policy are read from: the judgements made so far and the case behind them. */
export interface PolicyContext {
  readonly view: ClusterView;
  /** The whole case in the default projection. */
  readonly network: CompactNetwork;
  /** The pairs whose seller is a firm of the cluster. */
  readonly pairs: readonly GovernedPair[];
  /** The institutions tied to a chain leader, and who is tied to one of them. */
  articulating(): ArticulatingInstitutions;
  readonly judged: Pick<ClusterAssessment, 'sectorGroup' | 'efficiency' | 'leaders' | 'articulators'>;
  readonly presets: {
    readonly policy: PolicyPreset;
    readonly efficiency: EfficiencyPreset;
    /** Governance shares count where at least this share of the pairs is determined. */
    readonly determined: number;
  };
}

import type { ClusterView } from '../efficiency/cluster-view.ts';
import type { GovernedPair } from '../governance/govern-pairs.ts';
import type { CompactNetwork } from '../graph/compact-network.ts';
import type { CollectiveEfficiency } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import type { UpgradingPreset } from './preset.ts';

/** What the forces of a cluster are measured on. */
export interface ForceContext {
  readonly view: ClusterView;
  /** The whole case in the default projection. */
  readonly network: CompactNetwork;
  readonly efficiency: CollectiveEfficiency;
  /** The pairs whose seller is a firm of the cluster. */
  readonly pairs: readonly GovernedPair[];
  readonly leaders: readonly string[];
  readonly preset: UpgradingPreset;
}

/** The strength of a force in this case, 0..3, or null with the reason. */
export interface ForceStrength {
  readonly strength: number | null;
  readonly evidence: readonly Evidence[];
  readonly reason?: string;
}

export function notDefined(reason: string): ForceStrength {
  return { strength: null, evidence: [], reason };
}

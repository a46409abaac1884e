import type { Layer } from '../model/layer.ts';
import type { Linkage } from '../model/linkage.ts';
import type { Marks, NumberedCluster } from './numbered-cluster.ts';
import type { EfficiencyPreset } from './preset.ts';

/** What an item finds in a cluster, before it becomes a level. */
export interface ItemFinding {
  /** Marks firms of the cluster that satisfy the item; what else is marked does not count. */
  readonly firms: Marks;
  /** Linkages that show it; listed only where they are told. */
  readonly linkages: () => readonly Linkage[];
}

/** One of the nine items of collective efficiency (METHOD section 8). */
export interface EfficiencyItemRule {
  readonly title: string;
  /** What the numerator counts, in words. */
  readonly counts: string;
  /** The item is observed where one of these layers was surveyed. */
  readonly observedWith: readonly Layer[];
  /** The layers it reads: where only some were surveyed the share is a lower bound. */
  readonly reads: readonly Layer[];
  find(cluster: NumberedCluster, preset: EfficiencyPreset): ItemFinding;
}

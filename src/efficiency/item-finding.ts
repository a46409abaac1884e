import type { Layer } from '../model/layer.ts';
import type { ClusterView } from './cluster-view.ts';
import type { EfficiencyPreset } from './preset.ts';

/** What an item finds in a cluster, before it becomes a level. */
export interface ItemFinding {
  /** Firms of the cluster that satisfy the item. */
  readonly firms: ReadonlySet<string>;
  /** Linkages that show it, by key. */
  readonly linkages: readonly string[];
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
  find(view: ClusterView, preset: EfficiencyPreset): ItemFinding;
}

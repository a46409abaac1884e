/** What stands beside the ranking of articulators: types, flows, roles of firms, sets and targets. */
import type { ArticulatorComponents, ByRole } from './assessment.ts';
import type { EfficiencyItemName } from './code.ts';

/** Rank on each component: 1 is the largest; equal values share the mean of their ranks. */
export type ComponentRanks = Readonly<Record<keyof ArticulatorComponents, number>>;

/** Activity by exclusivity, after Hamilton, Hileman & Bodin 2020 (Social Networks 61). */
export const brokerTypes = ['powerhouse', 'connector', 'linchpin', 'sideliner'] as const;
export type BrokerType = (typeof brokerTypes)[number];

export interface BrokerTypology {
  /** Pairs of actors of different groups that it brings together. */
  readonly activity: number;
  /** Those of them that nobody else brings together; null where that was not counted. */
  readonly exclusivity: number | null;
  /** Powerhouse: much of both; connector: activity alone; linchpin: exclusivity alone; sideliner: neither. */
  readonly type: BrokerType | null;
  /** Why it is null. */
  readonly reason?: string;
}

/** Pairs an actor brings together across the cluster's border in one direction, with the first of those named. */
export interface Flow {
  readonly pairs: number;
  /** Actors it comes from and goes to, by id, the first of them. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Flow through an actor into the cluster and out of it. */
export interface TwoWayFlow {
  readonly outsideIn: Flow;
  readonly insideOut: Flow;
  /** An actor of the cluster with both: a gatekeeper in the economic sense (Morrison 2008). */
  readonly gatekeeper: boolean;
}

/** Who would be cut off from the largest piece of its component if an actor left. */
export interface CutOff {
  readonly actors: number;
  /** Ids, piece by piece from large to small; the first of them. */
  readonly pieces: readonly (readonly string[])[];
}

/** What becomes of the items of collective efficiency if an actor leaves. */
export interface EfficiencyWithout {
  /** Items whose level falls; null where that was not worked out. */
  readonly falls:
    | readonly { readonly item: EfficiencyItemName; readonly before: number; readonly after: number }[]
    | null;
  readonly reason?: string;
}

export interface ArticulatorDetail {
  readonly ranks: ComponentRanks;
  readonly typology: BrokerTypology;
  readonly twoWayFlow: TwoWayFlow;
  readonly cutOff: CutOff;
  readonly efficiencyWithout: EfficiencyWithout;
  /** Share of seeded draws, the observed network counted in, in which it brokers at least as much; if asked. */
  readonly p?: ByRole<number | null>;
}

/** After Giuliani & Bell 2005 (Research Policy 34). */
export const cognitiveRoleNames = [
  'technological gatekeeper',
  'active mutual exchanger',
  'weak mutual exchanger',
  'external star',
  'isolate',
] as const;
export type CognitiveRoleName = (typeof cognitiveRoleNames)[number];

export interface CognitiveRole {
  readonly firm: string;
  readonly role: CognitiveRoleName;
  /** Gives to more firms of the cluster than it receives from, the other way round, as many, or neither. */
  readonly position: 'source' | 'absorber' | 'mutual' | 'none';
  /** Firms of the cluster it receives knowledge from and gives it to: local in- and out-degree. */
  readonly received: number;
  readonly given: number;
  /** Actors outside the cluster it receives knowledge from. */
  readonly outside: number;
}

export interface CognitiveRoles {
  /** Null where knowledge was not surveyed. */
  readonly firms: readonly CognitiveRole[] | null;
  /** From these numbers on (and above 0) a firm is strong: local contacts, and outside sources. */
  readonly cuts: { readonly local: number; readonly outside: number } | null;
  readonly reason?: string;
}

/** An institution that stands between firms of the cluster and leaders of its chains. */
export interface PolicyTarget {
  readonly actor: string;
  readonly firms: readonly string[];
  readonly leaders: readonly string[];
  /** Its place among the articulators; null where it is not ranked. */
  readonly rank: number | null;
}

export interface PolicyTargets {
  /** Null where the sector group is not complex product systems. */
  readonly institutions: readonly PolicyTarget[] | null;
  readonly reason?: string;
}

/** The k actors who matter most together (Borgatti 2006). */
export interface KeyPlayerSet {
  readonly k: number;
  readonly actors: readonly string[];
  /** Fragmentation without them, or share of actors in or within reach of the set; 0..1. */
  readonly value: number;
  readonly search: 'exact' | 'greedy with swaps';
}

export interface KeyPlayerSets {
  /** Whose leaving fragments the cluster's own network most. */
  readonly fragmenting: readonly KeyPlayerSet[];
  /** Who together reach most of the cluster. */
  readonly reaching: readonly KeyPlayerSet[];
  /** Fragmentation of the network as it is; null for fewer than two actors. */
  readonly fragmentation: number | null;
  readonly reason?: string;
}

/** Betweenness that comes from drawn paths: said wherever it is shown. */
export interface ApproximateBetweenness {
  readonly approximate: true;
  /** With probability 1 - risk no value is further from the true one than this, in pairs. */
  readonly bound: number;
  readonly risk: number;
  readonly samples: number;
  readonly seed: string;
}

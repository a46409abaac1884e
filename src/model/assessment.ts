/** What comes out: the shape of `articulator analyse --format json`, format `articulator-assessment/1`. */
import type { ActorKind } from './actor.ts';
import type {
  ApproximateBetweenness,
  ArticulatorDetail,
  CognitiveRoles,
  KeyPlayerSets,
  PolicyTargets,
} from './articulator-detail.ts';
import type { ImportAccount } from './case.ts';
import type { ClusterConditions } from './cluster-conditions.ts';
import type { UpgradingForm } from './code.ts';
import type { CollectiveEfficiency, EfficiencyBasis, Level, LevelAgreement } from './efficiency.ts';
import type { Evidence } from './evidence.ts';
import type { ClusterGovernance } from './governance.ts';
import type { LinkagesSideBySide } from './linkages-side-by-side.ts';
import type { PolicyAdvice, WithheldAdvice } from './policy.ts';
import type { Provenance } from './provenance.ts';
import type { SectorGroup } from './sector.ts';
import type { ClusterStability, Stability } from './stability.ts';
import type {
  AttainableUpgrading,
  FirmUpgrading,
  TextReading,
  UpgradingAgreement,
  UpgradingComparison,
} from './upgrading-detail.ts';

export type { CollectiveEfficiency, EfficiencyItem, Level } from './efficiency.ts';
export {
  type GereffiType,
  type GovernanceAnswer,
  type GovernanceShares,
  type PairFactName,
  type PairGovernance,
  pairFactNames,
  type SharesByAnswer,
} from './governance.ts';

export interface Assessment {
  readonly format: 'articulator-assessment/1';
  readonly case: {
    readonly id: string;
    readonly title: string | null;
    readonly year: number | null;
    /** Accepted actors and linkages and actors made from ends, by how they came to be known. */
    readonly provenance: Readonly<Record<Provenance, number>>;
  };
  readonly preset: {
    readonly name: string;
    /** The named preset that the options of each room started from. */
    readonly bases: Readonly<Record<string, string>>;
    /** Every option of every room, as used. */
    readonly options: Readonly<Record<string, unknown>>;
  };
  readonly import: ImportAccount;
  readonly clusters: readonly ClusterAssessment[];
  readonly codes: {
    /** Whether collective efficiency rests on derived levels or, where given, on expert codes. */
    readonly used: EfficiencyBasis;
    /** Derived levels against expert codes, over the items of all clusters. */
    readonly agreement: LevelAgreement;
  };
  /** How far the answers hold; only where it was tested (METHOD section 13). */
  readonly stability?: Stability;
}

export interface ClusterAssessment {
  readonly id: string;
  readonly name: string | null;
  readonly sectorGroup: SectorGroupAnswer;
  readonly firms: number;
  readonly institutions: number;
  readonly linkages: LinkagesByScope;
  readonly sideBySide: LinkagesSideBySide;
  readonly network: ClusterNetwork;
  readonly governance: ClusterGovernance;
  readonly efficiency: CollectiveEfficiency;
  readonly cluster: ClusterConditions;
  readonly upgrading: Readonly<Record<UpgradingForm, UpgradingAnswer>>;
  /** Expected against observed levels over the forms. */
  readonly upgradingAgreement: UpgradingAgreement;
  /** The same for each firm with its own governance, access and ties; left out where only labels are asked. */
  readonly firmUpgrading?: readonly FirmUpgrading[];
  /** Ids of the chain leaders. */
  readonly leaders: readonly string[];
  /** Kendall's W of the six components, corrected for ties; null where fewer than two are ranked. */
  readonly agreement: { readonly kendallW: number | null; readonly reason?: string };
  readonly articulators: readonly Articulator[];
  /** Where betweenness is not exact; left out where it is. */
  readonly betweenness?: ApproximateBetweenness;
  readonly cognitiveRoles: CognitiveRoles;
  /** Institutions between local firms and leaders, for complex product systems. */
  readonly policyTargets: PolicyTargets;
  /** Left out where only labels are asked. */
  readonly keyPlayers?: KeyPlayerSets;
  /** What can be done: only advice whose trigger was seen. */
  readonly policy: readonly PolicyAdvice[];
  /** Advice that was not given, and why. */
  readonly policyWithheld: readonly WithheldAdvice[];
  /** How far the answers hold; only where it was tested. */
  readonly stability?: ClusterStability;
}

export interface SectorGroupAnswer {
  readonly answer: SectorGroup | null;
  readonly because: readonly Evidence[];
  readonly reason?: string;
}

export interface ScopeTotal {
  /** Linkage rows with at least one end in the cluster, all years and layers. */
  readonly count: number;
  /** Sum over `supplies` in the case's currency; null where none is known. */
  readonly value: number | null;
}

export interface LinkagesByScope {
  readonly local: ScopeTotal;
  readonly domestic: ScopeTotal;
  readonly crossBorder: ScopeTotal;
  readonly unknown: ScopeTotal;
}

/** Numbers of METHOD section 4 on the default projection; null with the reason in `reasons`. */
export interface ClusterNetwork {
  readonly localDensity: number | null;
  readonly meanLocalDegree: number | null;
  readonly isolatedShare: number | null;
  readonly largestComponentShare: number | null;
  readonly reciprocity: number | null;
  readonly transitivity: number | null;
  readonly externalInternal: number | null;
  readonly reasons: Readonly<Record<string, string>>;
}

export type UpgradingVerdict = 'favoured' | 'held back' | 'mixed' | 'no push' | 'not classified' | 'no basis';

export interface Force {
  readonly name: string;
  /** -1..1; a cell of two signs counts one half. 0: listed, does not vote. */
  readonly sign: number;
  /** The published cell in its own words, e.g. `0 / −`. */
  readonly cell: string;
  /** 0..3, or null where the force is not defined in this case. */
  readonly strength: number | null;
  readonly weight: number;
  readonly basis: string;
  readonly evidence: readonly Evidence[];
  /** Why the strength is null. */
  readonly reason?: string;
}

export interface ObservedUpgrading {
  readonly codes: readonly { readonly value: number; readonly coder: string | null }[];
  readonly events: number;
  readonly firms: readonly string[];
}

export interface UpgradingAnswer {
  readonly answer: UpgradingVerdict;
  /** 0..3, uncalibrated. */
  readonly level: Level | null;
  readonly net: number | null;
  /** The levels that two-signed cells and missing strengths allow. */
  readonly interval: readonly [Level, Level] | null;
  readonly forces: readonly Force[];
  readonly missing: readonly string[];
  readonly reason?: string;
  /** What the analyst coded and which events were recorded: kept apart from the expected. */
  readonly observed?: ObservedUpgrading;
  /** What these forces could answer at all; left out where there is no answer. */
  readonly attainable?: AttainableUpgrading;
  /** Where the text of the source reads otherwise than its table. */
  readonly textReading?: TextReading;
  /** The level observed against the level expected, where something was observed. */
  readonly comparison?: UpgradingComparison;
}

export const brokerageRoles = [
  'coordinator',
  'itinerant',
  'representative',
  'gatekeeper',
  'liaison',
] as const;
export type BrokerageRole = (typeof brokerageRoles)[number];
export type ByRole<T> = Readonly<Record<BrokerageRole | 'total', T>>;

export interface ArticulatorComponents {
  readonly boundaryBrokerage: number;
  readonly betweenness: number;
  readonly oneMinusConstraint: number;
  readonly communitiesJoined: number;
  readonly piecesLeft: number;
  /** Firms of the cluster and chain leaders within two steps, an actor that is both counted once. */
  readonly reach: number;
}

export interface Articulator extends ArticulatorDetail {
  readonly actor: string;
  readonly kind: ActorKind | null;
  /** Place in the order of the composite: 1, 2, 3 …, never shared. */
  readonly rank: number;
  /** Mean of the six ranks (Borda). */
  readonly meanRank: number;
  readonly components: ArticulatorComponents;
  readonly reach: { readonly firms: number; readonly leaders: number };
  /** Sizes of the pieces of its own component when it leaves, largest first. */
  readonly pieces: readonly number[];
  readonly roles: ByRole<number>;
  readonly expected: ByRole<number>;
  /** Null where the expected standard deviation is 0. */
  readonly z: ByRole<number | null>;
  /** Number of pairs it brokers. */
  readonly brokered: number;
  /** The first 100 of them, sorted. */
  readonly brokers: readonly { readonly from: string; readonly to: string }[];
}

/** What is said of the question whether this is a cluster, and on which rung (METHOD section 5). */
import type { Evidence } from './evidence.ts';

export const clusterConditionNames = [
  'criticalMass',
  'spatialConcentration',
  'productiveSpecialisation',
] as const;
export type ClusterConditionName = (typeof clusterConditionNames)[number];

/** True, false, or null: not known, with the reason beside it. */
export type ClusterAnswer = boolean | null;

/** One figure held against one threshold. */
export interface ThresholdTest {
  /** The option's name, e.g. `establishments`. */
  readonly option: string;
  readonly value: number | null;
  readonly threshold: number;
  readonly comparison: 'at least' | 'above' | 'at most';
  readonly answer: ClusterAnswer;
  /** What the figure is and where it comes from, or why it is not known. */
  readonly text: string;
}

export interface ClusterCondition {
  readonly answer: ClusterAnswer;
  /** Every threshold that the preset sets; all must be met. */
  readonly tests: readonly ThresholdTest[];
  /** Why the answer is null. */
  readonly reason?: string;
}

export type ConditionsByName = Readonly<Record<ClusterConditionName, ClusterCondition>>;

/** The three conditions as one preset judges them. */
export interface PresetVerdict {
  readonly preset: string;
  readonly source: string;
  readonly inUse: boolean;
  readonly conditions: ConditionsByName;
  /** All three: true, false or null. */
  readonly answer: ClusterAnswer;
  /** Nucleus or vector of its sector, where the preset tells them apart and the share is known. */
  readonly kind: 'nucleus' | 'vector' | null;
  /** The rung by these thresholds. */
  readonly rung: Rung | null;
}

export type Rung = 1 | 2 | 3 | 4;

/** One rung of the ladder by itself, whether or not those below it are reached. */
export interface LadderStep {
  readonly rung: Rung;
  readonly title: string;
  readonly answer: ClusterAnswer;
  readonly because: readonly Evidence[];
  readonly reason?: string;
}

/** Something that is missing for the next rung. */
export interface MissingForRung {
  readonly rung: Rung;
  readonly text: string;
  /** Actors it is about, e.g. the firms without a link with an institution. */
  readonly actors: readonly string[];
}

/** A measure with its reason where it is null. */
export interface ClusterMeasure {
  readonly value: number | null;
  readonly reason?: string;
}

export interface EllisonGlaeser {
  readonly gamma: number;
  readonly g: number;
  readonly h: number;
  /** G against chance; null where chance gives always the same. */
  readonly z: number | null;
  readonly plants: number;
  readonly regions: number;
}

/** Where the firms are. */
export interface FirmLocations {
  /** Firms with coordinates said to be exact. */
  readonly exact: number;
  /** Firms with coordinates said to be estimated. */
  readonly estimated: number;
  /** Firms with coordinates of which nothing is said. */
  readonly unsaid: number;
  /** Firms without coordinates. */
  readonly missing: number;
  /** Different points among those with coordinates. */
  readonly points: number;
}

export interface ClusterMeasures {
  readonly locationQuotient: ClusterMeasure;
  /** The region's share of the sector's employment, 0..1. */
  readonly employmentShare: ClusterMeasure;
  /** Establishments of the sector in the region. */
  readonly establishments: ClusterMeasure;
  readonly locationalGini: ClusterMeasure;
  readonly ellisonGlaeser: { readonly value: EllisonGlaeser | null; readonly reason?: string };
  readonly litzenbergerSternberg: ClusterMeasure;
  /** Median great-circle distance of two firms (km). */
  readonly medianDistance: ClusterMeasure;
  /** Standard distance of the firms (km). */
  readonly standardDistance: ClusterMeasure;
  /** Share of the firms in the commonest ISIC division, 0..1; `upTo` if those without a code were of it too. */
  readonly divisionShare: ClusterMeasure & { readonly upTo?: number };
  readonly locations: FirmLocations;
}

/** Which region and sector of the regional figures the cluster is. */
export interface RegionalMatch {
  readonly region: string;
  readonly sector: string;
  /** How they were found, in words. */
  readonly how: string;
}

export interface ClusterConditions {
  /** As the preset in use judges them. */
  readonly conditions: ConditionsByName;
  readonly rung: Rung | null;
  /** Why the rung is null. */
  readonly reason?: string;
  /** The rung if the three conditions held; null where the case does not say even then. */
  readonly rungIfConditionsHold: Rung | null;
  readonly missing: readonly MissingForRung[];
  /** Each published preset, and the one in use, side by side. */
  readonly presets: readonly PresetVerdict[];
  /** Where the presets do not agree, in words; null where they do. */
  readonly disagreement: string | null;
  readonly ladder: readonly LadderStep[];
  readonly measures: ClusterMeasures;
  /** Null without regional figures for the cluster, with the reason in the measures. */
  readonly regional: RegionalMatch | null;
}

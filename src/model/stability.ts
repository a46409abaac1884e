/** How far the answers of an assessment hold when thresholds move or linkages are missing (METHOD section 13). */
export interface Stability {
  readonly settings: StabilitySettings;
  /** Draws that were done: fewer than asked for where it was stopped. */
  readonly draws: number;
  /** Every threshold that was moved, one at a time, and every one that was not, with the reason. */
  readonly thresholds: readonly ThresholdMoved[];
}

export interface StabilitySettings {
  /** Draws asked for. */
  readonly draws: number;
  readonly seed: string;
  /** The share of linkages missing is drawn evenly between these two (0..1). */
  readonly missing: readonly [number, number];
  /** By what share each threshold moves, down and up. */
  readonly thresholdChange: number;
  /** A label that stays in a smaller share of the draws is not stable. */
  readonly stable: number;
  /** Intervals hold this share of the draws, the rest left out evenly at both ends. */
  readonly interval: number;
  /** Articulators: how often among the first so many. */
  readonly top: number;
}

export interface ThresholdMoved {
  /** E.g. `efficiency.levels.1`. */
  readonly option: string;
  readonly value: number;
  /** The values that were tried; fewer than two where one is not allowed. */
  readonly tried: readonly number[];
  /** What was done to keep a value in its range, or why it was not moved. */
  readonly note?: string;
  /** It bounds what is computed or printed and changes no answer: not moved. */
  readonly isLimit?: true;
}

export interface ClusterStability {
  readonly labels: readonly LabelStability[];
  readonly numbers: readonly NumberStability[];
  readonly articulators: readonly RankStability[];
  readonly chance: ChanceOfCluster;
}

export interface LabelStability {
  /** The label's name, e.g. `items.E4.level`, `pairs.F1>B1`, `upgrading.product.answer`. */
  readonly id: string;
  readonly title: string;
  readonly answer: string;
  /** Share of the draws, among those that speak of it, in which the answer is the same; null: none speaks. */
  readonly stays: number | null;
  /** Draws that speak of it: of a pair those in which it still trades, of all else every draw. */
  readonly draws: number;
  /** What else it becomes, most often first. */
  readonly otherwise: readonly { readonly answer: string; readonly share: number }[];
  readonly stable: boolean;
  /** The thresholds that turn it, one moved at a time. */
  readonly flips: readonly {
    readonly option: string;
    readonly value: number;
    readonly becomes: string;
  }[];
}

export interface NumberStability {
  readonly id: string;
  readonly title: string;
  readonly value: number | null;
  /** Interval over the draws in which it is defined; null where it never is. */
  readonly low: number | null;
  readonly high: number | null;
  readonly draws: number;
}

export interface RankStability {
  readonly actor: string;
  readonly rank: number;
  /** Interval of its rank over the draws in which it is ranked; null where it never is. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of all draws in which it is ranked, and in which it is among the first. */
  readonly ranked: number;
  readonly inTop: number;
}

/** A number of the cluster against networks in which everybody keeps the number of links (METHOD section 4). */
export interface ChanceNumber {
  readonly observed: number | null;
  readonly draws: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly z: number | null;
  /** Share of the draws, the observed one counted in, with at least, and with at most, the observed number. */
  readonly pAtLeast: number | null;
  readonly pAtMost: number | null;
  /** Why z is null. */
  readonly reason?: string;
}

export const chanceNumbers = ['localDensity', 'transitivity', 'reciprocity', 'localShare'] as const;
export type ChanceNumberName = (typeof chanceNumbers)[number];

export interface ChanceOfCluster {
  readonly seed: string;
  readonly numbers: Readonly<Record<ChanceNumberName, ChanceNumber>>;
}

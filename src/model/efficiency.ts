/** What is said of the collective efficiency of a cluster (METHOD section 8). */
import type { EfficiencyItemName } from './code.ts';
import type { Evidence } from './evidence.ts';

export type Level = 0 | 1 | 2 | 3;

export interface EfficiencyItem {
  readonly level: Level | null;
  /** Share of the cluster's firms, 0..1. */
  readonly share: number | null;
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** Why the level is null, or why the share is a lower bound. */
  readonly reason?: string;
  /** E2: value of purchases from sellers of the cluster / value of all purchases of its firms. */
  readonly byValue?: number | null;
  /** E4: firms that reach at least two different outside buyers. */
  readonly twoBuyers?: readonly string[];
  /** J4: institution -> otherwise separate communities of firms it joins. */
  readonly communitiesJoined?: Readonly<Record<string, number>>;
  /** J4: those communities by name. */
  readonly communities?: JoinedCommunities;
  /** Where expert codes were asked for: whether this level is one. */
  readonly basis?: EfficiencyBasis;
  readonly because: readonly Evidence[];
}

export interface CollectiveEfficiency {
  readonly items: Readonly<Record<EfficiencyItemName, EfficiencyItem>>;
  /** Mean of the E items observed, 0..3. */
  readonly ee: number | null;
  /** Mean of the J items observed, 0..3. */
  readonly ja: number | null;
  /** Mean of EE and JA, 0..3; null unless at least 3 E and 2 J items are observed. */
  readonly ce: number | null;
  /** EE + JA, 0..6. */
  readonly sum: number | null;
  /** The rule by which `ce` came about. */
  readonly rule: string;
  readonly observed: { readonly external: number; readonly joint: number };
  readonly fragile: Fragility | null;
  readonly reason?: string;
  /** Every actor that was tried in the fragile check. */
  readonly fragileCheck: FragileCheck;
  /** Whether the levels used are derived from the linkages, or expert codes where there are some. */
  readonly basis: EfficiencyBasis;
  /** Expert codes beside the derived levels. */
  readonly codes: ExpertCodes;
}

export interface Fragility {
  readonly broker: string;
  readonly ceWithout: number;
  /** The items among E3, E4, J4 that fall by two levels or more without the broker. */
  readonly items: readonly EfficiencyItemName[];
}

export type EfficiencyBasis = 'derived' | 'expert';

/** Communities of firms that would be separate but for an institution. */
export interface JoinedCommunities {
  /** Components with at least two firms of the network among the cluster's firms, largest first; ids sorted. */
  readonly communities: readonly (readonly string[])[];
  /** Institution of the cluster -> places in `communities` of those it touches. */
  readonly joins: Readonly<Record<string, readonly number[]>>;
  /** False where no institution joins two or more: the number then tells nobody apart. */
  readonly tellsApart: boolean;
}

/** What happens without one actor. */
export interface FragileCandidate {
  readonly actor: string;
  /** Its neighbours of the cluster, of any kind. */
  readonly neighbours: number;
  /** CE recomputed without it; null where it is then not defined, and the actor is passed over. */
  readonly ceWithout: number | null;
  /** CE less that; null likewise. */
  readonly fall: number | null;
  /** Items whose level is another one without it. */
  readonly items: readonly {
    readonly item: EfficiencyItemName;
    readonly before: Level | null;
    readonly after: Level | null;
  }[];
  /** Those among E3, E4 and J4 that fall by as many levels as make a cluster fragile. */
  readonly broken: readonly EfficiencyItemName[];
}

export interface FragileCheck {
  /** CE as derived from the linkages, with everybody; null with the reason. */
  readonly ce: number | null;
  /** In the order of trying: most neighbours of the cluster first, then by id. */
  readonly tried: readonly FragileCandidate[];
  /** Why nobody was tried. */
  readonly reason?: string;
}

export const efficiencyIndices = ['EE', 'JA', 'CE'] as const;
export type EfficiencyIndexName = (typeof efficiencyIndices)[number];

/** A code as an expert gave it. */
export interface CoderValue {
  readonly coder: string | null;
  readonly value: number;
}

/** A derived level or index beside what experts coded for the cluster. */
export interface CodedBeside {
  readonly derived: number | null;
  /** Of several coders: the median level, of two middle ones the lower; of an index the mean. Null: not coded. */
  readonly expert: number | null;
  readonly coders: readonly CoderValue[];
}

/** Agreement of two judges on items, levels 0 to 3. */
export interface LevelAgreement {
  /** Items that both judged. */
  readonly n: number;
  /** Share of them with the same level, 0..1. */
  readonly same: number | null;
  /** Weighted kappa; null with the reason. */
  readonly kappa: { readonly linear: number | null; readonly quadratic: number | null };
  /** `table[i][j]`: items that the first judge put at level i and the second at level j. */
  readonly table: readonly (readonly number[])[];
  readonly reason?: string;
}

export interface ExpertCodes {
  readonly items: Readonly<Record<EfficiencyItemName, CodedBeside>>;
  readonly indices: Readonly<Record<EfficiencyIndexName, CodedBeside>>;
  /** Derived levels against the experts' together, and against each coder. */
  readonly agreement: LevelAgreement;
  readonly byCoder: readonly { readonly coder: string | null; readonly agreement: LevelAgreement }[];
  /** Each two coders against each other. */
  readonly betweenCoders: readonly {
    readonly coders: readonly [string | null, string | null];
    readonly agreement: LevelAgreement;
  }[];
  /** Codes that count as none, because one coder gave several values for one item. */
  readonly contradictory: number;
  /** Codes of these items given for single firms of the cluster: kept, not used here. */
  readonly ofFirms: number;
  /** Why there is nothing to compare. */
  readonly reason?: string;
}

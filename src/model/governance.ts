/** What is said of the governance of pairs, firms, chains and clusters (METHOD section 6). */
import type { Evidence } from './evidence.ts';
import type { Layer } from './layer.ts';
import type { GovernanceType, Scope } from './linkage.ts';

/** The nine facts of a pair that the rules of governance read. */
export const pairFactNames = [
  'ownership',
  'dependenceOfSeller',
  'dependenceOfBuyer',
  'specifiedBy',
  'monitored',
  'assistance',
  'switchingCost',
  'knowledge',
  'jointAction',
] as const;
export type PairFactName = (typeof pairFactNames)[number];

export const governanceAnswers = [
  'market',
  'network',
  'quasi-hierarchy',
  'hierarchy',
  'undetermined',
] as const satisfies readonly (GovernanceType | 'undetermined')[];
export type GovernanceAnswer = (typeof governanceAnswers)[number];

export interface PairGovernance {
  readonly seller: string;
  readonly buyer: string;
  readonly answer: GovernanceAnswer;
  /** The rule of METHOD section 6 that answered, or null where undetermined. */
  readonly rule: 1 | 2 | 3 | 4 | null;
  /** Share of the rule's inputs that were observed, 0..1. */
  readonly confidence: number;
  readonly because: readonly Evidence[];
  readonly against: readonly Evidence[];
  /** The rule's inputs that were not observed (market and undetermined: of all nine). */
  readonly missing: readonly PairFactName[];
  /** Where undetermined: the missing facts of which one alone could settle the pair. */
  readonly settledBy?: readonly PairFactName[];
  /** The seller's dependence on the buyer and the buyer's on the seller, 0..1, or null: not observed. */
  readonly dependence: { readonly seller: number | null; readonly buyer: number | null };
  /** Scope of the pair, from its ends. */
  readonly scope: Scope;
  /** Sum of the rows read, in the case's currency; null where some row has no value in it. */
  readonly value: number | null;
  readonly gereffi?: GereffiType;
  /** The one of the four that `gereffi` stands for; null where it stands for none of them. */
  readonly gereffiAsFour?: GovernanceType | null;
  /** Whether that is the answer; null where it stands for none of the four or the pair is undetermined. */
  readonly gereffiAgrees?: boolean | null;
  /** As coded by the analyst: shown beside, never replacing. */
  readonly coded?: GovernanceType;
  /** Whether that is the answer; null where the pair is undetermined. */
  readonly codedAgrees?: boolean | null;
}

/** The five types of chains of Gereffi, Humphrey & Sturgeon 2005, and the two kinds of cells without one. */
export const gereffiTypes = [
  'market',
  'modular',
  'relational',
  'captive',
  'hierarchy',
  'excluded',
  'unlikely',
] as const;
export type GereffiType = (typeof gereffiTypes)[number];

export type SharesByAnswer = Readonly<Record<GovernanceAnswer, number>>;

export interface GovernanceShares {
  readonly byCount: SharesByAnswer | null;
  readonly byValue: SharesByAnswer | null;
  /** Pairs whose seller is a firm of the cluster. */
  readonly pairs: number;
  /** Those of them whose every row read has a value in the case's currency. */
  readonly valued: number;
  readonly reason?: string;
}

/** Shares of the pairs of one firm of the cluster, over its buyers. */
export interface FirmGovernance {
  readonly firm: string;
  readonly shares: GovernanceShares;
}

/** Shares of the pairs by which the cluster's firms reach one buyer. */
export interface ChainGovernance {
  readonly buyer: string;
  /** A chain leader of the cluster. */
  readonly leader: boolean;
  /** For a chain leader: the customers of the cluster's firms, themselves of the cluster, that sell to it. */
  readonly through: readonly string[];
  /** Over the pairs of the cluster's firms with the buyer and with those it is reached through. */
  readonly shares: GovernanceShares;
}

/** Governance is of the pair: firms, chains, scopes and clusters have a distribution. */
export interface GovernanceDistributions {
  /** Firms that sell, by id. */
  readonly byFirm: readonly FirmGovernance[];
  /** Buyers of the cluster's firms and chain leaders, most pairs first, then by id. */
  readonly byChain: readonly ChainGovernance[];
  /** By the scope of the pair. */
  readonly byScope: {
    readonly local: GovernanceShares;
    readonly domestic: GovernanceShares;
    readonly crossBorder: GovernanceShares;
    readonly unknown: GovernanceShares;
  };
}

/** How far pairs gather on few partners. */
export interface PartnerConcentration {
  /** Each pair counts once. Null where there is no pair. */
  readonly byCount: LargestPartner | null;
  /** By the value of the pairs that have one; null where fewer than half of them do, or all are 0. */
  readonly byValue: LargestPartner | null;
  readonly partners: number;
  readonly pairs: number;
  /** Pairs of which every row read has a value in the case's currency. */
  readonly valued: number;
  readonly reason?: string;
}

export interface LargestPartner {
  /** Herfindahl-Hirschman index, 0..1: 1 with one partner, 1/n with n equal ones. */
  readonly hhi: number;
  /** The partner with the largest share; of equal ones the first by id. */
  readonly largest: string;
  readonly largestShare: number;
}

/** A chain leader with the pairs that make it one. */
export interface ChainLeader {
  readonly actor: string;
  /** Why it leads: it buys in a subordinated pair, or it is a buyer that sells to no other buyer. */
  readonly because: readonly ('buyer of a quasi-hierarchy or hierarchy' | 'final buyer')[];
  /** Pairs of the cluster's firms with it, by seller. */
  readonly pairs: readonly { readonly seller: string; readonly answer: GovernanceAnswer }[];
  readonly through: readonly string[];
  /** Firms of the cluster that sell to it, or to one it is reached through. */
  readonly firms: number;
  /** Its share of the pairs whose seller is a firm of the cluster, 0..1. */
  readonly shareOfPairs: number | null;
  /** Its share of their value; null where fewer than half of the pairs have one, or none of its own. */
  readonly shareOfValue: number | null;
}

export interface ChainLeadership {
  /** What the buyers purchase from the cluster's firms: concentration over the buyers. */
  readonly sales: PartnerConcentration;
  /** What the cluster's firms purchase: concentration over the sellers. */
  readonly purchases: PartnerConcentration;
  /**
   * Freeman's out-degree centralisation of the orders, which run from the buyers to the cluster's firms:
   * 1 where all firms sell to one buyer and to nobody else. Null where no firm sells.
   */
  readonly outCentralisation: number | null;
  readonly reason?: string;
  /** By id, as in `leaders` of the cluster. */
  readonly leaders: readonly ChainLeader[];
}

/** What a fact of a pair says: yes or no, a share, who specifies; null: not observed. */
export type FactValue = boolean | number | string | null;

export interface FactChange {
  readonly fact: PairFactName;
  readonly before: FactValue;
  readonly after: FactValue;
}

/** The governance of a pair on the rows of one year. */
export interface DatedGovernance {
  readonly year: number;
  readonly answer: GovernanceAnswer;
  readonly rule: PairGovernance['rule'];
  readonly confidence: number;
  readonly missing: readonly PairFactName[];
  readonly gereffi?: GereffiType;
  /** As coded by the analyst on the rows of this date. */
  readonly coded?: GovernanceType;
  /** Keys of the `supplies` rows read at this date. */
  readonly linkages: readonly string[];
}

/** A pair at two dates that follow each other. */
export interface PairMove {
  readonly seller: string;
  readonly buyer: string;
  readonly from: DatedGovernance;
  readonly to: DatedGovernance;
  /** `quasi-hierarchy → network`, `none`, or null with the reason. */
  readonly move: string | null;
  readonly reason?: string;
  /** Facts that are not the same at the two dates, in the order of the facts. */
  readonly changed: readonly FactChange[];
  /** Where both dates have a triple: `captive → relational`; recognised are the moves out of captive. */
  readonly gereffi?: { readonly move: string; readonly recognised: boolean };
  /** Keys of the `certifies` rows of the seller dated after the first date and not after the second. */
  readonly certified: readonly string[];
}

/** Moves of the listed pairs between the dates of their rows. */
export interface GovernanceMoves {
  /** By seller, buyer and date. */
  readonly steps: readonly PairMove[];
  /** How often each move was seen, most often first, then by name; steps without an answer at an end left out. */
  readonly counts: readonly { readonly move: string; readonly pairs: number }[];
  /** Layers read by the rules that have rows without a year: these rows count at both dates. */
  readonly undated: readonly { readonly layer: Layer; readonly rows: number }[];
  /** Why there is no step. */
  readonly reason?: string;
}

/** How far the answers agree with what somebody else said of the same pairs. */
export interface AnswerAgreement {
  /** Pairs with an answer and a code that can be compared. */
  readonly n: number;
  /** Pairs with a code that the rules leave undetermined. */
  readonly undetermined: number;
  /** Pairs whose code stands for none of the four. */
  readonly noneOfFour: number;
  /** Share of the n pairs on which the two agree, 0..1. */
  readonly observed: number | null;
  /** The share that chance would give. */
  readonly expected: number | null;
  /** Cohen's kappa, unweighted; null with the reason. */
  readonly kappa: number | null;
  readonly reason?: string;
  /** All pairs with a code: a row for each answer, a column for each code. */
  readonly table: {
    readonly answers: readonly GovernanceAnswer[];
    readonly codes: readonly string[];
    readonly counts: readonly (readonly number[])[];
  };
}

export interface ClusterGovernance {
  readonly pairs: readonly PairGovernance[];
  readonly shares: GovernanceShares;
  readonly distributions: GovernanceDistributions;
  readonly leadership: ChainLeadership;
  readonly moves: GovernanceMoves;
  /** With the analysts' codes, and with the triple of Gereffi, Humphrey & Sturgeon, over the listed pairs. */
  readonly agreement: { readonly coded: AnswerAgreement; readonly gereffi: AnswerAgreement };
}

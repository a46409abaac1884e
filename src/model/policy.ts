import type { EfficiencyItemName } from './code.ts';
import type { Evidence } from './evidence.ts';
import type { GovernanceType } from './linkage.ts';

/** What can be advised to a cluster. */
export const adviceNames = [
  'promote-linkages',
  'additional-chains',
  'research-and-dissemination',
  'standards',
  'network-brokers',
  'local-sourcing',
  'skilled-professionals',
  'second-bridge',
] as const;
export type AdviceName = (typeof adviceNames)[number];

/** A number of the assessment that an advice is meant to move, as the search for the next best linkages names it. */
export type IndicatorKey =
  | EfficiencyItemName
  | 'ee'
  | 'ja'
  | 'ce'
  | `shares.byCount.${GovernanceType}`
  | 'product'
  | 'process'
  | 'functional';

export interface PolicyIndicator {
  /** Null where no number of the assessment reads what the advice changes. */
  readonly key: IndicatorKey | null;
  /** Which way it should move, in words. */
  readonly words: string;
}

/** Why an advice was given: a figure of this case beside the threshold it was held against. */
export interface PolicyTrigger {
  /** What was looked at, in a few words. */
  readonly measure: string;
  readonly value: number;
  readonly relation: 'at least' | 'at most' | 'below';
  readonly threshold: number;
  /** The option that holds the threshold, e.g. `policy.isolatedShare`. */
  readonly option: string;
  /** The sentence with the figures of this case in it. */
  readonly text: string;
}

/** Whom an advice concerns, and how. */
export interface PolicyActors {
  readonly role: 'support' | 'link' | 'depends on';
  /** Who they are to the advice, in words. */
  readonly as: string;
  /** Actor ids, the first to begin with first. */
  readonly actors: readonly string[];
}

/** One advice of METHOD section 11 whose trigger was seen in this case. */
export interface PolicyAdvice {
  readonly advice: AdviceName;
  readonly title: string;
  /** The triggers that were seen, as one text. */
  readonly trigger: string;
  readonly triggers: readonly PolicyTrigger[];
  readonly because: readonly Evidence[];
  readonly actors: readonly PolicyActors[];
  /** Who advises it: `[S]` with the words of the source, `[L]`, or `[O]`. */
  readonly source: string;
  /** On whose authority the trigger and its threshold are. */
  readonly basis: string;
  readonly indicator: readonly PolicyIndicator[];
  /** Changes that `articulator scenario` takes, to be tried together; none where the case has no one to name. */
  readonly try: readonly string[];
  /** What speaks against, or what the advice could do besides. */
  readonly against: readonly string[];
}

/** An advice that was not given, and why. */
export interface WithheldAdvice {
  readonly advice: AdviceName;
  readonly title: string;
  readonly why: 'trigger not seen' | 'cannot be told' | 'sector group not known';
  readonly text: string;
  /** Layers, columns or fields that would have to be known. */
  readonly needs: readonly string[];
}

/** What stands beside the answers of upgrading: readings, limits, observation, and the firms one by one. */
import type { Level, UpgradingVerdict } from './assessment.ts';
import type { UpgradingForm } from './code.ts';

/** The answers that some strengths of the forces defined here could give, and those that none could. */
export interface AttainableUpgrading {
  /** Net with every push at 0 and every brake at its full strength, and the other way round. */
  readonly net: readonly [lowest: number, highest: number];
  readonly levels: readonly [Level, Level];
  /** Answers that no strength of these forces can give. */
  readonly never: readonly UpgradingVerdict[];
}

/** The answer if the text of the source is followed where its table says otherwise. The table is preferred. */
export interface TextReading {
  readonly answer: UpgradingVerdict;
  readonly level: Level | null;
  readonly net: number | null;
  /** What the text says. */
  readonly words: string;
  readonly reason?: string;
}

/** The level observed beside the one expected. */
export interface UpgradingComparison {
  /** 0..3: from codes where there are any, else from events. */
  readonly observedLevel: Level;
  readonly from: 'codes' | 'events';
  /** Median of the codes, rounded half up, with the lowest and the highest code. */
  readonly byCodes: {
    readonly level: Level;
    readonly lowest: number;
    readonly highest: number;
    readonly codes: number;
  } | null;
  /** Share of the cluster's firms with such an event, as a level. */
  readonly byEvents: {
    readonly level: Level;
    readonly share: number;
    readonly firms: number;
    readonly of: number;
  } | null;
  readonly expectedLevel: Level | null;
  /** Observed less expected level. */
  readonly difference: number | null;
  readonly exact: boolean | null;
  readonly withinOne: boolean | null;
  /** Where they part: the force whose leaving out brings the net nearest to the level observed. */
  readonly behind: { readonly force: string; readonly netWithout: number } | null;
  /** Why there is nothing to compare, or no force is behind it. */
  readonly reason?: string;
}

/** How many forms were compared and how many agree. */
export interface UpgradingAgreement {
  readonly compared: number;
  readonly exact: number;
  readonly withinOne: number;
  readonly reason?: string;
}

/** The answer for one firm and one form, without its forces: those are given on request. */
export interface FirmUpgradingAnswer {
  readonly answer: UpgradingVerdict;
  readonly level: Level | null;
  readonly net: number | null;
  readonly interval: readonly [Level, Level] | null;
  /** Forces that are not defined for this firm. */
  readonly missing?: readonly string[];
  /** Why the level is null. */
  readonly reason?: string;
  /** Codes of the firm and its events of this form, where there are any. */
  readonly observed?: { readonly codes: readonly number[]; readonly events: number };
}

/** Upgrading expected of one firm of the cluster. */
export interface FirmUpgrading extends Readonly<Record<UpgradingForm, FirmUpgradingAnswer>> {
  readonly firm: string;
}

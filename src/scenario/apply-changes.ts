import type { CaseReading } from '../model/case.ts';
import { type Change, changeText, isLinkageChange } from './change.ts';
import { changeActor } from './change-actor.ts';
import { changeLinkage } from './change-linkage.ts';
import type { ChangedCase } from './changed-case.ts';

/** What became of one change. */
export interface ChangeOutcome {
  /** The change as it would be typed. */
  readonly change: string;
  readonly outcome: 'applied' | 'rejected';
  /** Why it was rejected. */
  readonly reason?: string;
  /** What went with it or has to be known about it, e.g. that 12 linkages of the actor went too. */
  readonly notes: readonly string[];
}

export interface ChangesApplied {
  /** The changed case; the account of its rows is that of the case as it was read. */
  readonly reading: CaseReading;
  readonly outcomes: readonly ChangeOutcome[];
}

/** What a change does to a case, or why it cannot be made. */
export type ChangeEffect =
  | { readonly changed: Partial<ChangedCase>; readonly notes: readonly string[] }
  | { readonly rejected: string };

/**
 * Makes the changes one after another, each on the case that those before it left (METHOD section 11).
 *
 * Pure: the reading given is untouched. A change that the case does not allow is rejected with its reason, and
 * the others are made. What a scenario adds or sets is of provenance `illustrative` and source `scenario`. The
 * layers surveyed, the clusters and the account of the rows stay those of the case.
 */
export function applyChanges(reading: CaseReading, changes: readonly Change[]): ChangesApplied {
  const { case: subject } = reading;
  let state: ChangedCase = {
    actors: subject.actors,
    linkages: subject.linkages,
    codes: subject.codes,
    events: subject.events,
  };
  const outcomes = changes.map((change, place): ChangeOutcome => {
    const effect = isLinkageChange(change)
      ? changeLinkage(change, state, subject, place + 1)
      : changeActor(change, state, subject, place + 1);
    if ('rejected' in effect) {
      return { change: changeText(change), outcome: 'rejected', reason: effect.rejected, notes: [] };
    }
    state = { ...state, ...effect.changed };
    return { change: changeText(change), outcome: 'applied', notes: effect.notes };
  });
  return { reading: { ...reading, case: { ...subject, ...state } }, outcomes };
}

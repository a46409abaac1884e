import '../worker/without-eval.ts';
import { applyChanges } from '../../../src/scenario/apply-changes.ts';
import type { Change } from '../../../src/scenario/change.ts';
import type { OpenedCase } from '../worker/messages.ts';

/** Why the last of the changes cannot be made after those before them; null where they can. */
export function whyNot(
  { subject, account }: Pick<OpenedCase, 'subject' | 'account'>,
  before: readonly Change[],
  changes: readonly Change[],
): string | null {
  const { outcomes } = applyChanges({ case: subject, account }, [...before, ...changes]);
  return outcomes.slice(before.length).find(({ outcome }) => outcome === 'rejected')?.reason ?? null;
}

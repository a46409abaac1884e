import type { ObservedUpgrading } from '../model/assessment.ts';
import type { Case } from '../model/case.ts';
import type { UpgradingForm } from '../model/code.ts';

/** What the analyst coded for the cluster and which events its firms had; null where there is neither. */
export function observedUpgrading(
  clusterId: string,
  firms: readonly string[],
  form: UpgradingForm,
  subject: Case,
): ObservedUpgrading | null {
  const codes = subject.codes
    .filter((code) => code.subject === clusterId && code.item === form)
    .map(({ value, coder }) => ({ value, coder }));
  const ofCluster = new Set(firms);
  const events = subject.events.filter((event) => event.form === form && ofCluster.has(event.firm));
  if (codes.length === 0 && events.length === 0) return null;
  return { codes, events: events.length, firms: [...new Set(events.map((event) => event.firm))].sort() };
}

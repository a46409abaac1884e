import type { SectorGroupAnswer, UpgradingAnswer } from '../model/assessment.ts';
import { type UpgradingForm, upgradingForms } from '../model/code.ts';
import { expectedUpgrading } from './assess-upgrading.ts';
import { firmContexts } from './firm-context.ts';
import { type ClusterForces, forceContext } from './force-context.ts';

/**
 * The upgrading to expect of one firm with every force and its evidence: what stands behind the short answers of
 * an assessment, for those who ask about one firm. `given` is what the forces of its cluster are given.
 */
export function upgradingOfFirm(
  firm: string,
  group: SectorGroupAnswer,
  given: ClusterForces,
): Readonly<Record<UpgradingForm, UpgradingAnswer>> {
  const context = firmContexts(forceContext(given))(firm);
  const entries = upgradingForms.map((form) => [form, expectedUpgrading(form, group, context)] as const);
  return Object.fromEntries(entries) as Record<UpgradingForm, UpgradingAnswer>;
}

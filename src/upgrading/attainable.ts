import type { UpgradingVerdict } from '../model/assessment.ts';
import { atLeast, below } from '../model/tolerance.ts';
import type { AttainableUpgrading } from '../model/upgrading-detail.ts';
import type { UpgradingPreset } from './preset.ts';
import { levelOf, netOf, type Vote } from './votes.ts';

/**
 * What the forces of a form could answer at all, were each anywhere between 0 and its full strength.
 *
 * For: an answer that hardly varies (complex product systems, product: with all strengths halved the net
 * stays at 1.25 or below; functional: no push, so the level is always 0) must not be read as a finding.
 * Forces that are not defined here are left out, as in the answer. `full`: the votes at full strength.
 */
export function attainable(full: readonly Vote[], preset: UpgradingPreset): AttainableUpgrading {
  const atRest = (vote: Vote): Vote => ({ ...vote, strength: 0 });
  const lowest = netOf(full.map((vote) => (vote.sign > 0 ? atRest(vote) : vote)));
  const highest = netOf(full.map((vote) => (vote.sign < 0 ? atRest(vote) : vote)));
  const pulls = (direction: 1 | -1) =>
    full.some((vote) => atLeast(direction * vote.sign * vote.strength, preset.mixed));
  const never: UpgradingVerdict[] = [];
  if (below(highest, preset.favoured)) never.push('favoured');
  if (!below(lowest, preset.heldBack)) never.push('held back');
  if (!(pulls(1) && pulls(-1))) never.push('mixed');
  return { net: [lowest, highest], levels: [levelOf(lowest), levelOf(highest)], never };
}

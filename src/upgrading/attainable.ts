import type { UpgradingVerdict } from '../model/assessment.ts';
import { atLeast, below } from '../model/tolerance.ts';
import type { AttainableUpgrading } from '../model/upgrading-detail.ts';
import type { MeasuredForce } from './forces.ts';
import type { UpgradingPreset } from './preset.ts';
import { levelOf, netOf, type Vote } from './votes.ts';
import { signOf, weightOf } from './weigh.ts';

/**
 * What the forces of a form could answer at all, were each anywhere between 0 and its full strength.
 *
 * For: an answer that hardly varies (complex product systems, product: with all strengths halved the net
 * stays at 1.25 or below; functional: no push, so the level is always 0) must not be read as a finding.
 * Forces that are not defined here are left out, as in the answer.
 */
export function attainable(measured: readonly MeasuredForce[], preset: UpgradingPreset): AttainableUpgrading {
  const full = measured
    .filter((force) => signOf(force) !== 0 && force.strength !== null)
    .map((force): Vote => ({ sign: signOf(force), strength: force.full, weight: weightOf(force, preset) }));
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

import type { Force, Level, UpgradingAnswer, UpgradingVerdict } from '../model/assessment.ts';
import { atLeast, below } from '../model/tolerance.ts';
import type { MeasuredForce } from './forces.ts';
import type { UpgradingPreset } from './preset.ts';
import { levelOf, netOf, type Vote } from './votes.ts';
import { signOf, weightOf } from './weigh.ts';

/** The answer of `forces-1` (METHOD section 9) from the forces of one form of upgrading. */
export function classify(measured: readonly MeasuredForce[], preset: UpgradingPreset): UpgradingAnswer {
  const forces = measured.map((force) => published(force, preset));
  const signed = forces.filter((force) => force.sign !== 0);
  const defined = signed.filter((force) => force.strength !== null);
  const missing = signed.filter((force) => force.strength === null).map((force) => force.name);
  if (signed.length === 0 || below(defined.length / signed.length, preset.defined)) {
    const reason =
      signed.length === 0
        ? 'no force with a published sign'
        : `only ${defined.length} of ${signed.length} forces with a sign are defined`;
    return { answer: 'not classified', level: null, net: null, interval: null, forces, missing, reason };
  }
  const votes = defined.map(({ sign, strength, weight }) => ({ sign, strength: strength!, weight }));
  const net = netOf(votes);
  const level = levelOf(net);
  const levels = [level, ...readings(measured, preset).map((reading) => levelOf(netOf(reading)))];
  return {
    answer: verdict(net, votes, preset),
    level,
    net,
    interval: [Math.min(...levels) as Level, Math.max(...levels) as Level],
    forces,
    missing,
  };
}

/** The force as it is printed: a cell of two signs counts one half, a sign 0 has weight 0. */
function published(force: MeasuredForce, preset: UpgradingPreset): Force {
  const sign = signOf(force);
  return {
    name: force.name,
    sign,
    cell: force.cell.words,
    strength: force.strength,
    weight: sign === 0 ? 0 : weightOf(force, preset),
    basis: force.basis,
    evidence: force.evidence,
    ...(force.reason === undefined ? {} : { reason: force.reason }),
  };
}

function verdict(net: number, votes: readonly Vote[], preset: UpgradingPreset): UpgradingVerdict {
  if (atLeast(net, preset.favoured)) return 'favoured';
  if (below(net, preset.heldBack)) return 'held back';
  const pulls = (direction: 1 | -1) =>
    votes.some((vote) => atLeast(direction * vote.sign * vote.strength, preset.mixed));
  return pulls(1) && pulls(-1) ? 'mixed' : 'no push';
}

/** Every reading of the forces: each sign of a two-signed cell in turn, missing strengths at 0 and at 3. */
function readings(forces: readonly MeasuredForce[], preset: UpgradingPreset): readonly (readonly Vote[])[] {
  let sofar: readonly (readonly Vote[])[] = [[]];
  for (const force of forces) {
    const { signs } = force.cell;
    if (signs.every((sign) => sign === 0)) continue;
    const strengths = force.strength === null ? [0, 3] : [force.strength];
    const weight = weightOf(force, preset);
    const options = signs.flatMap((sign) => strengths.map((strength) => ({ sign, strength, weight })));
    sofar = sofar.flatMap((reading) => options.map((option) => [...reading, option]));
  }
  return sofar;
}

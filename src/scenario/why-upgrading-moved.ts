import type { ClusterAssessment, Force } from '../model/assessment.ts';
import type { UpgradingForm } from '../model/code.ts';
import { figure } from './words.ts';

/** The forces of a form of upgrading that changed; of an answer or level also how net moved with them. */
export function whyUpgradingMoved(
  form: UpgradingForm,
  what: string,
  before: ClusterAssessment,
  after: ClusterAssessment,
): readonly string[] {
  const was = before.upgrading[form];
  const is = after.upgrading[form];
  const net =
    what === 'net' || was.net === is.net
      ? []
      : [`net went from ${figure(was.net)} to ${figure(is.net)} because of the forces`];
  const group =
    before.sectorGroup.answer === after.sectorGroup.answer
      ? []
      : [`the sector group is ${after.sectorGroup.answer ?? 'not known'} now, and other forces count`];
  const reason = is.reason === undefined || is.reason === was.reason ? [] : [is.reason];
  return [...group, ...net, ...reason, ...forcesMoved(was.forces, is.forces)];
}

function forcesMoved(before: readonly Force[], after: readonly Force[]): readonly string[] {
  const earlier = new Map(before.map((force) => [force.name, force]));
  const later = new Map(after.map((force) => [force.name, force]));
  const names = [...new Set([...earlier.keys(), ...later.keys()])];
  return names.flatMap((name) => {
    const was = earlier.get(name);
    const is = later.get(name);
    if (was === undefined) return [`force ${name} came in with strength ${figure(is!.strength)}`];
    if (is === undefined) return [`force ${name} is gone`];
    if (was.strength === is.strength) return [];
    const why = is.strength === null ? is.reason : is.evidence[0]?.text;
    const because = why === undefined ? '' : `: ${why}`;
    return [
      `force ${name} (sign ${is.cell}) from ${figure(was.strength)} to ${figure(is.strength)}${because}`,
    ];
  });
}

import type { ClusterAssessment, Force, UpgradingAnswer } from '../model/assessment.ts';
import type { UpgradingForm } from '../model/code.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { provenanceStatements } from './provenance-statements.ts';
import { stabilityStatements } from './stability-statements.ts';
import { part, statement } from './statements.ts';
import { thresholdStatements } from './thresholds.ts';

/**
 * How the upgrading expected of one form came about (METHOD section 9): every force with its sign, strength
 * and what it rests on, how they add up, and what the forces that are not defined could make of it.
 */
export function explainUpgrading(
  context: ExplainContext,
  cluster: ClusterAssessment,
  form: UpgradingForm,
): Explanation {
  const answer = cluster.upgrading[form];
  const group = cluster.sectorGroup.answer;
  return {
    kind: 'upgrading',
    title: `${form[0]!.toUpperCase()}${form.slice(1)} upgrading`,
    cluster: cluster.id,
    answer: answerText(answer),
    parts: [
      ...part('Facts', [
        statement(`the sector group is ${group ?? 'not known'}`),
        ...answer.forces.map(forceStatement),
        ...observedStatements(answer),
      ]),
      ...part('Rule', form === 'intersectoral' ? [] : ruleStatements(answer, context)),
      ...part(
        'Thresholds',
        form === 'intersectoral'
          ? []
          : thresholdStatements(context.preset, [
              'upgrading.favoured',
              'upgrading.heldBack',
              'upgrading.mixed',
              'upgrading.determined',
              'upgrading.defined',
              ...(group === 'natural-resource' ? ['upgrading.passive'] : []),
              ...(group === 'cops' && form === 'product' ? ['upgrading.copsProduct'] : []),
            ]),
      ),
      ...part('What argues against', againstStatements(answer, context)),
      ...part(
        'How stable',
        stabilityStatements(cluster, [
          `upgrading.${form}.answer`,
          `upgrading.${form}.level`,
          `upgrading.${form}.net`,
        ]),
      ),
      ...part('What would settle it', settlingStatements(answer)),
    ],
  };
}

function answerText({ answer, level, net, interval, reason }: UpgradingAnswer): string {
  const said = `${answer[0]!.toUpperCase()}${answer.slice(1)}`;
  if (level === null || net === null) return `${said}: ${reason ?? 'no reason is given'}.`;
  const range =
    interval === null || interval[0] === interval[1]
      ? ''
      : `; signs that hold two readings and strengths that are missing allow levels ${interval[0]} to ${interval[1]}`;
  return `${said}: the net pull is ${rounded(net)}, as a level ${level} of 3 (uncalibrated)${range}.`;
}

function forceStatement(force: Force): Evidence {
  const { name, sign, cell, strength, weight, basis, evidence, reason } = force;
  const votes = sign === 0 ? 'does not vote' : `sign ${signed(sign)}, weight ${rounded(weight)}`;
  const how =
    strength === null ? `not defined: ${reason ?? 'no reason'}` : `strength ${rounded(strength)} of 3`;
  const rests = evidence.map(({ text }) => text).join('; ');
  return statement(
    `${name} (published: ${cell}; ${basis}): ${votes}, ${how}${rests === '' ? '' : `; ${rests}`}`,
    evidence.flatMap((each) => each.actors),
    evidence.flatMap((each) => each.linkages),
  );
}

function observedStatements({ observed }: UpgradingAnswer): readonly Evidence[] {
  if (observed === undefined) return [];
  const codes = observed.codes.map(({ value, coder }) => `${value}${coder === null ? '' : ` by ${coder}`}`);
  const coded = codes.length === 0 ? [] : [`coded ${codes.join(', ')}`];
  return [
    statement(
      `observed, kept apart from expected: ${[...coded, `${observed.events} events`].join('; ')}`,
      observed.firms,
    ),
  ];
}

function ruleStatements(answer: UpgradingAnswer, { preset }: ExplainContext): readonly Evidence[] {
  const { favoured, heldBack, mixed } = preset.upgrading;
  const words = `net is the weighted mean of sign x strength over the forces that push, less that over the forces that hold back; favoured from ${rounded(favoured)}, held back below ${rounded(heldBack)}, mixed where one pulls ${rounded(mixed)} or more each way, else no push`;
  if (answer.net === null) return [statement(words)];
  const pulls = (direction: 1 | -1) =>
    answer.forces
      .filter(({ sign, strength }) => strength !== null && sign * direction > 0)
      .map(({ name, sign, strength }) => `${name} ${rounded(Math.abs(sign) * strength!)}`);
  const [push, brake] = [pulls(1), pulls(-1)];
  return [
    statement(words),
    statement(
      `here: push ${push.length === 0 ? 'none' : push.join(', ')}; hold back ${brake.length === 0 ? 'none' : brake.join(', ')}; net ${rounded(answer.net)}`,
    ),
  ];
}

function againstStatements(answer: UpgradingAnswer, context: ExplainContext): readonly Evidence[] {
  const { forces, net, textReading, comparison, attainable } = answer;
  const contrary = forces.filter(
    ({ sign, strength }) => net !== null && strength !== null && strength > 0 && sign * net < 0,
  );
  const twofold = forces.filter(({ cell }) => cell.includes('/'));
  const linkages = forces.flatMap(({ evidence }) => evidence.flatMap((each) => each.linkages));
  return [
    ...contrary.map(({ name, strength }) =>
      statement(`${name} pulls the other way, with strength ${rounded(strength!)}`),
    ),
    ...twofold.map(({ name, cell }) =>
      statement(`the published cell of ${name} holds two signs, ${cell}: each counts half`),
    ),
    ...(textReading === undefined
      ? []
      : [statement(`by the text of the source it would be ${textReading.answer}: ${textReading.words}`)]),
    ...(comparison === undefined || comparison.exact !== false
      ? []
      : [
          statement(
            `observed is level ${comparison.observedLevel}, expected ${comparison.expectedLevel}${comparison.behind === null ? '' : `; the force behind the difference is ${comparison.behind.force}`}`,
          ),
        ]),
    ...(attainable === undefined || attainable.never.length === 0
      ? []
      : [
          statement(
            `no strength of the forces defined here could give the answer ${attainable.never.join(' or ')}`,
          ),
        ]),
    ...(answer.level === null
      ? []
      : [statement('the level is uncalibrated: it is ours, not that of the study')]),
    ...provenanceStatements(context, linkages),
  ];
}

/** The forces that are not defined, and how far they could move the level. */
function settlingStatements({ forces, missing, interval }: UpgradingAnswer): readonly Evidence[] {
  const open = forces.filter(({ strength, sign }) => strength === null && sign !== 0);
  const named = open.map(({ name, reason }) => statement(`${name}: ${reason ?? 'not defined'}`));
  const range =
    open.length === 0 || interval === null
      ? []
      : [statement(`with these known, the level would lie somewhere from ${interval[0]} to ${interval[1]}`)];
  const group = missing.includes('sectorGroup')
    ? [statement('the sector group: sectorGroup or isic of the cluster, or isic of its firms')]
    : [];
  return [...named, ...range, ...group];
}

function signed(sign: number): string {
  return sign > 0 ? `+${rounded(sign)}` : `−${rounded(-sign)}`;
}

function rounded(value: number): string {
  return String(Number(value.toFixed(2)));
}

import type { ClusterAssessment, Force, UpgradingAnswer } from '../../model/assessment.ts';
import { upgradingForms } from '../../model/code.ts';
import { anchor } from '../anchor.ts';
import { type Block, heading, list, paragraph, table } from '../document.ts';
import type { Naming } from '../naming.ts';
import { stayNote } from '../stays.ts';
import { counted, sentence, shown } from '../words.ts';
import { besideAnswer } from './upgrading-detail.ts';

/** The four forms in one line each. */
export function upgradingTable(cluster: ClusterAssessment): Block {
  const { upgrading } = cluster;
  return table(
    ['Upgrading', 'Expected', '>Net', '>Level (uncalibrated)', '>Interval', 'Why not'],
    upgradingForms.map((form) => {
      const answer = upgrading[form];
      const to = anchor(cluster, 'upgrading', form);
      return [
        form,
        { text: `${answer.answer}${stayNote(cluster, `upgrading.${form}.answer`)}`, to },
        { text: shown(answer.net), to },
        `${shown(answer.level, 0)}${stayNote(cluster, `upgrading.${form}.level`)}`,
        intervalText(answer),
        whyNot(answer),
      ];
    }),
  );
}

function intervalText({ interval }: UpgradingAnswer): string {
  return interval === null ? '–' : `${interval[0]}–${interval[1]}`;
}

function whyNot(answer: UpgradingAnswer): string {
  if (answer.level !== null) return '';
  if (answer.reason !== undefined) return answer.reason;
  if (answer.missing.length > 0) return `missing: ${answer.missing.join(', ')}`;
  return answer.answer === 'no basis' ? 'no sign is published' : '';
}

/** Each form with every force: sign, strength, weight, basis and the rows behind it. */
export function forceBlocks(cluster: ClusterAssessment, naming: Naming): Block[] {
  const { upgrading } = cluster;
  return upgradingForms.flatMap((form) => {
    const answer = upgrading[form];
    const missing = answer.missing.length === 0 ? [] : [paragraph(`Missing: ${answer.missing.join(', ')}.`)];
    const reason = answer.reason === undefined ? [] : [paragraph(sentence([answer.reason]))];
    return [
      heading(
        4,
        `${form[0]!.toUpperCase()}${form.slice(1)} upgrading: ${answer.answer}${stayNote(cluster, `upgrading.${form}.answer`)}`,
        anchor(cluster, 'upgrading', form),
      ),
      ...reason,
      ...(answer.forces.length === 0
        ? []
        : [forceTable(answer.forces, naming), ...forceNotes(answer.forces)]),
      ...missing,
      ...observedBlocks(answer, naming),
      ...besideAnswer(answer),
    ];
  });
}

function forceTable(forces: readonly Force[], naming: Naming): Block {
  return table(
    ['Force', '>Sign', 'Published', '>Strength', '>Weight', 'Basis', 'Rows'],
    forces.map((force) => [
      force.name,
      signed(force.sign),
      force.cell,
      shown(force.strength),
      shown(force.weight, 1),
      force.basis,
      naming.rows(force.evidence),
    ]),
  );
}

function signed(sign: number): string {
  return sign > 0 ? `+${sign}` : sign < 0 ? `−${-sign}` : '0';
}

function forceNotes(forces: readonly Force[]): Block[] {
  return list(
    forces.flatMap((force) => {
      const reason = force.reason === undefined ? [] : [`not defined: ${force.reason}`];
      const text = sentence([...reason, ...force.evidence.map((each) => each.text)]);
      return text === '' ? [] : [`${force.name}: ${text}`];
    }),
  );
}

function observedBlocks({ observed }: UpgradingAnswer, naming: Naming): Block[] {
  if (observed === undefined) return [];
  const codes = observed.codes.map((each) => `${each.value}${each.coder === null ? '' : ` (${each.coder})`}`);
  const parts = [
    codes.length === 0 ? 'no code by an analyst' : `coded ${codes.join(', ')}`,
    counted(observed.events, 'event'),
    ...(observed.firms.length === 0 ? [] : [`at ${naming.actors(observed.firms)}`]),
  ];
  return [paragraph(`Observed, kept apart from expected: ${parts.join('; ')}.`)];
}

import type { ClusterAssessment, UpgradingAnswer } from '../../model/assessment.ts';
import { type UpgradingForm, upgradingForms } from '../../model/code.ts';
import type { FirmUpgradingAnswer } from '../../model/upgrading-detail.ts';
import { type Block, heading, paragraph, table } from '../document.ts';
import type { Naming } from '../naming.ts';
import { counted, percent, sentence, shown } from '../words.ts';

/** What the forces of a form could answer at all, where that is little; null where every answer is open. */
function attainableText({ attainable }: UpgradingAnswer): string | null {
  if (attainable === undefined || attainable.never.length === 0) return null;
  const [lowest, highest] = attainable.net;
  const [least, most] = attainable.levels;
  const level = least === most ? `the level is always ${least}` : `levels ${least} to ${most}`;
  return `net between ${shown(lowest)} and ${shown(highest)}, so never ${attainable.never.join(' or ')}, ${level}`;
}

/** One paragraph on the answers that the forces defined here cannot give, whatever their strength. */
export function attainableBlocks({ upgrading }: ClusterAssessment): Block[] {
  const parts = upgradingForms.flatMap((form) => {
    const text = attainableText(upgrading[form]);
    return text === null ? [] : [`${form} ${text}`];
  });
  if (parts.length === 0) return [];
  return [paragraph(`What the forces here could answer at all, whatever their strength: ${sentence(parts)}`)];
}

/** What stands beside one answer: the text of the source, and what was observed against what is expected. */
export function besideAnswer(answer: UpgradingAnswer): Block[] {
  const texts: string[] = [];
  const { textReading: byText, comparison } = answer;
  if (byText !== undefined) {
    const level = byText.level === null ? '' : `, level ${byText.level}, net ${shown(byText.net)}`;
    texts.push(
      `The table of the source has + for collective efficiency here and is preferred. Its text reads otherwise ` +
        `(${byText.words}); by the text alone: ${byText.answer}${level}${byText.reason === undefined ? '' : ` (${byText.reason})`}.`,
    );
  }
  if (comparison !== undefined) texts.push(comparisonText(comparison));
  return texts.map((text) => paragraph(text));
}

function comparisonText(comparison: NonNullable<UpgradingAnswer['comparison']>): string {
  const { observedLevel, byCodes, byEvents, expectedLevel, behind, reason } = comparison;
  const ranging = (codes: NonNullable<typeof byCodes>) =>
    codes.codes === 1
      ? '1 code'
      : `the median of ${codes.codes} codes from ${codes.lowest} to ${codes.highest}`;
  const sources = [
    ...(byCodes === null ? [] : [`${byCodes.level} by ${ranging(byCodes)}`]),
    ...(byEvents === null
      ? []
      : [
          `${byEvents.level} by events at ${byEvents.firms} of ${counted(byEvents.of, 'firm')} (${percent(byEvents.share)})`,
        ]),
  ];
  const seen = `Observed level ${observedLevel} (${sources.join('; ')})`;
  if (expectedLevel === null) return `${seen}; ${sentence([reason ?? 'nothing is expected'])}`;
  const against = `${seen} against ${expectedLevel} expected`;
  if (comparison.exact === true) return `${against}: they agree.`;
  const why =
    behind === null
      ? (reason ?? '')
      : `${behind.force} is behind it most: without that force the net would be ${shown(behind.netWithout)}`;
  return `${against}: they part by ${Math.abs(comparison.difference ?? 0)}; ${sentence([why])}`;
}

/** How many forms agree, where any was observed and expected. */
export function agreementOfForms({ upgradingAgreement }: ClusterAssessment): Block[] {
  const { compared, exact, withinOne } = upgradingAgreement;
  if (compared === 0) return [];
  return [
    paragraph(
      `Observed against expected: of ${counted(compared, 'form')} ${exact} ${exact === 1 ? 'agrees' : 'agree'} exactly, ${withinOne} within one level.`,
    ),
  ];
}

const formsExpected = upgradingForms.filter((form) => form !== 'intersectoral');

/** How many firms have which answer, form by form. */
export function firmSummary({ firmUpgrading }: ClusterAssessment): Block[] {
  if (firmUpgrading === undefined || firmUpgrading.length === 0) return [];
  const parts = formsExpected.map((form) => {
    const counts = new Map<string, number>();
    for (const firm of firmUpgrading) {
      counts.set(firm[form].answer, (counts.get(firm[form].answer) ?? 0) + 1);
    }
    const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return `${form} ${most.map(([answer, count]) => `${answer} ${count}`).join(', ')}`;
  });
  return [paragraph(`Firm by firm, of ${counted(firmUpgrading.length, 'firm')}: ${sentence(parts)}`)];
}

/** Every firm with its answers. */
export function firmBlocks(cluster: ClusterAssessment, naming: Naming): Block[] {
  const { firmUpgrading } = cluster;
  if (firmUpgrading === undefined || firmUpgrading.length === 0) return [];
  const seen = firmUpgrading.some((firm) => upgradingForms.some((form) => firm[form].observed !== undefined));
  const titles = ['Firm', ...formsExpected.map((form) => `${form}`), ...(seen ? ['Observed'] : [])];
  return [
    heading(3, 'Upgrading expected firm by firm'),
    paragraph(
      'The same forces with the own chains, access to outside buyers and ties of each firm; collective efficiency ' +
        'and the sector group are those of the cluster. Which force takes what from a firm is our choice. In each ' +
        'cell the answer, its net and its level (uncalibrated).',
    ),
    table(
      titles,
      firmUpgrading.map((each) => [
        naming.actor(each.firm),
        ...formsExpected.map((form) => firmCell(each[form])),
        ...(seen ? [observedText(each)] : []),
      ]),
    ),
  ];
}

function firmCell({ answer, net, level, missing, reason }: FirmUpgradingAnswer): string {
  if (level !== null) return `${answer} ${shown(net)} (${level})`;
  const why = missing === undefined ? reason : `missing: ${missing.join(', ')}`;
  return why === undefined ? answer : `${answer}: ${why}`;
}

function observedText(each: Readonly<Record<UpgradingForm, FirmUpgradingAnswer>>): string {
  const parts = upgradingForms.flatMap((form) => {
    const { observed } = each[form];
    if (observed === undefined) return [];
    const codes = observed.codes.length === 0 ? [] : [`coded ${observed.codes.join(', ')}`];
    const events = observed.events === 0 ? [] : [counted(observed.events, 'event')];
    return [`${form} ${[...codes, ...events].join(', ')}`];
  });
  return parts.join('; ');
}

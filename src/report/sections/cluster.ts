import type { ClusterAssessment } from '../../model/assessment.ts';
import {
  type ClusterAnswer,
  type ClusterCondition,
  type ClusterConditions,
  clusterConditionNames,
  type MissingForRung,
  type PresetVerdict,
  type ThresholdTest,
} from '../../model/cluster-conditions.ts';
import { type Block, facts, heading, list, paragraph, table } from '../document.ts';
import { clusterConditionLabels, clusterOptionLabels } from '../labels.ts';
import type { Naming } from '../naming.ts';
import { optionText } from '../option-text.ts';
import { stayNote } from '../stays.ts';
import { clusterMeasureBlocks } from './cluster-measures.ts';

/** Firms that are named where something is missing. */
const namedFirms = 12;

/** Is it a cluster, on which rung, and what is missing for the next: the short form. */
export function clusterFacts(assessed: ClusterAssessment, naming: Naming): Block {
  const { cluster } = assessed;
  return facts(
    ['Is it a cluster?', cluster.disagreement ?? agreedText(cluster)],
    ['Rung of the ladder', `${rungText(cluster)}${stayNote(assessed, 'rung')}`],
    ...cluster.missing
      .slice(0, 3)
      .map((missing) => [`Missing for rung ${missing.rung}`, missingText(missing, naming)] as const),
  );
}

/** The three conditions by each preset, the ladder step by step, what is missing, and the measures. */
export function conditionBlocks(assessed: ClusterAssessment, naming: Naming): Block[] {
  const { cluster } = assessed;
  const using = cluster.presets.find(({ inUse }) => inUse);
  return [
    presetTable(assessed),
    paragraph(
      `${cluster.disagreement ?? agreedText(cluster)} Nobody has settled how to measure the three conditions; ` +
        `the preset in use, ${using?.preset ?? 'none'}, decides the rung.`,
    ),
    ...openReasons(cluster),
    heading(4, 'Ladder'),
    facts(['Rung', `${rungText(cluster)}${stayNote(assessed, 'rung')}`]),
    ...list(
      cluster.ladder.map(({ rung, title, answer, because, reason }) => {
        const grounds = rung === 1 ? [] : because.map(({ text }) => text);
        const why = [...grounds, ...(reason === undefined ? [] : [reason])].join('; ');
        return `${rung}. ${title}: ${answerWord(answer)}${why === '' ? '' : ` (${why})`}`;
      }),
    ),
    ...missingBlocks(cluster, naming),
    heading(4, 'Measures of concentration'),
    ...clusterMeasureBlocks(cluster),
  ];
}

function presetTable(assessed: ClusterAssessment): Block {
  const { presets } = assessed.cluster;
  const heads = presets.map(({ preset, inUse }) => `${preset}${inUse ? ' (in use)' : ''}`);
  const ofAll = (cell: (verdict: PresetVerdict) => string) => presets.map(cell);
  return table(
    ['Condition', ...heads],
    [
      ...clusterConditionNames.map((name) => [
        clusterConditionLabels[name],
        ...ofAll(({ conditions, inUse }) => {
          const note = inUse ? stayNote(assessed, `conditions.${name}`) : '';
          return `${conditionText(conditions[name])}${note}`;
        }),
      ]),
      ['A cluster', ...ofAll(({ answer }) => answerWord(answer))],
      ['Nucleus or vector', ...ofAll(({ kind }) => kind ?? '–')],
      [
        'Rung',
        ...ofAll(({ rung, inUse }) => {
          const note = inUse ? stayNote(assessed, 'rung') : '';
          return `${rung === null ? '–' : String(rung)}${note}`;
        }),
      ],
    ],
  );
}

function conditionText({ answer, tests }: ClusterCondition): string {
  if (tests.length === 0) return 'no threshold';
  return `${answerWord(answer)}: ${tests.map(testText).join('; ')}`;
}

function testText({ option, value, threshold, comparison }: ThresholdTest): string {
  const label = clusterOptionLabels[option] ?? option;
  return `${label} ${value === null ? 'not known' : optionText(value)}, asked ${comparison} ${optionText(threshold)}`;
}

/** Why a condition of the preset in use is not known. */
function openReasons({ conditions }: ClusterConditions): Block[] {
  return list(
    clusterConditionNames
      .filter((name) => conditions[name].reason !== undefined)
      .map((name) => `${clusterConditionLabels[name]}: ${conditions[name].reason}`),
  );
}

function missingBlocks({ missing }: ClusterConditions, naming: Naming): Block[] {
  return list(missing.map((each) => `Missing for rung ${each.rung}: ${missingText(each, naming)}`));
}

function missingText({ text, actors }: MissingForRung, naming: Naming): string {
  return actors.length === 0 ? text : `${text}: ${naming.actors(actors, namedFirms)}`;
}

function agreedText({ presets }: ClusterConditions): string {
  const answer = presets[0]?.answer ?? null;
  if (answer === null) return 'Not known by any preset.';
  return answer ? 'Yes, by every preset.' : 'No, by every preset.';
}

function rungText({ rung, reason, rungIfConditionsHold }: ClusterConditions): string {
  if (rung !== null) return String(rung);
  const would =
    rungIfConditionsHold === null ? '' : `; if the three conditions held, rung ${rungIfConditionsHold}`;
  return `none: ${reason ?? 'not known'}${would}`;
}

function answerWord(answer: ClusterAnswer): string {
  if (answer === null) return 'not known';
  return answer ? 'yes' : 'no';
}

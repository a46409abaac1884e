import type { Assessment, ClusterAssessment } from '../../model/assessment.ts';
import type { ChanceNumber, LabelStability, Stability } from '../../model/stability.ts';
import { type Block, heading, list, paragraph, table } from '../document.ts';
import type { Naming } from '../naming.ts';
import { counted, percent, shown } from '../words.ts';

/** How the test was made: draws, seed, how much was missing, which thresholds moved. */
export function stabilityMethod({ stability }: Assessment): Block[] {
  if (stability === undefined) return [];
  const { settings, draws } = stability;
  const [low, high] = settings.missing;
  const moved = stability.thresholds.filter(({ tried }) => tried.length > 0).length;
  const change = percent(settings.thresholdChange);
  return [
    ...(draws < settings.draws
      ? [
          paragraph(
            `Stopped after ${shown(draws, 0)} of ${shown(settings.draws, 0)} draws: the figures rest on these.`,
          ),
        ]
      : []),
    paragraph(
      `Tested with ${counted(draws, 'draw')} (seed ${settings.seed}) in each of which ${percent(low)} to ` +
        `${percent(high)} of the linkages were missing at random, the share drawn evenly, and by moving each of ` +
        `${counted(moved, 'threshold')} by ${change} down and up, one at a time. A label is called not stable ` +
        `where it stays in fewer than ${percent(settings.stable)} of the draws; intervals hold ` +
        `${percent(settings.interval)} of them. These figures are our choice.`,
    ),
  ];
}

/** Thresholds that could not be moved as far as asked, each with the reason. */
export function thresholdNotes({ thresholds }: Stability): Block[] {
  const noted = thresholds.filter(({ note }) => note !== undefined);
  const limits = noted.filter(({ isLimit }) => isLimit === true).map(({ option }) => option);
  return list([
    ...noted
      .filter(({ isLimit }) => isLimit !== true)
      .map(({ option, value, note }) => `${option} (${figure(value)}): ${note}`),
    ...(limits.length === 0
      ? []
      : [`limits on what is computed or printed, which are not moved: ${limits.join(', ')}`]),
  ]);
}

/** A threshold as it would be written in a preset: at most six decimals. */
function figure(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** The labels of a cluster but for pairs. */
export function labelBlocks({ stability }: ClusterAssessment, naming: Naming): Block[] {
  if (stability === undefined) return [];
  const others = stability.labels.filter(({ id }) => !isPair(id));
  return [labelTable(others, naming)];
}

/** How many pairs hold throughout, and those that turn. */
export function pairStability({ stability }: ClusterAssessment, naming: Naming): Block[] {
  const pairs = stability?.labels.filter(({ id }) => isPair(id)) ?? [];
  if (pairs.length === 0) return [];
  const shaky = pairs.filter(({ otherwise, flips }) => otherwise.length > 0 || flips.length > 0);
  return [
    paragraph(
      `Governance of ${counted(pairs.length, 'pair')}: ${shown(pairs.length - shaky.length, 0)} hold ` +
        'throughout. Draws in which a pair no longer trades say nothing of its governance and are left ' +
        `out of its shares.${shaky.length === 0 ? '' : ' These turn in a draw or with a threshold:'}`,
    ),
    ...(shaky.length === 0 ? [] : [labelTable(shaky, naming)]),
  ];
}

function isPair(id: string): boolean {
  return id.startsWith('pairs.');
}

function labelTable(labels: readonly LabelStability[], naming: Naming): Block {
  return table(
    ['Label', 'Answer', '>Stays', 'Stable', 'Else', 'Turned by'],
    labels.map((label) => [
      title(label, naming),
      label.answer,
      percent(label.stays),
      label.stays === null ? 'not drawn' : label.stable ? 'yes' : 'no',
      label.otherwise.map(({ answer, share }) => `${answer} ${percent(share)}`).join(', '),
      flipText(label),
    ]),
  );
}

function title({ id, title: text }: LabelStability, naming: Naming): string {
  if (id.startsWith('leaders.')) return `${naming.actor(id.slice('leaders.'.length))} leads the chain`;
  return text;
}

function flipText({ flips }: LabelStability): string {
  return flips.map(({ option, value, becomes }) => `${option} = ${figure(value)}: ${becomes}`).join('; ');
}

/** EE, JA, CE, nets and governance shares with their intervals over the draws. */
export function numberBlocks({ stability }: ClusterAssessment): Block[] {
  if (stability === undefined) return [];
  return [
    table(
      ['Number', '>Value', '>From', '>To', '>Draws'],
      stability.numbers
        .filter(({ value, low }) => value !== null || low !== null)
        .map(({ title: text, value, low, high, draws }) => [
          text,
          shown(value),
          shown(low),
          shown(high),
          shown(draws, 0),
        ]),
    ),
  ];
}

/** Ranks with their intervals, and how often each actor is among the first. */
export function rankBlocks(
  { stability }: ClusterAssessment,
  settings: Stability['settings'],
  naming: Naming,
  limit = Number.POSITIVE_INFINITY,
): Block[] {
  if (stability === undefined || stability.articulators.length === 0) return [];
  return [
    table(
      ['>Rank', 'Actor', '>From', '>To', `>In the first ${settings.top}`, '>Ranked'],
      stability.articulators
        .slice(0, limit)
        .map(({ rank, actor, low, high, inTop, ranked }) => [
          shown(rank, 0),
          naming.actor(actor),
          shown(low, 0),
          shown(high, 0),
          percent(inTop),
          percent(ranked),
        ]),
    ),
  ];
}

const chanceTitles = {
  localDensity: 'local density',
  transitivity: 'transitivity',
  reciprocity: 'reciprocity (arcs)',
  localShare: 'local share of arcs',
} as const;

/** Density, transitivity, reciprocity and local share against rewired networks. */
export function chanceBlocks({ stability }: ClusterAssessment): Block[] {
  if (stability === undefined) return [];
  const { numbers, seed } = stability.chance;
  const names = Object.keys(chanceTitles) as (keyof typeof chanceTitles)[];
  if (names.every((name) => numbers[name].draws === 0)) return [];
  const draws = Math.max(...names.map((name) => numbers[name].draws));
  return [
    table(
      ['Against chance', '>Observed', '>Mean', '>sd', '>z', '>p at least', '>p at most', 'Why no z'],
      names.map((name) => [chanceTitles[name], ...chanceCells(numbers[name])]),
    ),
    paragraph(
      `Chance: ${counted(draws, 'network')} (seed ${seed}) in which every actor of the case keeps its number of ` +
        'arcs in and out and is linked with others, 10 swaps tried for each arc; all layers but ownership, simple. ' +
        'Joint action and membership are two arcs each, which rewiring pulls apart: where they are many, ' +
        'reciprocity is above chance for that alone.',
    ),
  ];
}

function chanceCells(number: ChanceNumber): readonly string[] {
  const { observed, mean, sd, z, pAtLeast, pAtMost, reason } = number;
  return [
    shown(observed, 3),
    shown(mean, 3),
    shown(sd, 3),
    shown(z, 1),
    shown(pAtLeast, 3),
    shown(pAtMost, 3),
    reason ?? '',
  ];
}

/** What does not hold in one sentence, and the numbers against chance: for the short report. */
export function stabilitySummary(cluster: ClusterAssessment): Block[] {
  const { stability } = cluster;
  if (stability === undefined || stability.labels.every(({ stays }) => stays === null)) return [];
  const shaky = stability.labels.filter(({ stable }) => !stable);
  const pairs = shaky.filter(({ id }) => isPair(id)).length;
  const others = shaky.filter(({ id }) => !isPair(id)).length;
  const text =
    shaky.length === 0
      ? `All ${counted(stability.labels.length, 'label')} are stable`
      : `Not stable: ${counted(others, 'label')} and the governance of ${counted(pairs, 'pair')} of ` +
        `${shown(stability.labels.length, 0)} in all`;
  return [paragraph(`${text}; articulator sensitivity tells of each.`), ...chanceBlocks(cluster)];
}

/** All that the test found of a cluster: for the full report. */
export function stabilityBlocks(
  cluster: ClusterAssessment,
  { stability }: Assessment,
  naming: Naming,
): Block[] {
  if (stability === undefined || cluster.stability === undefined) return [];
  return [
    heading(3, 'How far the answers hold'),
    ...labelBlocks(cluster, naming),
    ...numberBlocks(cluster),
    heading(4, 'Against chance'),
    ...chanceBlocks(cluster),
  ];
}

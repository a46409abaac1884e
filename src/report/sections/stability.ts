import type { Assessment, ClusterAssessment } from '../../model/assessment.ts';
import type { ChanceNumber, ClusterStability, LabelStability, Stability } from '../../model/stability.ts';
import { type Block, list, paragraph, table } from '../document.ts';
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
        `${shown(100 * settings.interval, 1)} % of them. These figures are our choice.`,
    ),
  ];
}

/** Thresholds that could not be moved as far as asked, each with the reason. */
export function thresholdNotes({ thresholds }: Stability): Block[] {
  return list(
    thresholds.flatMap(({ option, value, note }) =>
      note === undefined ? [] : [`${option} (${shown(value, 3)}): ${note}`],
    ),
  );
}

/** The labels of a cluster but for pairs, then the pairs that are not stable. */
export function labelBlocks({ stability }: ClusterAssessment, naming: Naming): Block[] {
  if (stability === undefined) return [];
  const { labels } = stability;
  const others = labels.filter(({ id }) => !isPair(id));
  const pairs = labels.filter(({ id }) => isPair(id));
  const shaky = pairs.filter(({ stable, flips }) => !stable || flips.length > 0);
  return [
    labelTable(others, naming),
    ...(pairs.length === 0
      ? []
      : [
          paragraph(
            `Governance of ${counted(pairs.length, 'pair')}: ${shown(pairs.length - shaky.length, 0)} hold ` +
              `throughout${shaky.length === 0 ? '.' : `; these do not:`} Draws in which a pair no longer ` +
              'trades say nothing of its governance and are left out of its shares.',
          ),
        ]),
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
  return flips.map(({ option, value, becomes }) => `${option} = ${shown(value, 3)}: ${becomes}`).join('; ');
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

/** What does not hold, in one line each: for the short report. */
export function shakyLabels(stability: ClusterStability): readonly LabelStability[] {
  return stability.labels.filter(({ id, stable }) => !stable && !isPair(id));
}

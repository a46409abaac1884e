import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import type { ChangeOutcome } from '../scenario/apply-changes.ts';
import type { ClusterComparison, Moved } from '../scenario/compare-assessments.ts';
import type { NextBest } from '../scenario/next-best.ts';
import { type Block, heading, list, paragraph, table } from './document.ts';
import { movedParts, valueText, whyText } from './moved-parts.ts';
import { type KeyOrder, orderedJson } from './ordered-json.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText, type TextStyle } from './render-text.ts';
import { nextBestBlocks } from './sections/next-best.ts';
import { opening } from './sections/opening.ts';
import { counted, firstOf, sentence, shown } from './words.ts';

/** All that a scenario found. */
export interface ScenarioResult {
  /** The case as it was read, and its assessment. */
  readonly reading: CaseReading;
  readonly before: Assessment;
  readonly outcomes: readonly ChangeOutcome[];
  readonly clusters: readonly ClusterComparison[];
  /** Set where new linkages were looked for. */
  readonly nextBest?: NextBest;
}

/** Before and after side by side, for a terminal: labels with their reasons, numbers in a table. */
export function scenarioText(result: ScenarioResult, style: TextStyle = {}): string {
  return renderText(blocks(result, shortRanks), style);
}

/** The same as Markdown, with every rank that moved. */
export function scenarioMarkdown(result: ScenarioResult): string {
  return renderMarkdown(blocks(result, Number.POSITIVE_INFINITY));
}

const movedOrder: KeyOrder = {
  id: null,
  group: null,
  title: null,
  kind: null,
  before: null,
  after: null,
  because: null,
};

/** The same as JSON, format `articulator-scenario/1`. */
export function scenarioJson({ before, outcomes, clusters, nextBest }: ScenarioResult): string {
  const value = {
    format: 'articulator-scenario/1',
    case: before.case,
    preset: before.preset,
    provenance: 'illustrative',
    ...(nextBest === undefined ? {} : { nextBest: { ...nextBest, changes: undefined } }),
    changes: outcomes,
    clusters,
  };
  return orderedJson(value, {
    format: null,
    case: null,
    preset: null,
    provenance: null,
    nextBest: null,
    changes: [{ change: null, outcome: null, reason: null, notes: null }],
    clusters: [{ id: null, name: null, compared: null, moved: [movedOrder] }],
  });
}

/** Ranks of articulators in the short form, those that were or are first. */
const shortRanks = 10;

function blocks(result: ScenarioResult, ranks: number): Block[] {
  const { reading, before, outcomes, clusters, nextBest } = result;
  return [
    ...opening(reading, before),
    paragraph(
      'This is a scenario: what the changes below add or set is illustrative, not observed, and marked so. ' +
        'Both sides went through the whole analysis. Shares of sales and purchases that the file states stay as stated, ' +
        'whoever leaves. How far the labels hold is not tested here: articulator sensitivity does that.',
    ),
    ...(nextBest === undefined ? [] : nextBestBlocks(nextBest)),
    heading(2, 'Changes'),
    ...changeBlocks(outcomes),
    ...clusters.flatMap((cluster) => clusterBlocks(cluster, ranks)),
  ];
}

function changeBlocks(outcomes: readonly ChangeOutcome[]): Block[] {
  if (outcomes.length === 0) return [paragraph('No change.')];
  return list(
    outcomes.map(({ change, outcome, reason, notes }) => {
      const more = sentence([...(reason === undefined ? [] : [reason]), ...notes]);
      return `${outcome}: ${change}${more === '' ? '' : `. ${more}`}`;
    }),
  );
}

function clusterBlocks({ id, name, moved, compared }: ClusterComparison, ranks: number): Block[] {
  const title = `Cluster ${name === null || name === id ? id : `${name} (${id})`}`;
  const { labels, gone, numbers, ranked } = movedParts(moved);
  if (moved.length === 0) {
    return [heading(2, title), paragraph(`Nothing moved of ${shown(compared, 0)} labels and numbers.`)];
  }
  return [
    heading(2, title),
    paragraph(
      `${counted(labels.length + gone.length, 'label')} and ${counted(numbers.length + ranked.length, 'number')} moved of ` +
        `${shown(compared, 0)} compared.`,
    ),
    ...(labels.length === 0 ? [] : [heading(3, 'Labels that moved'), sideBySide(labels)]),
    ...goneBlocks(gone),
    ...(numbers.length === 0 ? [] : [heading(3, 'Numbers that moved'), sideBySide(numbers)]),
    ...(ranked.length === 0 ? [] : [heading(3, 'Ranks of articulators'), sideBySide(ranked.slice(0, ranks))]),
    ...(ranked.length > ranks ? [paragraph(`${counted(ranked.length - ranks, 'more rank')} moved.`)] : []),
  ];
}

/** Pairs that no longer trade, by what their governance was: they moved to no other label. */
function goneBlocks(gone: readonly Moved[]): Block[] {
  if (gone.length === 0) return [];
  const byAnswer = new Map<string, string[]>();
  for (const { before, title } of gone) {
    const answer = String(before);
    byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), title]);
  }
  const items = [...byAnswer].map(
    ([answer, pairs]) => `${answer}, ${counted(pairs.length, 'pair')}: ${firstOf(pairs, pairsNamed)}`,
  );
  return [heading(3, 'Pairs that no longer trade, or lost an end'), ...list(items)];
}

/** Pairs named of each answer; the JSON form has all. */
const pairsNamed = 8;

function sideBySide(moved: readonly Moved[]): Block {
  return table(
    ['What', '>Before', '>After', 'Why'],
    moved.map((each, place) => [
      each.title,
      valueText(each, each.before),
      valueText(each, each.after),
      whyText(each, moved[place - 1]),
    ]),
  );
}

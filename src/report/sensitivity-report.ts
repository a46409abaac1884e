import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import type { Stability } from '../model/stability.ts';
import { stabilityOptions } from '../sensitivity/settings.ts';
import { type Block, heading, paragraph, table } from './document.ts';
import { namingOf } from './naming.ts';
import { orderedJson } from './ordered-json.ts';
import { clusterTitle } from './questions.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText, type TextStyle } from './render-text.ts';
import { opening } from './sections/opening.ts';
import {
  chanceBlocks,
  labelBlocks,
  numberBlocks,
  pairStability,
  rankBlocks,
  stabilityMethod,
  thresholdNotes,
} from './sections/stability.ts';

/** Articulators whose ranks the text shows; the other forms show all. */
const firstArticulators = 20;

/** How far the answers of a case hold, for a terminal. */
export function sensitivityText(reading: CaseReading, assessment: Assessment, style: TextStyle = {}): string {
  return renderText(blocks(reading, assessment, firstArticulators), style);
}

/** The same as Markdown, every articulator in it. */
export function sensitivityMarkdown(reading: CaseReading, assessment: Assessment): string {
  return renderMarkdown(blocks(reading, assessment));
}

/** The same as JSON, format `articulator-sensitivity/1`: the test alone, without the assessment it is of. */
export function sensitivityJson({ case: subject, preset, clusters, stability }: Assessment): string {
  const value = {
    format: 'articulator-sensitivity/1',
    case: subject,
    preset,
    ...stability,
    clusters: clusters.map((cluster) => ({ id: cluster.id, name: cluster.name, ...cluster.stability })),
  };
  return orderedJson(value, {
    format: null,
    case: null,
    preset: null,
    settings: null,
    draws: null,
    thresholds: null,
    clusters: [{ id: null, name: null, labels: null, numbers: null, articulators: null, chance: null }],
  });
}

/** Every setting of the test with what it does and whose choice it is. */
function settingBlocks({ settings }: Stability): Block[] {
  const values: Readonly<Record<string, unknown>> = { ...settings };
  return [
    heading(2, 'Settings of the test'),
    table(
      ['Setting', 'Value', 'What', 'Unit', 'Effect', 'Source'],
      stabilityOptions.map(({ path, title, unit, effect, source }) => {
        const value = values[path];
        return [path, Array.isArray(value) ? value.join(' to ') : String(value), title, unit, effect, source];
      }),
    ),
  ];
}

function blocks(reading: CaseReading, assessment: Assessment, limit?: number): Block[] {
  const { stability } = assessment;
  const naming = namingOf(reading);
  const notes = stability === undefined ? [] : thresholdNotes(stability);
  return [
    ...opening(reading, assessment),
    ...stabilityMethod(assessment),
    ...(assessment.clusters.length === 0
      ? [paragraph('No cluster: no actor names one, so there is nothing to test.')]
      : []),
    ...assessment.clusters.flatMap((cluster) => [
      heading(2, clusterTitle(cluster)),
      ...labelBlocks(cluster, naming),
      ...pairStability(cluster, naming),
      ...numberBlocks(cluster),
      ...(stability === undefined ? [] : rankBlocks(cluster, stability.settings, naming, limit)),
      ...chanceBlocks(cluster),
    ]),
    ...(notes.length === 0 ? [] : [heading(2, 'Thresholds not moved as far'), ...notes]),
    ...(limit !== undefined || stability === undefined ? [] : settingBlocks(stability)),
  ];
}

import type { Assessment, ClusterAssessment } from '../model/assessment.ts';
import type {
  ClusterStability,
  LabelStability,
  NumberStability,
  RankStability,
  StabilitySettings,
} from '../model/stability.ts';
import { atLeast } from '../model/tolerance.ts';
import { type Finding, findingsOf } from '../scenario/findings.ts';
import { againstChance } from './cluster-chance.ts';
import { intervalOf } from './interval-of.ts';
import { absent, type Layout, wordOf } from './layout.ts';
import type { MovedPreset } from './move-thresholds.ts';

/** The rows that the parts of a test gave, each kind in the order of its parts. */
export interface DrawnRows {
  readonly moved: readonly { readonly move: MovedPreset; readonly row: Float64Array }[];
  readonly draws: readonly Float64Array[];
  readonly rewired: readonly Float64Array[];
}

/** What the draws say of each cluster, in the order of the assessment. */
export function summarise(
  assessment: Assessment,
  layout: Layout,
  rows: DrawnRows,
  settings: StabilitySettings,
): readonly ClusterStability[] {
  let start = 0;
  return assessment.clusters.map((cluster, place) => {
    const { labels, numbers, ranks } = layout.clusters[place]!;
    const from = { labels: start, numbers: start + labels.length, ranks: 0 };
    from.ranks = from.numbers + numbers.length;
    start = from.ranks + ranks.length;
    const findings = new Map(findingsOf(cluster).map((finding) => [finding.id, finding]));
    const width = 4;
    const chance = rows.rewired.map((row) => row.subarray(width * place, width * (place + 1)));
    return {
      labels: labels.map((id, k) =>
        labelStability(findings.get(id)!, from.labels + k, layout, rows, settings),
      ),
      numbers: numbers.map((id, k) =>
        numberStability(findings.get(id)!, from.numbers + k, rows.draws, settings),
      ),
      articulators: ranks.map((actor, k) =>
        rankStability(actor, cluster, from.ranks + k, rows.draws, settings),
      ),
      chance: { seed: settings.seed, numbers: againstChance(cluster.network, chance) },
    };
  });
}

function labelStability(
  finding: Finding,
  column: number,
  layout: Layout,
  { moved, draws }: DrawnRows,
  settings: StabilitySettings,
): LabelStability {
  const answer = wordOf(finding.value);
  const isPair = finding.id.startsWith('pairs.');
  const read = (row: Float64Array): string | null => {
    const code = row[column]!;
    if (code !== absent) return layout.words[code]!;
    return isPair ? null : 'no';
  };
  const counts = new Map<string, number>();
  let speaking = 0;
  for (const row of draws) {
    const word = read(row);
    if (word === null) continue;
    speaking++;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const stays = speaking === 0 ? null : (counts.get(answer) ?? 0) / speaking;
  counts.delete(answer);
  const places = new Map(layout.words.map((word, place) => [word, place]));
  const otherwise = [...counts]
    .sort(([a, many], [b, few]) => few - many || places.get(a)! - places.get(b)!)
    .map(([word, count]) => ({ answer: word, share: count / speaking }));
  const flips = moved.flatMap(({ move, row }) => {
    const becomes = read(row) ?? 'not listed';
    return becomes === answer ? [] : [{ option: move.option, value: move.value, becomes }];
  });
  return {
    id: finding.id,
    title: finding.title,
    answer,
    stays,
    draws: speaking,
    otherwise,
    stable: stays === null || atLeast(stays, settings.stable),
    flips,
  };
}

function numberStability(
  finding: Finding,
  column: number,
  draws: readonly Float64Array[],
  settings: StabilitySettings,
): NumberStability {
  const values = draws.map((row) => row[column]!).filter((value) => !Number.isNaN(value));
  const [low, high] = intervalOf(values, settings.interval);
  const value = typeof finding.value === 'number' ? finding.value : null;
  return { id: finding.id, title: finding.title, value, low, high, draws: values.length };
}

function rankStability(
  actor: string,
  cluster: ClusterAssessment,
  column: number,
  draws: readonly Float64Array[],
  settings: StabilitySettings,
): RankStability {
  const { rank } = cluster.articulators.find((each) => each.actor === actor)!;
  const ranks = draws.map((row) => row[column]!).filter((value) => !Number.isNaN(value));
  const [low, high] = intervalOf(ranks, settings.interval);
  const ofDraws = (count: number) => (draws.length === 0 ? 0 : count / draws.length);
  const inTop = ofDraws(ranks.filter((each) => each <= settings.top).length);
  return { actor, rank, low, high, ranked: ofDraws(ranks.length), inTop };
}

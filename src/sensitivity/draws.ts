import { analyse } from '../analyse.ts';
import { indexCase } from '../graph/case-index.ts';
import { projectCase } from '../graph/project.ts';
import type { CaseReading } from '../model/case.ts';
import type { Preset } from '../preset.ts';
import { rewiredNumbers } from './cluster-chance.ts';
import { drawStream, dropLinkages } from './drop-linkages.ts';
import { encode, type Layout } from './layout.ts';

/** All that the draws of a sensitivity test need: plain data, sent to each worker once. */
export interface DrawWork {
  readonly reading: CaseReading;
  readonly preset: Preset;
  /** One for each threshold moved. */
  readonly moved: readonly Preset[];
  readonly layout: Layout;
  readonly seed: string;
  readonly missing: readonly [number, number];
  readonly draws: number;
}

/** Which parts are which: first the moved thresholds, then the draws with linkages missing, then the rewired ones. */
export function partsOf({ moved, draws }: Pick<DrawWork, 'moved' | 'draws'>) {
  return { draws: moved.length, rewired: moved.length + draws, all: moved.length + 2 * draws };
}

/** Does one part after another; each depends on its number alone, so that threads may share them out. */
export function drawParts(work: DrawWork): (part: number) => Float64Array {
  const { reading, preset, moved, layout, seed } = work;
  const index = indexCase(reading.case);
  const network = projectCase(reading.case);
  const clusters = layout.clusters.map((cluster) => cluster.id);
  const begin = partsOf(work);
  const answers = (of: CaseReading, by: Preset) =>
    encode(analyse(of, { preset: withoutDetail(by), detail: 'labels' }), layout);
  return (part) => {
    if (part < begin.draws) return answers(reading, moved[part]!);
    if (part >= begin.rewired) return rewiredNumbers(network, clusters, index, seed, part - begin.rewired);
    return answers(dropLinkages(reading, work.missing, drawStream(seed, part - begin.draws)), preset);
  };
}

/** Limits of the articulators' room bound only what is told beside the ranking. */
function withoutDetail(preset: Preset): Preset {
  const nothing = { pairsNamed: 0, exclusivityUpTo: 0, withoutFirst: 0, keyPlayers: 0, roleDraws: 0 };
  return { ...preset, articulators: { ...preset.articulators, ...nothing } };
}

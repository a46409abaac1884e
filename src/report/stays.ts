import type { ClusterAssessment } from '../model/assessment.ts';
import type { LabelStability } from '../model/stability.ts';
import { percent } from './words.ts';

type Tested = Pick<ClusterAssessment, 'stability'>;

/** What the test of stability says of a label of the cluster, by the label's name; undefined: not tested. */
export function stabilityOf({ stability }: Tested, id: string): LabelStability | undefined {
  return stability?.labels.find((label) => label.id === id);
}

/**
 * What to print behind a label: ` (not stable: stays in 62 % of draws)`, ` (turns when a threshold moves)`, or
 * nothing where it holds or was not tested.
 */
export function stayNote(cluster: Tested, id: string): string {
  const found = stabilityOf(cluster, id);
  if (found === undefined || found.stays === null) return '';
  if (!found.stable) return ` (not stable: stays in ${percent(found.stays)} of draws)`;
  return found.flips.length > 0 ? ' (turns when a threshold moves)' : '';
}

/** The same in two words, ` (not stable)`, where there is no room for more. */
export function unstableNote(cluster: Tested, id: string): string {
  return stabilityOf(cluster, id)?.stable === false ? ' (not stable)' : '';
}

/** The interval of an articulator's rank and how often it is among the first; empty where it was not tested. */
export function rankNote({ stability }: Tested, actor: string): string {
  const found = stability?.articulators.find((each) => each.actor === actor);
  if (found === undefined) return '';
  if (found.low === null) return 'never ranked';
  return found.low === found.high ? String(found.low) : `${found.low}–${found.high}`;
}

/** The interval of a number over the draws, `0.2 to 0.4`; empty where it was not tested. */
export function intervalText({ stability }: Tested, id: string, show: (value: number) => string): string {
  const found = stability?.numbers.find((each) => each.id === id);
  if (found === undefined || found.low === null || found.high === null) return '';
  const [low, high] = [show(found.low), show(found.high)];
  return low === high ? low : `${low} to ${high}`;
}

/** The same, to stand behind the number. */
export function intervalNote(cluster: Tested, id: string, show: (value: number) => string): string {
  const text = intervalText(cluster, id, show);
  return text === '' ? '' : ` (${text} over the draws)`;
}

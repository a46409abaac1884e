import type { Moved } from '../scenario/compare-assessments.ts';
import { percent, sentence, shown } from './words.ts';

/** What moved of a cluster, in the parts in which it is read. */
export interface MovedParts {
  readonly labels: readonly Moved[];
  /** Pairs that no longer trade: they moved to no other label. */
  readonly gone: readonly Moved[];
  readonly numbers: readonly Moved[];
  /** Ranks of articulators, by the better of the two. */
  readonly ranked: readonly Moved[];
}

export function movedParts(moved: readonly Moved[]): MovedParts {
  const isRank = ({ id }: Moved) => id.startsWith('articulators.');
  const isGone = ({ id, after }: Moved) => id.startsWith('pairs.') && after === undefined;
  return {
    labels: moved.filter((each) => each.kind === 'label' && !isGone(each)),
    gone: moved.filter(isGone),
    numbers: moved.filter((each) => each.kind === 'number' && !isRank(each)),
    ranked: moved.filter(isRank).sort((a, b) => firstRank(a) - firstRank(b)),
  };
}

function firstRank({ before, after }: Moved): number {
  const ranks = [before, after].filter((value) => typeof value === 'number');
  return ranks.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...ranks);
}

/** The reason, or that it is the one of the row above. */
export function whyText({ because }: Moved, above: Moved | undefined): string {
  const text = sentence(because);
  return text !== '' && above !== undefined && sentence(above.because) === text ? 'as above' : text;
}

/** What a finding was or is, in words. */
export function valueText({ id }: Moved, value: Moved['before']): string {
  if (value === undefined) return 'not there';
  if (value === null) return 'not defined';
  if (typeof value === 'string') return value;
  return isShare(id) ? percent(value) : shown(value, Number.isInteger(value) ? 0 : 3);
}

function isShare(id: string): boolean {
  return id.startsWith('shares.') || id.endsWith('.share') || id.endsWith('Share');
}

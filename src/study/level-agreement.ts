import { cohenKappa } from '../metrics/cohen-kappa.ts';
import type { StudyPreset } from './preset.ts';

/** How far two judgements of the same cases on the levels 0..3 agree. */
export interface LevelAgreement {
  /** Cases with both judgements. */
  readonly n: number;
  /** Share of them with the same level, and with levels at most one apart; null where there is no case. */
  readonly exact: number | null;
  readonly withinOne: number | null;
  /** Weighted kappa; null where there is no case, or both always gave one and the same level. */
  readonly kappa: number | null;
  readonly reason?: string;
}

const levels = 4;

/** Agreement of two series of levels 0..3, one entry a case; levels in between are rounded half up. */
export function levelAgreement(
  first: readonly number[],
  second: readonly number[],
  { kappaWeights }: StudyPreset,
): LevelAgreement {
  const n = first.length;
  if (n === 0) return { n, exact: null, withinOne: null, kappa: null, reason: 'no case has both' };
  const table = Array.from({ length: levels }, () => Array<number>(levels).fill(0));
  let exact = 0;
  let withinOne = 0;
  first.forEach((value, k) => {
    const [one, other] = [wholeLevel(value), wholeLevel(second[k]!)];
    table[one]![other]!++;
    if (one === other) exact++;
    if (Math.abs(one - other) <= 1) withinOne++;
  });
  const kappa = cohenKappa(table, kappaWeights);
  const reason = 'no kappa: both always gave one and the same level';
  return { n, exact: exact / n, withinOne: withinOne / n, kappa, ...(kappa === null ? { reason } : {}) };
}

/** 0..3, rounded half up. */
export function wholeLevel(value: number): number {
  return Math.max(0, Math.min(levels - 1, Math.floor(value + 0.5 + 1e-9)));
}

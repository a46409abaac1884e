import type { Level } from '../model/assessment.ts';

/** One force with the sign and strength it votes with; sign 0 does not vote. */
export interface Vote {
  readonly sign: number;
  readonly strength: number;
  readonly weight: number;
}

/** Weighted mean pull of the positive forces less the mean pull of the negative ones; no force pulls 0. */
export function netOf(votes: readonly Vote[]): number {
  return meanPull(votes.filter((vote) => vote.sign > 0)) - meanPull(votes.filter((vote) => vote.sign < 0));
}

function meanPull(votes: readonly Vote[]): number {
  if (votes.length === 0) return 0;
  const pull = votes.reduce((sum, vote) => sum + vote.weight * Math.abs(vote.sign) * vote.strength, 0);
  return pull / votes.reduce((sum, vote) => sum + vote.weight, 0);
}

/** Rounded half up and clamped to 0..3; uncalibrated. */
export function levelOf(value: number): Level {
  const rounded = Math.floor(value + 0.5 + 1e-9);
  return Math.max(0, Math.min(3, rounded)) as Level;
}

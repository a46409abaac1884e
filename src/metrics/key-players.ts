import type { CompactNetwork } from '../graph/compact-network.ts';
import { bestSet, type SetScore } from './best-set.ts';
import { cutScores } from './cut-scores.ts';
import { reachScores } from './reach-scores.ts';

/** The k actors who matter most together. */
export interface KeyPlayers {
  /** Positions, ascending. */
  readonly actors: readonly number[];
  /** What the set brings about, 0 .. 1. */
  readonly value: number;
  /** `exact`: no set of k is better. `greedy with swaps`: no exchange of one actor is better. */
  readonly search: 'exact' | 'greedy with swaps';
}

/**
 * Key players who hold the network together: the k actors whose leaving fragments most (KPP-Neg).
 *
 * For: whom the network can least lose together; not the k best alone, who may cut the same tie twice.
 *
 *   maximise over sets K of k actors:  fragmentation of the network without K
 *
 * Conventions: undirected simple view. Exact where all sets of k cost no more than `exactUpTo` steps (sets of
 * k - 1 times actors and ties); beyond, actors are taken one by one and then exchanged while that helps. Of
 * equal sets the first in the order of actors. `score`: that of the same network from an earlier call.
 * Not defined (null): k is 0 or leaves fewer than two actors.
 * Reference: Borgatti 2006, key player problem negative.
 */
export function keyFragmenters(
  network: CompactNetwork,
  k: number,
  exactUpTo: number,
  score: SetScore = cutScores(network),
): KeyPlayers | null {
  if (k < 1 || network.size - k < 2) return null;
  return found(network, k, exactUpTo, score);
}

/**
 * Key players who reach the network: the k actors who together are nearest to most (KPP-Pos).
 *
 * For: whom to tell so that most hear of it; not the k best alone, who may reach the same ones.
 *
 *   maximise over sets K of k actors:  share of all actors in K or within `steps` of one of K
 *
 * Conventions: undirected simple view, two steps unless told. Search as in `keyFragmenters`.
 * Not defined (null): k is 0 or more than the actors.
 * Reference: Borgatti 2006, key player problem positive (k-step reach).
 */
export function keyReachers(
  network: CompactNetwork,
  k: number,
  exactUpTo: number,
  steps = 2,
  score: SetScore = reachScores(network, steps),
): KeyPlayers | null {
  if (k < 1 || k > network.size) return null;
  return found(network, k, exactUpTo, score);
}

function found(network: CompactNetwork, k: number, exactUpTo: number, score: SetScore): KeyPlayers {
  const { members, value, isExact } = bestSet(network.size, k, score, exactUpTo);
  return { actors: members, value, search: isExact ? 'exact' : 'greedy with swaps' };
}

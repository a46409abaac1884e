import type { Adjacency } from '../graph/compact-network.ts';
import { degree } from './degree.ts';

/**
 * Degree centralisation: how far links gather on one actor.
 *
 * For: whether the network is a star around a leader (1) or everybody is linked alike (0).
 *
 *   sum over v of (max degree - degree(v)) / largest such sum of any network of n actors
 *   ties: (n - 1)(n - 2), the star        incoming or outgoing arcs: (n - 1)^2, the star one way
 *
 * Conventions: give the list whose degrees are meant: `around` with `ties` true, `in` or `out` with false.
 * No self-linkages.
 * Not defined (null): fewer than three actors for ties, fewer than two for arcs.
 * Reference: Freeman 1979; Wasserman & Faust 1994, 5.2.
 */
export function degreeCentralisation(list: Adjacency, ties: boolean): number | null {
  const size = list.offsets.length - 1;
  const most = ties ? (size - 1) * (size - 2) : (size - 1) ** 2;
  if (size < 2 || most === 0) return null;
  const values = degree(list);
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  let sum = 0;
  for (const value of values) sum += largest - value;
  return sum / most;
}

import type { DistanceSums } from './distance-sums.ts';

/**
 * Harmonic closeness: how near an actor is to everybody, where nobody at all counts as infinitely far.
 *
 * For: how soon something gets from the actor to the others (out) or from them to it (in).
 *
 *   out(v) = sum over w other than v of 1 / d(v, w) / (n - 1)        in(v) = the same with d(w, v)
 *
 * Conventions: unweighted; 1 / infinity is 0, so that it stands in networks that fall apart, where plain
 * closeness does not. Ways run along the arcs: distances over the outgoing lists give `in`, over the incoming
 * lists `out`, over the undirected view the value whichever way. Divided by n - 1: 1 is "tied to everybody".
 * Not defined (NaN): fewer than two actors.
 * Reference: Marchiori & Latora 2000; Rochat 2009; Boldi & Vigna 2014.
 */
export function harmonicCloseness({ inverse }: DistanceSums): Float64Array {
  const others = inverse.length - 1;
  return inverse.map((sum) => (others < 1 ? Number.NaN : sum / others));
}

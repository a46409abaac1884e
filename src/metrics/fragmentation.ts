/**
 * Fragmentation: the share of pairs of actors that are in different pieces.
 *
 * For: how far the network has fallen apart; 0 where all hang together, 1 where everybody is alone.
 *
 *   F = 1 - sum over pieces of s (s - 1) / (n (n - 1));  s the sizes of the pieces, n actors in all
 *
 * Conventions: undirected; `n` is the number of actors left.
 * Not defined (null): fewer than two actors.
 * Reference: Borgatti 2006 (fragmentation F).
 */
export function fragmentation(sizes: Iterable<number>): number | null {
  let actors = 0;
  let joined = 0;
  for (const size of sizes) {
    actors += size;
    joined += size * (size - 1);
  }
  return actors < 2 ? null : 1 - joined / (actors * (actors - 1));
}

import type { Adjacency, CompactNetwork } from '../../graph/compact-network.ts';
import { shared } from './share.ts';

/**
 * The network as workers are given it: its lists on shared memory where that can be had, without weights, and
 * instead of names as many empty places.
 */
export function sharedNetwork({
  size,
  directed,
  out,
  in: into,
  around,
  selfLinkages,
}: CompactNetwork): CompactNetwork {
  const moved = new Map<Adjacency, Adjacency>();
  const move = (list: Adjacency): Adjacency => {
    const found = moved.get(list) ?? { offsets: shared(list.offsets), targets: shared(list.targets) };
    moved.set(list, found);
    return found;
  };
  const lists = { out: move(out), in: move(into), around: move(around) };
  return { ids: new Array<string>(size), size, directed, ...lists, weights: null, selfLinkages };
}

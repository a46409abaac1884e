import type { LowPoints } from '../metrics/low-points.ts';
import type { CutOff } from '../model/articulator-detail.ts';

/** Actors left together: stretches `from .. to` of the order of the search. */
interface Piece {
  readonly size: number;
  readonly stretches: readonly (readonly [from: number, to: number])[];
}

/**
 * Who would be cut off from the largest piece of its component if an actor left: the members of the other
 * pieces, from the largest to the smallest, `limit` of them in all, those of a piece by id. Of equal pieces,
 * and of more members than are named, the first in the depth-first search come first.
 *
 * A piece hangs on the actor alone where it lies below it in the tree and touches nothing above; it is then a
 * stretch of the search. What lies above, and below but tied to it, is one piece more. O(ties of the actor).
 */
export function cutOffs(ids: readonly string[], tree: LowPoints, limit: number): (actor: number) => CutOff {
  const { order, parent } = tree;
  const rootOf = new Int32Array(order.length);
  for (const v of order) rootOf[v] = parent[v]! < 0 ? v : rootOf[parent[v]!]!;
  return (actor) => {
    const pieces = piecesWithout(actor, rootOf[actor]!, tree);
    const others = pieces
      .map((piece, place) => ({ piece, place }))
      .sort((a, b) => b.piece.size - a.piece.size || a.place - b.place)
      .slice(1);
    let room = limit;
    const named: string[][] = [];
    let actors = 0;
    for (const { piece } of others) {
      actors += piece.size;
      if (room <= 0) continue;
      const members = firstMembers(piece, room).sort((a, b) => a - b);
      room -= members.length;
      named.push(members.map((member) => ids[member]!));
    }
    return { actors, pieces: named };
  };

  function firstMembers({ stretches }: Piece, most: number): number[] {
    const members: number[] = [];
    for (const [from, to] of stretches) {
      members.push(...order.subarray(from, Math.min(to, from + most - members.length)));
      if (members.length === most) break;
    }
    return members;
  }
}

/** The pieces of the actor's component without it, the one with the first actor of the search first. */
function piecesWithout(actor: number, root: number, tree: LowPoints): readonly Piece[] {
  const { order, reached, low, below } = tree;
  const start = reached[actor]!;
  const end = start + below[actor]!;
  const hanging: Piece[] = [];
  const rest: [number, number][] = [];
  if (reached[root]! < start) rest.push([reached[root]!, start]);
  for (let place = start + 1; place < end; ) {
    const child = order[place]!;
    const next = place + below[child]!;
    if (low[child]! >= start) hanging.push({ size: next - place, stretches: [[place, next]] });
    else rest.push([place, next]);
    place = next;
  }
  const last = reached[root]! + below[root]!;
  if (end < last) rest.push([end, last]);
  if (rest.length === 0) return hanging;
  const size = rest.reduce((sum, [from, to]) => sum + to - from, 0);
  return [{ size, stretches: rest }, ...hanging];
}

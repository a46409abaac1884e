import type { CompactNetwork } from '../graph/compact-network.ts';
import { type OrientedTies, orientedTies } from './kernels/oriented-ties.ts';

/**
 * Told of the triangle of ranks x, y, z, and of its ties in `orientedTies(network)`: x holds those with y and z, y
 * holds that with z. The same triangle has z before y and y before x by ties.
 */
export type TriangleVisitor = (
  x: number,
  y: number,
  z: number,
  tieXY: number,
  tieXZ: number,
  tieYZ: number,
) => void;

/** Triangles are kept with the network up to this many (64 MB); beyond, they are looked for again each time. */
const mostKept = 4_000_000;

/** Four numbers a triangle: rank x and the three ties; null: more than are kept. */
const kept = new WeakMap<OrientedTies, Uint32Array | null>();

/**
 * Visits every triangle of the undirected simple view once, in no promised order.
 *
 * Ties point from the actor with fewer ties to the one with more, so that no list that is scanned is longer than
 * sqrt(2 m): O(m^1.5) at worst however heavy the hubs. Networks of firms have few triangles and many measures that
 * want them: they are looked for once and kept as long as the network.
 * Reference: Chiba & Nishizeki 1985; Schank & Wagner 2005, "forward".
 */
export function visitTriangles(network: CompactNetwork, visit: TriangleVisitor): void {
  const ties = orientedTies(network);
  const list = kept.get(ties);
  if (list === undefined) {
    kept.set(ties, keep(ties));
    visitTriangles(network, visit);
  } else if (list === null) find(ties, visit);
  else {
    const { targets } = ties;
    for (let at = 0; at < list.length; at += 4) {
      const tieXY = list[at + 1]!;
      const tieXZ = list[at + 2]!;
      visit(list[at]!, targets[tieXY]!, targets[tieXZ]!, tieXY, tieXZ, list[at + 3]!);
    }
  }
}

function keep(ties: OrientedTies): Uint32Array | null {
  let list = new Uint32Array(4096);
  let length = 0;
  find(ties, (x, _y, _z, tieXY, tieXZ, tieYZ) => {
    if (length > 4 * mostKept) return;
    if (length === list.length) {
      const longer = new Uint32Array(2 * length);
      longer.set(list);
      list = longer;
    }
    list[length] = x;
    list[length + 1] = tieXY;
    list[length + 2] = tieXZ;
    list[length + 3] = tieYZ;
    length += 4;
  });
  return length > 4 * mostKept ? null : list.slice(0, length);
}

function find({ size, offsets, targets }: OrientedTies, visit: TriangleVisitor): void {
  const isMarked = new Uint8Array(size);
  for (let x = 0; x < size; x++) {
    const start = offsets[x]!;
    const end = offsets[x + 1]!;
    if (end - start < 2) continue;
    // The neighbour with most ties cannot hold a tie with another of them.
    let foremost = targets[start]!;
    for (let k = start; k < end; k++) {
      const y = targets[k]!;
      isMarked[y] = 1;
      if (y < foremost) foremost = y;
    }
    for (let k = start; k < end; k++) {
      const y = targets[k]!;
      if (y === foremost) continue;
      const last = offsets[y + 1]!;
      for (let l = offsets[y]!; l < last; l++) {
        const z = targets[l]!;
        if (isMarked[z] === 0) continue;
        let tieXZ = start;
        while (targets[tieXZ] !== z) tieXZ++;
        visit(x, y, z, k, tieXZ, l);
      }
    }
    for (let k = start; k < end; k++) isMarked[targets[k]!] = 0;
  }
}

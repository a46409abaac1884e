import type { CompactNetwork } from '../graph/compact-network.ts';

/** Told of the triangle x, y, z, with the slots in `network.around` of x's tie with y, x's with z, y's with z. */
export type TriangleVisitor = (
  x: number,
  y: number,
  z: number,
  slotXY: number,
  slotXZ: number,
  slotYZ: number,
) => void;

/**
 * Visits every triangle of the undirected simple view once, in no promised order of its corners.
 *
 * Ties are pointed from the actor with fewer ties to the one with more, so that no list that is scanned is
 * longer than sqrt(2 m): O(m^1.5) at worst however heavy the hubs.
 * Reference: Chiba & Nishizeki 1985; Schank & Wagner 2005, "forward".
 */
export function visitTriangles(network: CompactNetwork, visit: TriangleVisitor): void {
  const { size, around } = network;
  const { offsets, targets, slots } = pointToHigherDegree(network);
  const markedSlot = new Int32Array(size).fill(-1);
  for (let x = 0; x < size; x++) {
    const start = offsets[x]!;
    const end = offsets[x + 1]!;
    if (end - start < 2) continue;
    for (let k = start; k < end; k++) markedSlot[targets[k]!] = slots[k]!;
    for (let k = start; k < end; k++) {
      const y = targets[k]!;
      for (let l = offsets[y]!; l < offsets[y + 1]!; l++) {
        const z = targets[l]!;
        const slotXZ = markedSlot[z]!;
        if (slotXZ >= 0) visit(x, y, z, slots[k]!, slotXZ, slots[l]!);
      }
    }
    for (let k = start; k < end; k++) markedSlot[around.targets[slots[k]!]!] = -1;
  }
}

function pointToHigherDegree({ size, around }: CompactNetwork) {
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(around.targets.length / 2);
  const slots = new Uint32Array(around.targets.length / 2);
  let length = 0;
  for (let i = 0; i < size; i++) {
    const degree = around.offsets[i + 1]! - around.offsets[i]!;
    for (let slot = around.offsets[i]!; slot < around.offsets[i + 1]!; slot++) {
      const j = around.targets[slot]!;
      const other = around.offsets[j + 1]! - around.offsets[j]!;
      if (other < degree || (other === degree && j < i)) continue;
      targets[length] = j;
      slots[length++] = slot;
    }
    offsets[i + 1] = length;
  }
  return { offsets, targets, slots };
}

import type { LouvainLevel } from './louvain-level.ts';

/** A gain in modularity, times m, below which a move is not worth it: guards against rounding for ever. */
const least = 1e-9;

/**
 * Moves actors to the neighbouring community where modularity rises most, until none rises.
 *
 * Changes `community` (numbers below `level.size`) in place, looks at actors in `order` and again at those whose
 * neighbour moved away, and returns whether anybody moved.
 */
export function moveActors(level: LouvainLevel, community: Int32Array, order: Uint32Array): boolean {
  const { size, offsets, targets, weights, degree, total } = level;
  if (total === 0) return false;
  const sum = new Float64Array(size);
  for (let v = 0; v < size; v++) sum[community[v]!]! += degree[v]!;
  // Ties of the actor looked at to each community next to it; `near` lists these communities.
  const tiesTo = new Float64Array(size);
  const near = new Uint32Array(size);
  const queue = order.slice();
  const isQueued = new Uint8Array(size).fill(1);
  let waiting = size;
  let head = 0;
  let moved = false;
  while (waiting > 0) {
    const v = queue[head]!;
    head = head + 1 === size ? 0 : head + 1;
    waiting--;
    isQueued[v] = 0;
    const own = community[v]!;
    const start = offsets[v]!;
    const end = offsets[v + 1]!;
    let count = 0;
    for (let k = start; k < end; k++) {
      const c = community[targets[k]!]!;
      const before = tiesTo[c]!;
      if (before === 0) near[count++] = c;
      tiesTo[c] = before + (weights === null ? 1 : weights[k]!);
    }
    const perDegree = degree[v]! / total;
    let best = own;
    let bestGain = tiesTo[own]! - (sum[own]! - degree[v]!) * perDegree + least;
    for (let k = 0; k < count; k++) {
      const c = near[k]!;
      const gain = tiesTo[c]! - sum[c]! * perDegree;
      if (gain > bestGain && c !== own) {
        best = c;
        bestGain = gain;
      }
      tiesTo[c] = 0;
    }
    if (best === own) continue;
    moved = true;
    sum[own]! -= degree[v]!;
    sum[best]! += degree[v]!;
    community[v] = best;
    for (let k = start; k < end; k++) {
      const w = targets[k]!;
      if (isQueued[w] === 1 || community[w] === best) continue;
      isQueued[w] = 1;
      let tail = head + waiting;
      if (tail >= size) tail -= size;
      queue[tail] = w;
      waiting++;
    }
  }
  return moved;
}

import type { CompactNetwork } from '../graph/compact-network.ts';

/** A weighted undirected network of actors or of whole communities, as Louvain moves them. */
export interface LouvainLevel {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** In the order of `targets`; null where every tie weighs 1. */
  readonly weights: Float64Array | null;
  /** Ties of each, those inside a community twice. */
  readonly degree: Float64Array;
  /** Sum of the degrees, 2 m. */
  readonly total: number;
}

/** The first level: the undirected simple view itself, no copy of the lists. */
export function levelOfNetwork({ size, around }: CompactNetwork): LouvainLevel {
  const degree = new Float64Array(size);
  for (let v = 0; v < size; v++) degree[v] = around.offsets[v + 1]! - around.offsets[v]!;
  return { size, ...around, weights: null, degree, total: around.targets.length };
}

/** The next level: one actor for each community (numbered from 0), ties between two added up. O(n + m). */
export function levelOfCommunities(level: LouvainLevel, community: Int32Array): LouvainLevel {
  let size = 0;
  for (const c of community) size = Math.max(size, c + 1);
  const starts = new Uint32Array(size + 1);
  for (const c of community) starts[c + 1]!++;
  for (let c = 0; c < size; c++) starts[c + 1]! += starts[c]!;
  const cursor = starts.slice(0, size);
  const members = new Uint32Array(community.length);
  for (let v = 0; v < community.length; v++) members[cursor[community[v]!]!++] = v;
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(level.targets.length);
  const weights = new Float64Array(level.targets.length);
  const degree = new Float64Array(size);
  const slotOf = new Int32Array(size).fill(-1);
  let length = 0;
  for (let c = 0; c < size; c++) {
    const start = length;
    for (let m = starts[c]!; m < starts[c + 1]!; m++) {
      const v = members[m]!;
      degree[c]! += level.degree[v]!;
      for (let k = level.offsets[v]!; k < level.offsets[v + 1]!; k++) {
        const other = community[level.targets[k]!]!;
        if (other === c) continue;
        const weight = level.weights === null ? 1 : level.weights[k]!;
        const slot = slotOf[other]!;
        if (slot >= start) weights[slot]! += weight;
        else {
          slotOf[other] = length;
          targets[length] = other;
          weights[length++] = weight;
        }
      }
    }
    offsets[c + 1] = length;
  }
  return {
    size,
    offsets,
    targets: targets.slice(0, length),
    weights: weights.slice(0, length),
    degree,
    total: level.total,
  };
}

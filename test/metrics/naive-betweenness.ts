import type { CompactNetwork } from '../../src/graph/compact-network.ts';

/** Betweenness by its definition: distances and numbers of ways of all pairs, then every triple. For small networks. */
export function naiveBetweenness({ size, directed, out }: CompactNetwork): number[] {
  const distance = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_unused, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  );
  for (let i = 0; i < size; i++) {
    for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++) distance[i]![out.targets[k]!] = 1;
  }
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![k]! + distance[k]![j]!);
      }
    }
  }
  const ways = (s: number, t: number): number => {
    if (s === t) return 1;
    let count = 0;
    for (let k = out.offsets[s]!; k < out.offsets[s + 1]!; k++) {
      const next = out.targets[k]!;
      if (distance[s]![t] === 1 + distance[next]![t]!) count += ways(next, t);
    }
    return count;
  };
  return Array.from({ length: size }, (_, v) => {
    let sum = 0;
    for (let s = 0; s < size; s++) {
      for (let t = 0; t < size; t++) {
        if (s === t || s === v || t === v || distance[s]![t] === Number.POSITIVE_INFINITY) continue;
        if (distance[s]![v]! + distance[v]![t]! !== distance[s]![t]) continue;
        sum += (ways(s, v) * ways(v, t)) / ways(s, t);
      }
    }
    return directed ? sum : sum / 2;
  });
}

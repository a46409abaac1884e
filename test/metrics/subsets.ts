/** Every set of `k` of the numbers below `size`, ascending. For small networks. */
export function subsets(size: number, k: number, first = 0): number[][] {
  if (k === 0) return [[]];
  const found: number[][] = [];
  for (let v = first; v < size; v++) {
    for (const rest of subsets(size, k - 1, v + 1)) found.push([v, ...rest]);
  }
  return found;
}

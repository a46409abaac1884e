/**
 * Pushes actors apart until no two are nearer than a distance that depends on how many there are
 * and how much room they have. In place; a fixed number of rounds; no randomness.
 */
export function separate(positions: Float64Array): void {
  const size = positions.length / 2;
  if (size < 2) return;
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < size; i++) {
    left = Math.min(left, positions[2 * i]!);
    right = Math.max(right, positions[2 * i]!);
    bottom = Math.min(bottom, positions[2 * i + 1]!);
    top = Math.max(top, positions[2 * i + 1]!);
  }
  const area = Math.max((right - left) * (top - bottom), 1e-9);
  const apart = 0.62 * Math.sqrt(area / size);
  for (let round = 0; round < 60; round++) {
    if (!pushOnce(positions, apart)) return;
  }
}

function pushOnce(positions: Float64Array, apart: number): boolean {
  const size = positions.length / 2;
  const order = Uint32Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => positions[2 * a]! - positions[2 * b]! || a - b,
  );
  let moved = false;
  for (let p = 0; p < size; p++) {
    const a = order[p]!;
    for (let q = p + 1; q < size; q++) {
      const b = order[q]!;
      let dx = positions[2 * b]! - positions[2 * a]!;
      if (dx >= apart) break;
      let dy = positions[2 * b + 1]! - positions[2 * a + 1]!;
      let distance = Math.hypot(dx, dy);
      if (distance >= apart) continue;
      if (distance < 1e-9) {
        dx = a < b ? 1e-3 : -1e-3;
        dy = 1e-3;
        distance = Math.hypot(dx, dy);
      }
      const push = (apart - distance) / 2 / distance;
      positions[2 * a]! -= dx * push;
      positions[2 * a + 1]! -= dy * push;
      positions[2 * b]! += dx * push;
      positions[2 * b + 1]! += dy * push;
      moved = true;
    }
  }
  return moved;
}

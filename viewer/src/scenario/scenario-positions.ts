import type { Case } from '../../../src/model/case.ts';

/**
 * Places of the actors of a changed case: who was there stays where it was, so that before and after can be
 * compared; who is new stands beside those it is linked with, or below the picture. `positions`: x and y in the
 * order of the actors of the case before.
 */
export function scenarioPositions(before: Case, positions: Float64Array, after: Case): Float64Array {
  const known = new Map(
    before.actors.map(({ id }, i) => [id, [positions[2 * i]!, positions[2 * i + 1]!] as const]),
  );
  const step = spacing(positions);
  const [middle, bottom] = foot(positions);
  let placed = 0;
  const placeOf = (id: string): readonly [number, number] => {
    const near = after.linkages
      .flatMap(({ from, to }) => (from === id ? [known.get(to)] : to === id ? [known.get(from)] : []))
      .filter((point) => point !== undefined);
    const turn = 2.4 * placed++;
    if (near.length === 0) return [middle + placed * step, bottom - 2 * step];
    const [x, y] = [mean(near.map(([each]) => each)), mean(near.map(([, each]) => each))];
    return [x + step * Math.cos(turn), y + step * Math.sin(turn)];
  };
  return Float64Array.from(after.actors.flatMap(({ id }) => known.get(id) ?? placeOf(id)));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** About the distance between neighbours in the picture. */
function spacing(positions: Float64Array): number {
  const [left, right] = range(positions, 0);
  const [bottom, top] = range(positions, 1);
  return 0.5 * Math.sqrt(((right - left) * (top - bottom)) / Math.max(positions.length / 2, 1)) || 1;
}

function foot(positions: Float64Array): readonly [x: number, y: number] {
  const [left, right] = range(positions, 0);
  return [(left + right) / 2, range(positions, 1)[0]];
}

/** Least and largest of every second number; 0 and 0 where there are none. */
function range(positions: Float64Array, from: 0 | 1): readonly [number, number] {
  let [least, largest] = [Infinity, -Infinity];
  for (let at = from; at < positions.length; at += 2) {
    least = Math.min(least, positions[at]!);
    largest = Math.max(largest, positions[at]!);
  }
  return positions.length === 0 ? [0, 0] : [least, largest];
}

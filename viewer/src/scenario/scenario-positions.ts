import { append } from '../../../src/model/append.ts';
import type { Case } from '../../../src/model/case.ts';

/** By where the actors of the case before are: where those of the changed case are, and where those taken out were. */
export interface Moved {
  places(ofBefore: Float64Array): Float64Array;
  gone(ofBefore: Float64Array): Float64Array;
}

export function movedBy(before: Case, after: Case): Moved {
  return { places: scenarioPlaces(before, after), gone: gonePlaces(before, after) };
}

/**
 * Places of the actors of a changed case: who was there stays where it was, so that before and after can be
 * compared; who is new stands beside those it is linked with, or below the picture. The function that is returned
 * takes x and y in the order of the actors of the case before, which may move while a layout runs.
 */
export function scenarioPlaces(before: Case, after: Case): (positions: Float64Array) => Float64Array {
  const placeBefore = new Map(before.actors.map(({ id }, i) => [id, i]));
  const was = Int32Array.from(after.actors, ({ id }) => placeBefore.get(id) ?? -1);
  const near = nearOfNew(after, placeBefore);
  return (positions) => {
    const step = spacing(positions);
    const [middle, bottom] = foot(positions);
    const placed = new Float64Array(2 * was.length);
    let fresh = 0;
    was.forEach((from, i) => {
      const turn = 2.4 * fresh;
      if (from === -1) fresh++;
      const beside = near.get(after.actors[i]!.id) ?? [];
      const [x, y] =
        from !== -1
          ? [positions[2 * from]!, positions[2 * from + 1]!]
          : beside.length === 0
            ? [middle + fresh * step, bottom - 2 * step]
            : [
                mean(beside.map((at) => positions[2 * at]!)) + step * Math.cos(turn),
                mean(beside.map((at) => positions[2 * at + 1]!)) + step * Math.sin(turn),
              ];
      placed[2 * i] = x;
      placed[2 * i + 1] = y;
    });
    return placed;
  };
}

function gonePlaces(before: Case, after: Case): (positions: Float64Array) => Float64Array {
  const kept = new Set(after.actors.map(({ id }) => id));
  const gone = before.actors.flatMap(({ id }, i) => (kept.has(id) ? [] : [i]));
  return (positions) => Float64Array.from(gone.flatMap((i) => [positions[2 * i]!, positions[2 * i + 1]!]));
}

/** Of each actor that is new: the places, in the case before, of those it is linked with. */
function nearOfNew(
  { linkages }: Case,
  placeBefore: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const near = new Map<string, number[]>();
  for (const { from, to } of linkages) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const place = placeBefore.get(other);
      if (placeBefore.has(id) || place === undefined) continue;
      append(near, id, place);
    }
  }
  return near;
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

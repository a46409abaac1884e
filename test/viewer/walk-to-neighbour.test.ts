import fc from 'fast-check';
import { expect, it } from 'vitest';
import { walkToNeighbour } from '../../viewer/src/picture/walk-to-neighbour.ts';

const ground = (
  x: readonly number[],
  y: readonly number[],
  ends: readonly (readonly [number, number])[],
) => ({
  marks: { x: Float32Array.from(x), y: Float32Array.from(y) },
  lines: {
    count: ends.length,
    from: Uint32Array.from(ends, ([from]) => from),
    to: Uint32Array.from(ends, ([, to]) => to),
  },
});

it('leads to the nearest neighbour that way, and only to a neighbour', () => {
  // 0 in the middle, 1 right, 2 further right, 3 above, 4 below and a little to the left, 5 left without a line.
  const star = ground(
    [0, 1, 3, 0, -0.2, -1],
    [0, 0.1, 0, 2, -1, 0],
    [
      [0, 2],
      [1, 0],
      [0, 3],
      [4, 0],
    ],
  );
  expect(walkToNeighbour(star, 0, 'ArrowRight')).toBe(1);
  expect(walkToNeighbour(star, 0, 'ArrowUp')).toBe(3);
  expect(walkToNeighbour(star, 0, 'ArrowDown')).toBe(4);
  expect(walkToNeighbour(star, 0, 'ArrowLeft')).toBeNull();
  expect(walkToNeighbour(star, 0, 'Enter')).toBeNull();
  expect(walkToNeighbour(star, 1, 'ArrowLeft')).toBe(0);
});

it('every step goes the way of the arrow', () => {
  const place = fc.integer({ min: -50, max: 50 });
  const places = fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 12 });
  const keys = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowUp: [1, 1], ArrowDown: [1, -1] } as const;
  fc.assert(
    fc.property(places, fc.constantFrom(...(Object.keys(keys) as (keyof typeof keys)[])), (at, key) => {
      const ends = at.map((_, i) => [0, i] as const).slice(1);
      const xs = at.map(([x]) => x);
      const ys = at.map(([, y]) => y);
      const found = walkToNeighbour(ground(xs, ys, ends), 0, key);
      if (found === null) return;
      const [axis, way] = keys[key];
      expect(Math.sign(at[found]![axis] - at[0]![axis])).toBe(way);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layout } from '../../src/report/pictures/layout.ts';

const network = fc.integer({ min: 1, max: 40 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    ends: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 80 }),
    side: fc.array(fc.constantFrom(-1, 0, 1), { minLength: size, maxLength: size }),
  }),
);

it('places every actor at a finite place of its own, the same every time', () => {
  fc.assert(
    fc.property(network, ({ size, ends, side }) => {
      const input = { size, from: ends.map(([a]) => a), to: ends.map(([, b]) => b), side };
      const once = layout(input);
      expect(once).toEqual(layout(input));
      expect(once.every(Number.isFinite)).toBe(true);
      const places = new Set(Array.from({ length: size }, (_, i) => `${once[2 * i]} ${once[2 * i + 1]}`));
      expect(places.size).toBe(size);
    }),
    { numRuns: 25 },
  );
});

it('puts inputs to the left of the firms and final buyers to their right', () => {
  const from = [0, 0, 1, 1, 2, 3, 4, 5, 2, 3];
  const to = [2, 3, 4, 5, 6, 6, 7, 7, 3, 4];
  const side = [-1, -1, 0, 0, 0, 0, 1, 1];
  const places = layout({ size: 8, from, to, side });
  const mean = (wanted: number): number => {
    const mine = side.flatMap((value, i) => (value === wanted ? [places[2 * i]!] : []));
    return mine.reduce((a, b) => a + b, 0) / mine.length;
  };
  expect(mean(-1)).toBeLessThan(mean(0));
  expect(mean(0)).toBeLessThan(mean(1));
});

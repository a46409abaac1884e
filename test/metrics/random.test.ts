import { describe, expect, it } from 'vitest';
import { permuteGroups } from '../../src/metrics/permute-groups.ts';
import { randomFrom } from '../../src/metrics/random.ts';
import { shuffle } from '../../src/metrics/shuffle.ts';

describe('the seeded stream', () => {
  it('is the same for a seed, and another for another', () => {
    const first = (seed: string) => {
      const random = randomFrom(seed);
      return Array.from({ length: 4 }, () => Math.floor(random() * 1e6));
    };
    expect(first('a')).toEqual(first('a'));
    expect(first('a')).not.toEqual(first('b'));
    expect(first('articulator')).toMatchInlineSnapshot(`
      [
        231726,
        313961,
        138792,
        429480,
      ]
    `);
  });

  it('fills [0, 1) evenly', () => {
    const random = randomFrom('even');
    const bins = new Float64Array(20);
    const draws = 200_000;
    for (let k = 0; k < draws; k++) bins[Math.floor(random() * 20)]!++;
    const expected = draws / 20;
    const chiSquare = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 19 degrees of freedom: 43.8 is passed once in a thousand.
    expect(chiSquare).toBeLessThan(43.8);
  });
});

describe('shuffle', () => {
  it('gives each of the six orders of three about a sixth', () => {
    const random = randomFrom('orders');
    const seen = new Map<string, number>();
    for (let k = 0; k < 6000; k++) {
      const order = shuffle(Int32Array.of(0, 1, 2), random).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('of groups leaves who has none where it is', () => {
    const dealt = permuteGroups([-1, 0, 0, 1, -1, 2], randomFrom('deal'));
    expect([dealt[0], dealt[4]]).toEqual([-1, -1]);
    expect([...dealt].sort()).toEqual([-1, -1, 0, 0, 1, 2]);
  });

  it('of groups puts each label everywhere alike', () => {
    const random = randomFrom('alike');
    const zeros = new Float64Array(4);
    for (let k = 0; k < 4000; k++) {
      permuteGroups([0, 1, 2, 3], random).forEach((group, actor) => {
        if (group === 0) zeros[actor]!++;
      });
    }
    for (const count of zeros) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

import { expect, it } from 'vitest';
import { compact, generateNetwork } from '../../bench/generate-network.ts';
import { betweennessOnPool } from '../../src/cli/network/betweenness-on-pool.ts';
import { buildCompactNetwork } from '../../src/graph/compact-network.ts';
import { betweenness } from '../../src/metrics/betweenness.ts';

const path = buildCompactNetwork({ ids: ['a', 'b', 'c'], from: [0, 1], to: [1, 2], directed: true });

it('leaves small networks to the thread that measures the rest', async () => {
  expect(await betweennessOnPool(path, () => {})).toBeNull();
});

it('gives large networks to threads, with the same numbers and with progress', async () => {
  const large = compact(generateNetwork(3000, 1));
  let told = 0;
  const found = await betweennessOnPool(large, () => told++);
  expect(found?.approximate).toBeNull();
  expect([...found!.values]).toEqual([...betweenness(large)]);
  expect(told).toBeGreaterThan(0);
});

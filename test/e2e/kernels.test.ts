import { expect, it } from 'vitest';
import { betweennessCost } from '../../src/metrics/betweenness.ts';
import { oneThreadCost } from '../../src/metrics/kernels/betweenness-on-threads.ts';
import { heavyNetwork } from '../metrics/kernels/heavy-network.ts';
import { inBrowser } from './in-browser.ts';

const network = heavyNetwork(2500);
const viewer = inBrowser(async () => {
  const rows = network.ids.flatMap((id, i) =>
    [...network.out.targets.subarray(network.out.offsets[i]!, network.out.offsets[i + 1]!)].map(
      (to) => `${id},${network.ids[to]}`,
    ),
  );
  const bytes = new TextEncoder().encode(['from,to', ...rows].join('\n'));
  return { mode: 'network', files: [{ name: 'links.csv', role: 'links', bytes }] };
});

it('a large network is measured by workers of the page, without a complaint', async () => {
  expect(betweennessCost(network)).toBeGreaterThan(oneThreadCost);
  const { page, complaints, requests, close } = await viewer.open();
  await page.locator('.picture-canvas[data-actors]').waitFor({ timeout: 50_000 });
  // Betweenness and the comparison with rewired networks, both by workers of the page, after the picture is drawn.
  const totals = () => page.locator('.side').innerText();
  const patience = { timeout: 120_000 };
  await expect.poll(totals, patience).toMatch(/Transitivity against chance \(z\)\s+-?[\d.,]+/);
  await expect.poll(totals, patience).toMatch(/Reciprocity against chance \(z\)\s+-?[\d.,]+/);
  expect(requests.filter((address) => address.includes('kernel-worker')).length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
}, 300_000);

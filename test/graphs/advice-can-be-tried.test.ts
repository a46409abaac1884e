// What the policy of each case of the library says can be tried is taken by the scenario, every change of it.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { readCase } from '../../src/read/read-case.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import { parseChange } from '../../src/scenario/parse-change.ts';

const graphs = new URL('../../graphs/', import.meta.url);
const folders = readdirSync(graphs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'generator')
  .map(({ name }) => name);

async function refused(folder: string): Promise<{ advice: number; rejected: readonly unknown[] }> {
  const names = readdirSync(new URL(`${folder}/`, graphs)).filter((name) => /\.(csv|json)$/.test(name));
  const files = names.map((name) => ({ name, bytes: readFileSync(new URL(`${folder}/${name}`, graphs)) }));
  const reading = await readCase(files);
  const advice = analyse(reading, { detail: 'labels' }).clusters.flatMap(({ policy }) => policy);
  const rejected = advice.flatMap(({ advice: name, try: changes }) =>
    applyChanges(reading, changes.map(parseChange))
      .outcomes.filter(({ outcome }) => outcome === 'rejected')
      .map((outcome) => ({ folder, name, outcome })),
  );
  return { advice: advice.length, rejected };
}

it('every change of every advice can be made', async () => {
  const found = await Promise.all(folders.map(refused));
  expect(found.flatMap(({ rejected }) => rejected)).toEqual([]);
  expect(found.reduce((sum, { advice }) => sum + advice, 0)).toBeGreaterThan(5);
});

/**
 * Our assessment against an independent reading of the method: a naive program in another language
 * (`referee.py`), written from the words of the method alone. Every leaf both define must agree.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse.ts';
import { readCase } from '../../../src/read/read-case.ts';
import { compareLeaves, type LeafComparison } from '../../support/compare-leaves.ts';

const cases = join(import.meta.dirname, 'cases');
const folders = readdirSync(cases).sort();

/** So many leaves at least must have been compared in all, or the comparison compares nothing. */
const leastLeaves = 10_000;

const done = new Map<string, Promise<LeafComparison>>();

function compared(folder: string): Promise<LeafComparison> {
  const comparison = done.get(folder) ?? compareCase(folder);
  done.set(folder, comparison);
  return comparison;
}

async function compareCase(folder: string): Promise<LeafComparison> {
  const files = ['case.json', 'actors.csv', 'linkages.csv'].map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(cases, folder, name))),
  }));
  const assessment = analyse(await readCase(files));
  const expected: unknown = JSON.parse(readFileSync(join(cases, folder, 'expected.json'), 'utf8'));
  return compareLeaves(JSON.parse(JSON.stringify(assessment)), expected);
}

describe('an independent reading of the method', () => {
  it.each(folders)('agrees on case %s', async (folder) => {
    const { leaves, differences } = await compared(folder);
    expect(differences).toEqual([]);
    expect(leaves).toBeGreaterThan(300);
  });

  it('is compared on enough leaves to mean something', async () => {
    const all = await Promise.all(folders.map(compared));
    expect(folders.length).toBeGreaterThanOrEqual(10);
    expect(all.reduce((sum, { leaves }) => sum + leaves, 0)).toBeGreaterThan(leastLeaves);
  });
});

describe('the comparison itself', () => {
  const one = { clusters: [{ id: 'a', ce: 1, name: null, leaders: ['x'] }] };
  const differences = (ours: unknown) => compareLeaves(ours, one).differences;

  it('sees a number, a word, a null, a row and an order that differ', () => {
    expect(differences(one)).toEqual([]);
    expect(differences({ clusters: [{ ...one.clusters[0], ce: 1 + 1e-12 }] })).toEqual([]);
    expect(differences({ clusters: [{ ...one.clusters[0], ce: 1.00001 }] })).toHaveLength(1);
    expect(differences({ clusters: [{ ...one.clusters[0], ce: null }] })).toHaveLength(1);
    expect(differences({ clusters: [{ ...one.clusters[0], name: 'A' }] })).toHaveLength(1);
    expect(differences({ clusters: [{ ...one.clusters[0], leaders: ['x', 'y'] }] })).toHaveLength(1);
    expect(differences({ clusters: [] })).toHaveLength(1);
    expect(differences({ clusters: [...one.clusters, { id: 'b' }] })).toHaveLength(1);
    const two = { articulators: [{ actor: 'p' }, { actor: 'q' }] };
    expect(compareLeaves({ articulators: [...two.articulators].reverse() }, two).differences).toHaveLength(1);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledNames } from './labelled-names.ts';
import { madeUpNames } from './made-up-names.ts';
import { type Quality, quality } from './quality.ts';

const page = readFileSync(new URL('../../docs/duplicates.md', import.meta.url), 'utf8');
/** Made-up names that nothing was chosen on: that was done on seed 1. */
const madeUp = { firms: 3000, seed: 20 } as const;

const share = (value: number): string => value.toFixed(3);

function row(title: string, found: Quality): string {
  const { names, truePairs, proposed, precision, recall, completeness, reduction } = found;
  const figures = [names, truePairs, proposed, ...[precision, recall, completeness].map(share)];
  return `| ${[title, ...figures, reduction.toFixed(4)].join(' | ')} |`;
}

describe('what docs/duplicates.md says of precision and recall', () => {
  it.each([
    ['written by hand, options chosen on it', () => labelledNames('chosen-on')],
    ['written by hand, held out', () => labelledNames('held-out')],
    ['made up by a program, held out', () => madeUpNames(madeUp.firms, madeUp.seed)],
  ] as const)('of names %s is what is measured', (title, names) => {
    expect(page).toContain(row(title, quality(names())));
  });
});

describe('the labelled names', () => {
  it.each(['chosen-on', 'held-out'] as const)('of %s: entities of several names and many of one', (half) => {
    const names = labelledNames(half);
    const sizes = new Map<string, number>();
    for (const { entity } of names) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
    expect([...sizes.values()].filter((size) => size > 1).length).toBeGreaterThan(30);
    expect([...sizes.values()].filter((size) => size === 1).length).toBeGreaterThan(20);
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableForms } from '../../src/read/mapping/layout.ts';
import { readMapping } from '../../src/read/mapping/read-mapping.ts';
import { reading, textFile } from './given.ts';

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

describe('the page about formats', () => {
  it('shows a mapping that is one, and does what it says', async () => {
    const text = /```json\n([\s\S]*?)```/u.exec(page)![1]!;
    const mapping = readMapping(textFile('mapping.json', text));
    const list = [
      'Suppliers 2019,,,',
      '',
      ',,,Volume',
      'Brand,Mills,Relation,USD',
      'BigCo,Mill 1; Mill 2,sells to,$450k',
      ',mill 3,sells to,20',
      '-----,,,',
      'Total,,,470',
    ].join('\n');
    const result = await reading({ 'suppliers 2019.csv': list }, { mapping });
    expect(result.case).toMatchObject({ id: 'palm-2019', year: 2019, currency: 'USD' });
    expect(result.case.linkages.map(({ from, to, value }) => [from, to, value])).toEqual([
      ['mill: Mill 1', 'BigCo', 450000],
      ['mill: Mill 2', 'BigCo', 450000],
      ['mill: mill 3', 'BigCo', 20],
    ]);
  });

  it('names every form', () => {
    for (const form of tableForms) expect(page).toContain(`\`${form}\``);
  });

  it('names for each thing that real files hold a test that there is', () => {
    const table = page.slice(page.indexOf('## What real files look like'), page.indexOf('## Large tables'));
    const named = [...table.matchAll(/\| ([a-z-]+): ([^|]+) \|$/gmu)];
    expect(named.length).toBeGreaterThan(30);
    expect(table.match(/^\|/gmu)).toHaveLength(named.length + 2);
    for (const [, file, title] of named) {
      const tests = readFileSync(new URL(`./${file}.test.ts`, import.meta.url), 'utf8');
      expect(tests, title).toContain(title);
    }
  });

  it('points to fixtures that are read', () => {
    const tests = readFileSync(new URL('./real-files.test.ts', import.meta.url), 'utf8');
    const files = readdirSync(new URL('../fixtures/real', import.meta.url)).filter((name) =>
      name.endsWith('.csv'),
    );
    for (const name of files) expect(tests).toContain(name);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCase } from '../../graphs/generator/build-case.ts';
import { namedRows } from '../../graphs/generator/named/index.ts';

const graphs = new URL('../../graphs/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, graphs), 'utf8');
const folders = readdirSync(graphs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'generator')
  .map(({ name }) => name);

it('every folder of the library is built by the generator', () => {
  expect(folders.sort()).toEqual(Object.keys(namedRows).sort());
});

describe.each(Object.entries(namedRows))('%s', (folder, named) => {
  const caseJson: unknown = JSON.parse(textOf(`${folder}/case.json`));

  it('is committed as it is built, byte for byte, and built twice the same', () => {
    const built = buildCase(caseJson, named);
    expect(buildCase(caseJson, named)).toEqual(built);
    for (const [file, text] of Object.entries(built)) expect(textOf(`${folder}/${file}`)).toBe(text);
  });

  it('holds the four files and no codes: what is said of it is computed', () => {
    expect(readdirSync(new URL(folder, graphs)).sort()).toEqual([
      'README.md',
      'actors.csv',
      'case.json',
      'linkages.csv',
    ]);
    for (const file of ['actors.csv', 'linkages.csv']) expect(textOf(`${folder}/${file}`)).not.toMatch(/\r/);
  });

  it('carries its folder as id', () => {
    expect(caseJson).toMatchObject({ format: 'articulator-case/1', id: folder });
  });

  it('would change with another seed', () => {
    const { generator } = caseJson as { generator: object };
    const other = { ...(caseJson as object), generator: { ...generator, seed: 'another' } };
    expect(buildCase(other, named)['linkages.csv']).not.toBe(textOf(`${folder}/linkages.csv`));
  });
});

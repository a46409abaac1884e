import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCase } from '../../graphs/generator/build-case.ts';
import { namedRows } from '../../graphs/generator/named/index.ts';
import { writtenReadme } from '../../graphs/generator/readme.ts';
import { readCase } from '../../src/read/read-case.ts';

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

  it('is read without a problem worth a warning, every row accepted', async () => {
    const files = ['case.json', 'actors.csv', 'linkages.csv'].map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(new URL(`${folder}/${name}`, graphs))),
    }));
    const { account } = await readCase(files);
    expect(account.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    for (const table of [account.actors, account.linkages]) {
      expect(table.read).toBeGreaterThan(0);
      expect(table).toMatchObject({ accepted: table.read, merged: 0, rejected: 0 });
    }
    expect(account.actors.created).toBe(0);
  });

  it('tells in its README what the software answers today', async () => {
    const [caseText, actors, linkages] = ['case.json', 'actors.csv', 'linkages.csv'].map((name) =>
      textOf(`${folder}/${name}`),
    ) as [string, string, string];
    const texts = { 'case.json': caseText, 'actors.csv': actors, 'linkages.csv': linkages };
    const readme = textOf(`${folder}/README.md`);
    expect(await writtenReadme(readme, texts, named), 'run: npx tsx graphs/generate.ts').toBe(readme);
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

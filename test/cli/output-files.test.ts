import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isClearMessage } from './run-cli.ts';
import { runHere } from './run-here.ts';
import { smallCase } from './small-case.ts';

/** Every command that writes a file, with a case in `case` and the file to write left out. */
const toFile: readonly (readonly [string, readonly string[]])[] = [
  ['analyse', ['analyse', 'case', '--out']],
  ['metrics', ['metrics', 'case', '--out']],
  ['explain', ['explain', 'case', 'f1', '--out']],
  ['sensitivity', ['sensitivity', 'case', '--draws', '1', '--out']],
  ['scenario', ['scenario', 'case', 'remove actor f6', '--out']],
  ['study', ['study', 'case', '--out']],
  ['questionnaire', ['questionnaire', 'case', '--out']],
  ['duplicates', ['duplicates', 'case', '--out']],
  ['duplicates as a workbook', ['duplicates', 'case', '--format', 'xlsx', '--out']],
  ['map', ['map', 'case', '--out']],
  ['presets', ['presets', '--out']],
  ['export of a file', ['export', 'case', '--format', 'gexf', '--out']],
  ['export of a DL file', ['export', 'case', '--format', 'dl', '--out']],
  ['export of a Cypher script', ['export', 'case', '--cypher']],
  ['template', ['template']],
];
/** Every command that writes a folder. */
const toFolder: readonly (readonly [string, readonly string[]])[] = [
  ['export of CSV', ['export', 'case', '--format', 'csv', '--out']],
  ['export of Pajek', ['export', 'case', '--format', 'pajek', '--out']],
  ['export of matrices', ['export', 'case', '--format', 'matrix', '--out']],
  ['export of Parquet', ['export', 'case', '--parquet']],
  ['export for neo4j-admin', ['export', 'case', '--neo4j-admin']],
  ['pull', ['pull', 'any', '--out']],
];
const readsCase = toFile.filter(([name]) => name !== 'presets' && name !== 'template');
const withMapping = readsCase.filter(([name]) => name !== 'map');

async function prepared() {
  const folder = await smallCase();
  const before = await contents(folder);
  return { folder, before };
}

/** All files below a folder with what stands in them. */
async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) =>
    each.isFile(),
  );
  const entries = names.map(async ({ name, parentPath }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const;
  });
  return Object.fromEntries((await Promise.all(entries)).sort());
}

describe('a file is written whole or not at all', () => {
  it.each(toFile)('%s: where nothing stands, and nothing else is left behind', async (_, args) => {
    const { folder, before } = await prepared();
    const ran = await runHere([...args, 'new.xlsx'], folder);
    expect([0, 1]).toContain(ran.code);
    const after = await contents(folder);
    const added = Object.keys(after).filter((name) => !(name in before));
    expect(added.filter((name) => name !== 'new.xlsx.README.txt')).toEqual(['new.xlsx']);
    expect(after).toMatchObject(before);
  });

  it.each(toFile)('%s: not over a file that is there', async (_, args) => {
    const { folder } = await prepared();
    await writeFile(join(folder, 'kept.xlsx'), 'kept');
    const before = await contents(folder);
    const ran = await runHere([...args, 'kept.xlsx'], folder);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('--force');
    expect(await contents(folder)).toEqual(before);
  });

  it.each(readsCase)('%s: never over an input', async (_, args) => {
    const { folder, before } = await prepared();
    const ran = await runHere([...args, 'case/../case/actors.csv', '--force'], folder);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('is one of the inputs');
    expect(await contents(folder)).toEqual(before);
  });

  it.each(withMapping)('%s: never over the mapping that was read', async (_, args) => {
    const { folder } = await prepared();
    await writeFile(
      join(folder, 'mapping.json'),
      '{"format":"articulator-mapping/1","files":[{"file":"other.csv","form":"leave-out"}]}',
    );
    const before = await contents(folder);
    const ran = await runHere([...args, 'mapping.json', '--force', '--mapping', 'mapping.json'], folder);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('mapping.json is one of the inputs');
    expect(await contents(folder)).toEqual(before);
  });
});

describe('a folder is written whole or not at all', () => {
  it.each(toFolder)('%s: not into one that holds something', async (_, args) => {
    const { folder } = await prepared();
    await mkdir(join(folder, 'full'));
    await writeFile(join(folder, 'full', 'kept.txt'), 'kept');
    const before = await contents(folder);
    const ran = await runHere([...args, 'full'], folder);
    expect(ran.code).toBe(2);
    expect(isClearMessage(ran.stderr)).toBe(true);
    expect(await contents(folder)).toEqual(before);
  });

  it.each(toFolder.filter(([name]) => name !== 'pull'))(
    '%s: where nothing stands, and nothing else is left behind',
    async (_, args) => {
      const { folder, before } = await prepared();
      expect((await runHere([...args, 'new'], folder)).code).toBe(0);
      const after = await contents(folder);
      const added = Object.keys(after).filter((name) => !(name in before));
      expect(added.length).toBeGreaterThan(0);
      expect(added.filter((name) => !name.startsWith('new/'))).toEqual([]);
      expect(added.filter((name) => name.includes('.part'))).toEqual([]);
    },
  );
});

it('a scenario never writes over its file of changes, nor metrics over its nodes', async () => {
  const { folder } = await prepared();
  await writeFile(join(folder, 'changes.json'), '[{"change":"remove actor","actor":"f6"}]');
  await writeFile(join(folder, 'nodes.csv'), 'id\nf1\n');
  const before = await contents(folder);
  const scenario = ['scenario', 'case', '--changes', 'changes.json', '--out', 'changes.json', '--force'];
  const metrics = ['metrics', 'case/linkages.csv', '--nodes', 'nodes.csv', '--out', 'nodes.csv', '--force'];
  for (const args of [scenario, metrics]) {
    const ran = await runHere(args, folder);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('is one of the inputs');
  }
  expect(await contents(folder)).toEqual(before);
});

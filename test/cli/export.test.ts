import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readParquet } from '../support/parquet-tables.ts';
import { isClearMessage, runCli } from './run-cli.ts';
import { smallCase } from './small-case.ts';

describe('articulator export --format', () => {
  it('writes a file, says what it cannot hold on standard error, and does not write over it unless forced', async () => {
    const folder = await smallCase();
    const args = ['export', 'case', '--format', 'gexf', '--out', 'net.gexf'];
    const first = await runCli(args, folder);
    expect(first).toMatchObject({ code: 0, stdout: 'Wrote net.gexf.\n' });
    expect(first.stderr).toBe(
      'What gexf cannot hold and is not in net.gexf:\n- The tables fields of clusters (1).\n',
    );
    const text = await readFile(join(folder, 'net.gexf'), 'utf8');
    const second = await runCli(args, folder);
    expect(second.code).toBe(2);
    expect(second.stderr).toContain('net.gexf is there already');
    expect(await readFile(join(folder, 'net.gexf'), 'utf8')).toBe(text);
    expect((await runCli([...args, '--force'], folder)).code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['case', 'net.gexf']);
  });

  it('adds measures by the names of the catalogue, roles and the preset with --assess', async () => {
    const folder = await smallCase();
    const ran = await runCli(
      ['export', 'case', '--format', 'd3', '--out', 'net.json', '--assess', '--preset', 'strict'],
      folder,
    );
    expect(ran.code).toBe(0);
    const { graph, nodes } = JSON.parse(await readFile(join(folder, 'net.json'), 'utf8'));
    expect(graph.preset).toBe('strict');
    expect(graph.measures).toContain('supplies');
    const f1 = nodes.find(({ id }: { id: string }) => id === 'f1');
    // Neighbours of f1: the buyer b1, the firms f2 and f4, the supplier s1, the association a1.
    expect(f1.degree).toBe(5);
    expect(f1).toHaveProperty(['brokerageExpected.liaison']);
    expect(f1).toHaveProperty('articulatorRank');
  });

  it('writes a folder that is read again as the same case', async () => {
    const folder = await smallCase();
    expect((await runCli(['export', 'case', '--format', 'csv', '--out', 'again'], folder)).code).toBe(0);
    expect((await readdir(join(folder, 'again'))).sort()).toEqual([
      'README.txt',
      'actors.csv',
      'case.json',
      'linkages.csv',
    ]);
    const [before, after] = await Promise.all(
      ['case', 'again'].map((name) => runCli(['analyse', name, '--format', 'json'], folder)),
    );
    const clusters = (text: string) => JSON.parse(text).clusters;
    expect(clusters(after!.stdout)).toEqual(clusters(before!.stdout));
  });

  it('writes matrices with measures beside them, which are read again without these', async () => {
    const folder = await smallCase();
    const args = ['--format', 'matrix', '--out', 'matrices', '--assess'];
    expect((await runCli(['export', 'case', ...args], folder)).code).toBe(0);
    expect(await readdir(join(folder, 'matrices', 'assessment'))).toEqual(['measures.csv']);
    const check = await runCli(['check', 'matrices', '--form', 'matrix'], folder);
    expect(check).toMatchObject({ code: 0 });
    expect(check.stdout).toContain('square matrix of supplies, row gives to column');
  });

  it('writes neither into a folder that holds something nor over an input nor where there is no folder', async () => {
    const folder = await smallCase();
    await mkdir(join(folder, 'full'));
    await writeFile(join(folder, 'full', 'mine.txt'), 'mine');
    const runs = [
      ['--format', 'pajek', '--out', 'full', '--force'],
      ['--format', 'json', '--out', 'case/case.json', '--force'],
      ['--format', 'json', '--out', 'nowhere/case.json'],
      ['--format', 'matrix', '--out', 'nowhere/matrices'],
    ];
    const before = await readFile(join(folder, 'case', 'case.json'), 'utf8');
    for (const args of runs) {
      const ran = await runCli(['export', 'case', ...args], folder);
      expect(ran.code, args.join(' ')).toBeGreaterThan(0);
      expect(isClearMessage(ran.stderr), ran.stderr).toBe(true);
    }
    expect(await readdir(join(folder, 'full'))).toEqual(['mine.txt']);
    expect(await readFile(join(folder, 'case', 'case.json'), 'utf8')).toBe(before);
    expect((await readdir(folder)).sort()).toEqual(['case', 'full']);
  });

  it('refuses options that do not fit together', async () => {
    const folder = await smallCase();
    const refused: readonly (readonly [readonly string[], string])[] = [
      [[], 'Say what to write'],
      [['--format', 'gexf'], '--format gexf needs --out'],
      [['--out', 'x'], '--out belongs to --format'],
      [['--format', 'csv', '--out', 'x', '--layer', 'supplies'], 'writes the whole case'],
      [['--format', 'gexf', '--out', 'x', '--preset', 'strict'], '--preset belongs to --assess'],
    ];
    for (const [args, message] of refused) {
      const ran = await runCli(['export', 'case', ...args], folder);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain(message);
    }
  });

  it('writes Parquet of the whole case into a new folder', async () => {
    const folder = await smallCase();
    const ran = await runCli(['export', 'case', '--parquet', 'parquet', '--assess'], folder);
    expect(ran).toMatchObject({ code: 0, stdout: 'Wrote parquet.\n', stderr: '' });
    const read = async (name: string) =>
      readParquet({ name, bytes: await readFile(join(folder, 'parquet', name)) });
    expect((await read('linkages.parquet')).rows).toHaveLength(17);
    expect((await read('assessment/measures.parquet')).names).toContain('betweenness');
    expect((await read('actors.parquet')).metadata.get('preset')).toBe('default');
    const again = await runCli(['export', 'case', '--parquet', 'parquet'], folder);
    expect(again.code).toBe(2);
  });

  it('writes files and scripts for Neo4j that say where the data come from', async () => {
    const folder = await smallCase();
    const ran = await runCli(['export', 'case', '--cypher', 'case.cypher', '--neo4j-admin', 'bulk'], folder);
    expect(ran).toMatchObject({ code: 0, stdout: 'Wrote bulk and case.cypher.\n', stderr: '' });
    const script = await readFile(join(folder, 'case.cypher'), 'utf8');
    expect(script).toMatch(/^\/\/ program: Articulator \d/m);
    const about = await readFile(join(folder, 'bulk', 'README.txt'), 'utf8');
    for (const name of ['program', 'rows', 'provenance', 'projection', 'preset']) {
      expect(script).toMatch(new RegExp(`^// ${name}: `, 'm'));
      expect(about).toMatch(new RegExp(`^${name}: `, 'm'));
    }
  });

  it('says that decisions on who is the same are applied and not written', async () => {
    const folder = await smallCase();
    await writeFile(join(folder, 'case', 'merge.csv'), 'decision,id_a,id_b\nsame,f5,f6\ndifferent,f1,f2\n');
    const ran = await runCli(['export', 'case', '--format', 'json', '--out', 'case.json'], folder);
    expect(ran.stderr).toContain('The table merge (2 decisions on who is the same)');
    const { actors } = JSON.parse(await readFile(join(folder, 'case.json'), 'utf8'));
    expect(actors).toHaveLength(9);
  });
});

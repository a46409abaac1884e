import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ended, isClearMessage, runCli, startCli } from './run-cli.ts';
import { actors, caseFile, flawedCase, folderWith, lines, linkages, smallCase } from './small-case.ts';

describe('analyse', () => {
  it('prints a short verdict without colour, in lines of at most 100 columns', async () => {
    // Without the test of stability, whose progress a slow machine would be told of.
    const ran = await runCli(['analyse', 'case', '--draws', '0'], await smallCase());
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).not.toContain('\u001b');
    expect(ran.stdout).toContain('Cluster The Vale (vale)');
    expect(ran.stdout).toContain('Illustrative data: 1 of 27');
    expect(ran.stdout).toContain('Association (a1)');
    expect(Math.max(...ran.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('goes on with what was accepted and says first what was not', async () => {
    const folder = await flawedCase();
    for (const format of ['text', 'markdown']) {
      const ran = await runCli(['analyse', 'case', '--format', format], folder);
      expect(ran.code).toBe(0);
      expect(ran.stdout.split('\n')[0]).toMatch(/^2 of 19 linkage rows were rejected\./);
    }
  });

  it('stops with --strict where something was rejected, and only there', async () => {
    const strict = await runCli(['analyse', 'case', '--strict'], await flawedCase());
    expect(strict).toMatchObject({ code: 1, stdout: '' });
    expect(strict.stderr).toMatch(/^2 of 19 linkage rows were rejected\. Nothing was analysed/);
    expect(strict.stderr).toContain('linkages.csv:19');
    expect(isClearMessage(strict.stderr)).toBe(true);
    expect(await runCli(['analyse', 'case', '--strict'], await smallCase())).toMatchObject({ code: 0 });
  });

  it('gives the same bytes twice and for the same rows in another order', async () => {
    const shuffle = (rows: readonly string[]) => [rows[0]!, ...rows.slice(1).reverse()];
    const [one, other] = await Promise.all([
      smallCase(),
      folderWith({
        'case.json': caseFile,
        'actors.csv': lines(shuffle(actors)),
        'linkages.csv': lines(shuffle(linkages)),
      }),
    ]);
    const runs = [
      await runCli(['analyse', 'case', '--format', 'json'], one),
      await runCli(['analyse', 'case', '--format', 'json'], one),
      await runCli(['analyse', 'case', '--format', 'json'], other),
    ];
    expect(runs[0]!.code).toBe(0);
    expect(JSON.parse(runs[0]!.stdout).format).toBe('articulator-assessment/1');
    expect(runs[1]!.stdout).toBe(runs[0]!.stdout);
    expect(runs[2]!.stdout).toBe(runs[0]!.stdout);
  });

  it('adds the source rows where asked, as the last key', async () => {
    const ran = await runCli(['analyse', 'case', '--format', 'json', '--rows'], await smallCase());
    const assessment = JSON.parse(ran.stdout);
    expect(Object.keys(assessment).at(-1)).toBe('sourceRows');
    expect(assessment.sourceRows.actors.f1).toEqual(['actors.csv:2']);
    expect(assessment.sourceRows.linkages['f1>b1 supplies']).toEqual(['linkages.csv:2']);
  });

  it('does not mind a reader that goes away', async () => {
    const folder = await smallCase();
    const child = startCli(['analyse', 'case', '--format', 'json'], folder);
    child.stdout!.once('data', () => child.stdout!.destroy());
    const ran = await ended(child);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });

  it.skipIf(process.platform === 'win32')('works in front of head', async () => {
    const folder = await smallCase();
    const main = join(import.meta.dirname, '../../src/cli/main.ts');
    const tsx = join(import.meta.dirname, '../../node_modules/.bin/tsx');
    const script = `set -o pipefail; "${tsx}" "${main}" analyse case --draws 0 --format markdown | head -n 1`;
    const ran = await ended(spawn('bash', ['-c', script], { cwd: folder }));
    expect(ran.code).toBe(0);
    expect(ran.stdout.trim().split('\n')).toHaveLength(1);
    expect(ran.stderr.replace(/^npm warn.*\n/gm, '')).toBe('');
  });
});

describe('analyse --out', () => {
  it('writes the file whole, says so on standard error and leaves nothing beside it', async () => {
    const folder = await smallCase();
    const ran = await runCli(['analyse', 'case', '--format', 'json', '--out', 'a.json'], folder);
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: 'Wrote a.json.\n' });
    const printed = await runCli(['analyse', 'case', '--format', 'json'], folder);
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe(printed.stdout);
    expect((await readdir(folder)).sort()).toEqual(['a.json', 'case']);
  });

  it('does not write over a file that is there, unless forced', async () => {
    const folder = await smallCase();
    await writeFile(join(folder, 'a.txt'), 'mine');
    const refused = await runCli(['analyse', 'case', '--out', 'a.txt'], folder);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('mine');
    expect(await runCli(['analyse', 'case', '--out', 'a.txt', '--force'], folder)).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toContain('Cluster The Vale (vale)');
  });

  it.each([
    ['an input', 'case/actors.csv', 2, 'is one of the inputs'],
    ['an input by another way', 'case/../case/linkages.csv', 2, 'is one of the inputs'],
    ['a folder', 'case', 2, 'is not a file'],
    ['a folder that is not there', 'no/where.txt', 1, 'there is no folder no'],
  ])('never writes over %s', async (_, out, code, message) => {
    const folder = await smallCase();
    const before = await readFile(join(folder, 'case/actors.csv'), 'utf8');
    const ran = await runCli(['analyse', 'case', '--out', out, '--force'], folder);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(message);
    expect(await readFile(join(folder, 'case/actors.csv'), 'utf8')).toBe(before);
  });
});

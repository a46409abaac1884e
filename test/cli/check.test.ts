import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isClearMessage, runCli } from './run-cli.ts';
import { actors, flawedCase, folderWith, lines, linkages, smallCase, temporaryFolder } from './small-case.ts';

describe('check', () => {
  it('accounts for every row and exits 0 where all were accepted', async () => {
    const ran = await runCli(['check', 'case'], await smallCase());
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^Every row was accepted/);
    expect(ran.stdout).toMatch(/actors +10 +10 +0 +0 +0/);
    expect(ran.stdout).toMatch(/linkages +17 +17 +0 +0/);
  });

  it('says what was rejected with file, row, column, value and remedy, and exits 1', async () => {
    const ran = await runCli(['check', 'case'], await flawedCase());
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.stdout).toMatch(/^2 of 19 linkage rows were rejected\./);
    expect(ran.stdout).toContain('error: unknown-linkage-type (1)');
    expect(ran.stdout).toMatch(/linkages\.csv:19, column type, "teleports"/);
    expect(ran.stdout).toContain('linkages.csv:20');
    expect(ran.stdout).toContain('What to do: ');
  });

  it('says what accepted rows say against each other, with their rows, and exits 0', async () => {
    const folder = await folderWith({
      'actors.csv': 'id,kind,cluster\na,firm,k\nb,firm,k\nh,buyer,\n',
      'linkages.csv':
        'from,to,type,shareOfSellerSales,stake\na,h,supplies,0.7,\na,b,supplies,0.6,\na,b,owns,,0.6\nb,a,owns,,0.7\nh,a,owns,,0.8\n',
      'codes.csv': 'subject,item,value,coder\nk,E1,2,anna\nk,E1,3,anna\n',
    });
    const ran = await runCli(['check', 'case'], folder);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^Every row was accepted/);
    for (const code of [
      'expert-codes-differ (2)',
      'ownership-circle (1)',
      'shares-sum-above-one (1)',
      'stakes-sum-above-one (1)',
    ]) {
      expect(ran.stdout).toContain(`warning: ${code}`);
    }
    const analysed = await runCli(['analyse', 'case', '--draws', '0'], folder);
    expect(analysed.stdout).toContain('5 warnings: articulator check shows what about.');
  });

  it('prints the same account as JSON', async () => {
    const ran = await runCli(['check', 'case', '--format', 'json'], await flawedCase());
    expect(ran.code).toBe(1);
    const { format, import: account } = JSON.parse(ran.stdout);
    expect(format).toBe('articulator-check/1');
    expect(account.linkages).toEqual({ read: 19, accepted: 17, merged: 0, rejected: 2 });
    expect(account.problems.map((each: { code: string }) => each.code)).toContain('unknown-linkage-type');
  });

  it('reads files one by one, named columns and another delimiter', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'actors.csv'), lines(actors).replaceAll(',', ';'));
    await writeFile(
      join(folder, 'linkages.csv'),
      lines(linkages).replaceAll(',', ';').replace('from;to', 'x_one;x_two'),
    );
    const columns = ['--column', 'from=x_one', '--column', 'to=x_two', '--delimiter', ';'];
    const ran = await runCli(['check', 'actors.csv', 'linkages.csv', ...columns], folder);
    expect(ran.stdout).toMatch(/linkages +17 +17 +0 +0/);
    expect(ran.code).toBe(0);
  });

  it('rejects linkages with missing ends where asked', async () => {
    const folder = await folderWith({
      'actors.csv': lines(actors),
      'linkages.csv': lines([...linkages, 'f1,ghost,supplies,,,,,,']),
    });
    const created = await runCli(['check', 'case'], folder);
    expect(created.code).toBe(0);
    expect(created.stdout).toMatch(/actors +10 +10 +0 +0 +1/);
    const rejected = await runCli(['check', 'case', '--missing-ends', 'reject'], folder);
    expect(rejected.code).toBe(1);
    expect(rejected.stdout).toMatch(/^1 of 18 linkage rows was rejected\./);
  });
});

describe('input that cannot be used: exit 1, what to do, no stack', () => {
  it.each([
    ['a file that is not there', 'nowhere.csv', 'Cannot read nowhere.csv: there is no such file or folder'],
    ['an empty folder', 'empty', 'There is no table in the folder empty (it is empty)'],
    ['a folder without tables', 'papers', 'found: letter.pdf'],
    ['a folder with a workbook', 'books', 'give books/case.xlsx'],
    ['a damaged workbook', 'damaged.xlsx', 'damaged.xlsx'],
    ['an empty file', 'nothing.csv', 'nothing.csv is empty'],
    ['JSON that is none', 'broken.json', 'broken.json'],
  ])('%s', async (_, input, message) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'empty'));
    await mkdir(join(folder, 'papers'));
    await mkdir(join(folder, 'books'));
    await writeFile(join(folder, 'papers/letter.pdf'), '%PDF');
    await writeFile(join(folder, 'books/case.xlsx'), 'PK');
    await writeFile(join(folder, 'damaged.xlsx'), 'PK\u0003\u0004 not a zip');
    await writeFile(join(folder, 'nothing.csv'), '');
    await writeFile(join(folder, 'broken.json'), '{"actors": [');
    const ran = await runCli(['check', input], folder);
    expect(ran.stderr).toContain(message);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(isClearMessage(ran.stderr)).toBe(true);
  });

  it('gives its problems as JSON where JSON was asked for', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'nothing.csv'), '');
    const ran = await runCli(['check', 'nothing.csv', '--format', 'json'], folder);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout).import.problems[0]).toMatchObject({
      severity: 'fatal',
      code: 'empty-file',
    });
  });

  it('refuses a folder together with a file', async () => {
    const ran = await runCli(['check', 'case', 'case/actors.csv'], await smallCase());
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('Give one folder, or files');
  });

  it('shows a stack only for debugging', async () => {
    const ran = await runCli(['check', 'nowhere'], await temporaryFolder(), { ARTICULATOR_DEBUG: '1' });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/\n\s+at /);
  });
});

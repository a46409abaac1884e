import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isClearMessage, runCli } from './run-cli.ts';
import { actors, caseFile, folderWith, lines, linkages, smallCase } from './small-case.ts';

describe('explain', () => {
  it('tells how a pair came about, with file and row, in lines of at most 100 columns', async () => {
    const ran = await runCli(['explain', 'case', 'f1>b1', '--draws', '5'], await smallCase());
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toContain('Pair Alfa Calçados (f1) to Grand Retail (b1)');
    expect(ran.stdout).toContain('Quasi-hierarchy, by rule 2');
    expect(ran.stdout).toContain('who specifies: buyer [linkages.csv:2]');
    expect(ran.stdout).toContain('governance.dependent is 0.5, preset default');
    expect(ran.stdout).toMatch(/stays quasi-hierarchy in [\d.]+ % of \d draws/);
    expect(ran.stdout).toContain('Illustrative data: 1 of 27');
    expect(Math.max(...ran.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('goes by the preset it is given', async () => {
    const ran = await runCli(
      ['explain', 'case', 'f1', 'b1', '--preset', 'strict', '--draws', '0'],
      await smallCase(),
    );
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('governance.dependent is 0.6, preset strict');
    expect(ran.stdout).toContain('How stable this is was not tested: --draws N tests it.');
  });

  it('explains actors, items, forms and parts, in one form for people and one for programs', async () => {
    const folder = await smallCase();
    for (const [what, title] of [
      ['Association', 'Association (a1)'],
      ['policy', 'What can be done for the cluster'],
    ] as const) {
      const ran = await runCli(['explain', 'case', what, '--draws', '0', '--format', 'json'], folder);
      expect(ran.code, ran.stderr).toBe(0);
      const { format, explanations } = JSON.parse(ran.stdout);
      expect(format).toBe('articulator-explanation/1');
      expect(explanations[0].title).toContain(title);
      expect(explanations[0].parts[0].title).toBe('Facts');
    }
    const out = ['--format', 'markdown', '--out', 'why.md', '--draws', '0'];
    expect(await runCli(['explain', 'case', 'CE', ...out], folder)).toMatchObject({ code: 0, stdout: '' });
    expect(await readFile(join(folder, 'why.md'), 'utf8')).toContain('## CE, collective efficiency');
  });

  it.each([
    [['Alfa Calcadso'], 'Did you mean f1 (Alfa Calçados)?'],
    [['J4', '--cluster', 'hill'], 'Its clusters: vale.'],
    [['J4', '--questions'], 'leave out what to explain'],
    [['--draws', '5'], '--draws belongs to the explanation of one thing'],
  ])('refuses %j with a clear message', async (words, message) => {
    const ran = await runCli(['explain', 'case', ...words], await smallCase());
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr.replaceAll('\n', ' ')).toContain(message);
    expect(isClearMessage(ran.stderr)).toBe(true);
  });
});

describe('explain --questions', () => {
  it('ranks what to ask and names whom, the same for the same rows in another order', async () => {
    const shuffle = (rows: readonly string[]) => [rows[0]!, ...rows.slice(1).reverse()];
    const other = await folderWith({
      'case.json': caseFile,
      'actors.csv': lines(shuffle(actors)),
      'linkages.csv': lines(shuffle(linkages)),
    });
    const asked = ['explain', 'case', '--questions', '--format', 'json'];
    const one = await runCli(asked, await smallCase());
    expect(one.code).toBe(0);
    expect((await runCli(asked, other)).stdout).toBe(one.stdout);
    const { format, pairs, questions } = JSON.parse(one.stdout);
    expect(format).toBe('articulator-questions/1');
    expect(pairs.undetermined).toBeGreaterThan(0);
    expect(questions[0].settles).toBeGreaterThanOrEqual(questions.at(-1).settles);
  });

  it('is what comes without anything to explain', async () => {
    const ran = await runCli(['explain', 'case'], await smallCase());
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('Which question would settle most');
    expect(ran.stdout).toContain('Ask, in this order: ');
    expect(Math.max(...ran.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

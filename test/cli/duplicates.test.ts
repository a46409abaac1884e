import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isClearMessage, runCli } from './run-cli.ts';
import { folderWith, lines } from './small-case.ts';

const actors = lines([
  'id,name,kind,CNPJ',
  'a,Calçados Azul Ltda,firm,',
  'b,CALCADOS AZUL,firm,',
  'c,Móveis Pinho,firm,12345678000195',
  'd,Serraria Norte,firm,12.345.678/0001-95',
  'e,=Fundição Progresso,firm,',
  'f,Fundicao Progreso,firm,',
]);
const linkages = lines(['from,to,type', 'a,c,supplies', 'b,d,supplies']);
const files = { 'actors.csv': actors, 'linkages.csv': linkages };

describe('duplicates', () => {
  it('proposes pairs, keeps what is decided, and the next reading applies and tells it', async () => {
    const folder = await folderWith(files);
    const table = join(folder, 'case', 'merge.csv');
    const first = await runCli(['duplicates', 'case', '--out', 'case/merge.csv'], folder);
    expect(first).toMatchObject({ code: 0, stderr: 'Wrote case/merge.csv.\n' });
    const text = await readFile(table, 'utf8');
    expect(text).toMatch(/^\ufeffdecision,score,reason,keep,id_a,name_a,id_b,name_b,rows_a,rows_b\n/);
    expect(text).toContain('same CNPJ; but only in one');
    expect(text).toContain('\u00a0=Fundição Progresso');
    expect(text).toContain('actors.csv:2,actors.csv:3\n');

    const undecided = await runCli(['check', 'case'], folder);
    expect(undecided.stdout).toMatch(/actors +6 +6 +0 +0/);
    expect(undecided.stdout).toContain('3 of 3 pairs are not decided');

    const decided = text
      .replace('\n', ',note\n')
      .split('\n')
      .map((line) => (line.includes(',a,Cal') ? `same${line},seen on the spot` : line))
      .map((line) => (line.includes('CNPJ') ? `different${line},` : line));
    await writeFile(table, decided.join('\n'));
    const refused = await runCli(['duplicates', 'case', '--out', 'case/merge.csv'], folder);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force');

    const again = await runCli(['duplicates', 'case', '--out', 'case/merge.csv', '--force'], folder);
    expect(again.code).toBe(0);
    const kept = (await readFile(table, 'utf8')).split('\n');
    expect(kept).toHaveLength(5);
    expect(kept[0]).toMatch(/,rows_b,note$/);
    expect(kept.find((line) => line.startsWith('same,'))).toMatch(/,a,.*,b,.*,seen on the spot$/);
    expect(kept.find((line) => line.startsWith('different,'))).toContain('same CNPJ');

    const checked = await runCli(['check', 'case', '--format', 'json'], folder);
    const { import: account } = JSON.parse(checked.stdout);
    expect(account.actors).toEqual({ read: 6, accepted: 5, merged: 1, rejected: 0, created: 0 });
    expect(account.merge).toEqual({ read: 3, accepted: 3, merged: 0, rejected: 0 });
    const joined = account.problems.find((each: { code: string }) => each.code === 'actors-joined');
    expect(joined).toMatchObject({ file: 'merge.csv', value: 'b' });
    const printed = await runCli(['duplicates', 'case'], folder);
    expect(printed.stdout).toMatch(/decisions read +1 same, 1 different, 1 open/);
    expect(printed.stdout).toMatch(/to decide +1 pair with a score of 0.75 or more/);
    expect(printed.stdout).toContain('Nothing was merged.');
  });

  it('gives JSON with the options that made the scores, and the decisions', async () => {
    const merge = lines(['decision,id_a,id_b', 'different,b,a']);
    const folder = await folderWith({ ...files, 'merge.csv': merge });
    const ran = await runCli(['duplicates', 'case', '--format', 'json', '--lowest', '0.9'], folder);
    const found = JSON.parse(ran.stdout);
    expect(found).toMatchObject({ format: 'articulator-duplicates/1', case: 'case', actors: 6 });
    expect(found.options.lowest).toBe(0.9);
    expect(found.pairs[0]).toMatchObject({
      decision: 'different',
      a: { id: 'a', rows: ['actors.csv:2'] },
      b: { id: 'b', name: 'CALCADOS AZUL' },
      because: ['same words', 'legal form Ltda. in one only'],
      against: [],
    });
    expect(found.pairs.every(({ score }: { score: number }) => score >= 0.9)).toBe(true);
  });

  it('writes a workbook too, which is read beside the tables', async () => {
    const folder = await folderWith(files);
    const ran = await runCli(['duplicates', 'case', '--out', 'merge.xlsx'], folder);
    expect(ran).toMatchObject({ code: 0, stderr: 'Wrote merge.xlsx.\n' });
    const inputs = ['case/actors.csv', 'case/linkages.csv', 'merge.xlsx'];
    const checked = await runCli(['check', ...inputs, '--format', 'json'], folder);
    expect(JSON.parse(checked.stdout).import.merge).toEqual({ read: 3, accepted: 3, merged: 0, rejected: 0 });
    expect((await runCli(['duplicates', 'case', '--format', 'xlsx'], folder)).code).toBe(2);
  });

  it('writes over no other input, and loses no decision that could not be read', async () => {
    const merge = lines(['decision,id_a,id_b', 'perhaps,a,b', 'same,,b']);
    const folder = await folderWith({ ...files, 'merge.csv': merge });
    const over = await runCli(['duplicates', 'case', '--out', 'case/actors.csv', '--force'], folder);
    expect(over.code).toBe(2);
    expect(over.stderr).toContain('is one of the inputs');
    const lost = await runCli(['duplicates', 'case', '--out', 'case/merge.csv', '--force'], folder);
    expect(lost.code).toBe(1);
    expect(lost.stderr).toContain('could not be read and would be lost');
    expect(await readFile(join(folder, 'case', 'merge.csv'), 'utf8')).toBe(merge);
    const wrong = await runCli(['duplicates', 'case', '--lowest', 'high'], folder);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(isClearMessage(wrong.stderr)).toBe(true);
  });
});

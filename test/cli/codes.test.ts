// Expert codes in place of derived levels, from the file to what is printed.
import { describe, expect, it } from 'vitest';
import { isClearMessage, runCli } from './run-cli.ts';
import { actors, caseFile, folderWith, lines, linkages } from './small-case.ts';

const codes = ['subject,item,value,coder', 'vale,J3,3,Ana', 'vale,E4,1,Ana', 'vale,E4,2,Ana'];
const folder = () =>
  folderWith({
    'case.json': caseFile,
    'actors.csv': lines(actors),
    'linkages.csv': lines(linkages),
    'codes.csv': lines(codes),
  });

describe('analyse --codes', () => {
  it('uses the codes of experts, says so, and tells of codes that contradict each other', async () => {
    const ran = await runCli(['analyse', 'case', '--codes', 'expert', '--format', 'json'], await folder());
    expect(ran.code).toBe(0);
    const { codes: used, clusters, preset, import: account } = JSON.parse(ran.stdout);
    expect(used.used).toBe('expert');
    expect(preset.options.efficiency.codes).toBe('expert');
    const { items } = clusters[0].efficiency;
    expect(items.J3).toMatchObject({ level: 3, basis: 'expert' });
    expect(items.E4.basis).toBe('derived');
    const told = account.problems.filter(
      (problem: { code: string }) => problem.code === 'expert-codes-differ',
    );
    expect(told.map(({ file, row }: { file: string; row: number }) => [file, row])).toEqual([
      ['codes.csv', 3],
      ['codes.csv', 4],
    ]);
  });

  it('knows two words', async () => {
    const ran = await runCli(['analyse', 'case', '--codes', 'both'], await folder());
    expect(ran.code).toBe(2);
    expect(isClearMessage(ran.stderr)).toBe(true);
    expect(ran.stderr).toContain('derived');
  });
});

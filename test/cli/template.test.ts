import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './small-case.ts';

it('writes a workbook that imports without a problem', async () => {
  const folder = await temporaryFolder();
  const written = await runCli(['template', 'mine.xlsx'], folder);
  expect(written).toMatchObject({ code: 0, stderr: '' });
  const checked = await runCli(['check', 'mine.xlsx', '--format', 'json'], folder);
  expect(checked.code).toBe(0);
  const { problems } = JSON.parse(checked.stdout).import;
  expect(problems.filter((each: { severity: string }) => each.severity !== 'info')).toEqual([]);
});

it('does not write over a file unless forced', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'mine.xlsx'), 'work of weeks');
  const refused = await runCli(['template', 'mine.xlsx'], folder);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('--force');
  expect(await readFile(join(folder, 'mine.xlsx'), 'utf8')).toBe('work of weeks');
  expect(await runCli(['template', 'mine.xlsx', '--force'], folder)).toMatchObject({ code: 0 });
});

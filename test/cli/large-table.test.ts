import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './small-case.ts';

/** The same table of 9 MB as a file, which is read in columns, and in a folder, which is read as a case. */
async function bothWays(): Promise<string> {
  const folder = await temporaryFolder();
  const note = 'made up, and long, '.repeat(9);
  const rows = Array.from({ length: 45_000 }, (_, k) => {
    const [from, to] = [k % 151, (k * 7) % 141];
    const type = k % 1000 === 0 ? 'sold' : k % 3 === 0 ? 'acts-jointly' : 'supplies';
    return `firm ${from},firm ${to},${type},${k}.5,"${note} ${k}"`;
  });
  const text = `from,to,type,value,note\r\n${rows.join('\r\n')}\r\n`;
  await mkdir(join(folder, 'case'));
  await writeFile(join(folder, 'linkages.csv'), text);
  await writeFile(join(folder, 'case', 'linkages.csv'), text);
  expect((await readFile(join(folder, 'linkages.csv'))).length).toBeGreaterThan(8 * 1024 * 1024);
  return folder;
}

it('a large table of linkages is checked and measured as a small one is', async () => {
  const folder = await bothWays();
  const [large, asCase] = [
    await runCli(['check', 'linkages.csv', '--format', 'json'], folder),
    await runCli(['check', 'case', '--format', 'json'], folder),
  ];
  expect(large.code).toBe(1);
  expect(JSON.parse(large.stdout)).toEqual(JSON.parse(asCase.stdout));
  const [measured, measuredCase] = [
    await runCli(['metrics', 'linkages.csv', '--format', 'csv'], folder),
    await runCli(['metrics', 'case', '--format', 'csv'], folder),
  ];
  expect(measured.code).toBe(0);
  expect(measured.stdout).toBe(measuredCase.stdout);
  // Progress is told once it takes longer than a second, so that only the sentence is sure to be there.
  expect(measured.stderr).toContain('The measures rest on the rest.');
}, 180_000);

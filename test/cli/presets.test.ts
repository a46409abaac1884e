import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isClearMessage, runCli } from './run-cli.ts';
import { smallCase } from './small-case.ts';

describe('presets', () => {
  it('lists every preset with its options, their effect and source, in lines of at most 100 columns', async () => {
    const ran = await runCli(['presets'], await smallCase());
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    for (const name of ['strict', 'quartiles', 'brito-albuquerque', 'forces-1'])
      expect(ran.stdout).toContain(name);
    expect(ran.stdout).toContain('Suzigan (coord.) 2006');
    expect(Math.max(...ran.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    const json = JSON.parse((await runCli(['presets', '--format', 'json'], await smallCase())).stdout);
    expect(json.format).toBe('articulator-presets/1');
    const [governance] = json.rooms;
    expect(governance.options[0]).toMatchObject({ path: 'dependent', default: 0.5 });
  });

  it('names the nearest preset where there is none of the name', async () => {
    const ran = await runCli(['presets', 'ipeia'], await smallCase());
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('Did you mean ipea?');
  });

  it('writes a file that --preset takes', async () => {
    const folder = await smallCase();
    const written = await runCli(['presets', 'strict', '--format', 'json', '--out', 'mine.json'], folder);
    expect(written.code).toBe(0);
    const args = ['analyse', 'case', '--format', 'json', '--preset'];
    const [byFile, byName] = await Promise.all([
      runCli([...args, 'mine.json'], folder),
      runCli([...args, 'strict'], folder),
    ]);
    expect(byFile.code).toBe(0);
    expect(byFile.stdout).toBe(byName.stdout);
    expect(JSON.parse(byName.stdout).preset).toMatchObject({
      name: 'strict',
      bases: { governance: 'strict', efficiency: 'thirds' },
      options: { governance: { dependent: 0.6, signs: 2 } },
    });
  });
});

describe('--preset', () => {
  it('is printed with the result, and what was changed is marked', async () => {
    const folder = await smallCase();
    await writeFile(join(folder, 'mine.json'), '{ "name": "mine", "governance": { "dependent": 0.55 } }');
    const args = [
      'analyse',
      'case',
      '--format',
      'markdown',
      '--preset',
      'mine.json',
      '--preset',
      'quartiles',
    ];
    const ran = await runCli(args, folder);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('Preset mine + quartiles');
    expect(ran.stdout).toContain('governance.dependent is 0.55, by default 0.5');
    expect(ran.stdout).toContain('0.55 (changed)');
  });

  it('that is wrong ends the command with 2 before anything is read', async () => {
    const folder = await smallCase();
    await writeFile(join(folder, 'mine.json'), '{ "governance": { "dependant": 0.55, "control": 2 } }');
    const ran = await runCli(['analyse', 'nowhere', '--preset', 'mine.json'], folder);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('governance.dependant is not an option. Did you mean dependent?');
    expect(ran.stderr).toContain('governance.control must be at most 1, not 2.');
    expect(isClearMessage(ran.stderr)).toBe(true);
    const missing = await runCli(['analyse', 'case', '--preset', 'none.json'], folder);
    expect(missing).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Cannot read the preset none.json'),
    });
    const unknown = await runCli(['analyse', 'case', '--preset', 'strickt'], folder);
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean strict?') });
  });

  it('does not change the files it reads', async () => {
    const folder = await smallCase();
    const text = '{ "efficiency": "quartiles" }';
    await writeFile(join(folder, 'mine.json'), text);
    const onto = await runCli(['analyse', 'case', '--preset', 'mine.json', '--out', 'mine.json'], folder);
    expect(onto.code).not.toBe(0);
    expect(await readFile(join(folder, 'mine.json'), 'utf8')).toBe(text);
  });
});

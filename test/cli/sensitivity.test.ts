import { describe, expect, it } from 'vitest';
import { ended, runCli, startCli } from './run-cli.ts';
import { smallCase } from './small-case.ts';

describe('sensitivity', () => {
  it('gives the same bytes on one thread and on two', async () => {
    const folder = await smallCase();
    const args = ['sensitivity', 'case', '--draws', '6', '--format', 'json'];
    const [one, two] = await Promise.all([
      runCli([...args, '--threads', '1'], folder),
      runCli([...args, '--threads', '2'], folder),
    ]);
    expect(one.code).toBe(0);
    expect(two.stdout).toBe(one.stdout);
    const { format, settings, draws } = JSON.parse(one.stdout);
    expect([format, settings.seed, draws]).toEqual(['articulator-sensitivity/1', '1', 6]);
  });

  it('says what was done so far when Ctrl-C ends it', async () => {
    const folder = await smallCase();
    const child = startCli(['sensitivity', 'case', '--draws', '100000'], folder);
    child.stderr!.once('data', () => child.kill('SIGINT'));
    const ran = await ended(child);
    expect(ran.code).toBe(130);
    expect(ran.stdout.replace(/\s+/g, ' ')).toMatch(/Stopped after [\d,]+ of 100,000 draws/);
  });

  it.each([
    [['--missing', '0.3-0.1'], '--missing must be two shares'],
    [['--missing', '2'], '--missing must be two shares'],
    [['--stable', 'often'], '--stable must be a share'],
    [['--draws', '-1'], '--draws must be a whole number'],
  ])('refuses %j', async (args, message) => {
    const ran = await runCli(['sensitivity', 'case', ...args], await smallCase());
    expect(ran.code).toBe(2);
    expect(ran.stderr.replace(/\s+/g, ' ')).toContain(message);
  });
});

describe('analyse --draws', () => {
  it('tests its labels in reports by itself, in JSON where asked, and nowhere with 0', async () => {
    const folder = await smallCase();
    const [report, plain, json, asked] = await Promise.all([
      runCli(['analyse', 'case'], folder),
      runCli(['analyse', 'case', '--draws', '0'], folder),
      runCli(['analyse', 'case', '--format', 'json'], folder),
      runCli(['analyse', 'case', '--format', 'json', '--draws', '3', '--seed', 'x'], folder),
    ]);
    expect(report.stdout.replace(/\s+/g, ' ')).toContain('Tested with 100 draws (seed 1)');
    expect(plain.stdout).not.toContain('draws');
    expect(JSON.parse(json.stdout)).not.toHaveProperty('stability');
    expect(JSON.parse(asked.stdout).stability).toMatchObject({ draws: 3, settings: { seed: 'x' } });
    expect(JSON.parse(asked.stdout).clusters[0].stability.labels.length).toBeGreaterThan(20);
  });
});

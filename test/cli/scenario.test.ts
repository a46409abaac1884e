import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isClearMessage, runCli } from './run-cli.ts';
import { smallCase } from './small-case.ts';

describe('scenario', () => {
  it('prints before and after side by side with the reasons, and says that it is no observation', async () => {
    const ran = await runCli(['scenario', 'case', 'buyer leaves b1'], await smallCase());
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const text = ran.stdout.replace(/\s+/g, ' ');
    expect(text).toContain('applied: buyer leaves b1. 3 linkages of b1 left with it.');
    expect(text).toContain('illustrative, not observed');
    // Of the six firms f1, f2, f3, f5 sell outside and f4 through f1; without b1 only f3 and f5 do.
    expect(text).toMatch(/E4, share of firms 83 % 33 % f1, f2, f4 no longer count among/);
    expect(Math.max(...ran.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('takes changes from a file as well, and gives JSON with every label and number that moved', async () => {
    const folder = await smallCase();
    await writeFile(
      join(folder, 'c.csv'),
      'change,actor,from,to\nadd membership,,f4,a1\nbuyer leaves,b1,,\n',
    );
    const ran = await runCli(['scenario', 'case', '--changes', 'c.csv', '--format', 'json'], folder);
    expect(ran.code).toBe(0);
    const { format, provenance, changes, clusters } = JSON.parse(ran.stdout);
    expect([format, provenance]).toEqual(['articulator-scenario/1', 'illustrative']);
    expect(changes.map((each: { change: string }) => each.change)).toEqual([
      'add linkage f4 member-of a1',
      'buyer leaves b1',
    ]);
    const moved = clusters[0].moved.find((each: { id: string }) => each.id === 'items.E4.share');
    expect(moved).toMatchObject({ before: 5 / 6, after: 2 / 6 });
  });

  it('stops at a change that cannot be made, names the nearest ids, and goes on where asked', async () => {
    const folder = await smallCase();
    const changes = ['remove actor b9', 'buyer leaves b1'];
    const stopped = await runCli(['scenario', 'case', ...changes], folder);
    expect(stopped).toMatchObject({ code: 1, stdout: '' });
    expect(stopped.stderr).toContain('the case has no actor b9; the nearest ids are');
    expect(isClearMessage(stopped.stderr)).toBe(true);
    const went = await runCli(['scenario', 'case', ...changes, '--skip-rejected'], folder);
    expect(went.code).toBe(0);
    expect(went.stdout).toContain('rejected: remove actor b9');
    expect(went.stdout).toContain('applied: buyer leaves b1');
  });

  it.each([
    [['remov actor b1'], 'Did you mean "remove actor"'],
    [[], 'Say what to change'],
    [['--next', '2'], '--next K needs --type TYPE and --indicator NAME'],
    [['--next', '1', '--type', 'trains', '--indicator', 'beauty'], '"beauty" is not an indicator'],
  ])('is used wrongly with %j: exit code 2', async (args, message) => {
    const ran = await runCli(['scenario', 'case', ...args], await smallCase());
    expect(ran.code).toBe(2);
    expect(ran.stderr.replace(/\s+/g, ' ').toLowerCase()).toContain(message.toLowerCase());
  });

  it('finds the next best linkages and shows what they move', async () => {
    const args = ['--next', '1', '--type', 'member-of', '--indicator', 'J4', '--from', 'firm'];
    const ran = await runCli(['scenario', 'case', ...args], await smallCase());
    expect(ran.code).toBe(0);
    const text = ran.stdout.replace(/\s+/g, ' ');
    // f4, f5, f6 are no members of a1 yet; a1 has no project, so membership alone moves nothing.
    expect(text).toContain('3 linkages of type member-of may be new');
    expect(text).toContain('No new linkage of type member-of raises it: it stays');
  });
});

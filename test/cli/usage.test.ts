import { afterEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { isClearMessage, runCli } from './run-cli.ts';
import { temporaryFolder } from './small-case.ts';

const cwd = await temporaryFolder();

afterEach(() => {
  vi.restoreAllMocks();
});

/** The same program without a new process: what it printed and its exit code. */
async function runInProcess(args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[name], 'write').mockImplementation((text, ...rest: unknown[]) => {
      said[name] += String(text);
      const done = rest.find((each) => typeof each === 'function');
      done?.(null);
      return true;
    });
  }
  const code = await run(args);
  vi.restoreAllMocks();
  return { ...said, code };
}

describe('help', () => {
  it('lists every command and exits 0', async () => {
    const ran = await runCli(['--help'], cwd);
    expect(ran.code).toBe(0);
    const words = ran.stdout.replace(/\s+/g, ' ');
    for (const { name, summary } of commands) expect(words).toContain(` ${name} ${summary} `);
  });

  it.each(commands.map(({ name }) => name))(
    'of %s names every option, in lines of at most 100 columns',
    async (name) => {
      const ran = await runCli([name, '--help'], cwd);
      expect(ran.code).toBe(0);
      const command = await commands.find((each) => each.name === name)!.load();
      for (const option of Object.keys(command.options)) expect(ran.stdout).toContain(`--${option}`);
      for (const example of command.examples) expect(ran.stdout).toContain(example);
      expect(Math.max(...ran.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    },
  );

  it('says the summary of a command in the list and in its module alike', async () => {
    for (const entry of commands) {
      const command = await entry.load();
      expect([command.name, command.summary]).toEqual([entry.name, entry.summary]);
    }
  });

  it('prints the version', async () => {
    const ran = await runCli(['--version'], cwd);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong use is one clear message and exit 2', () => {
  it.each([
    [['nonsense'], 'has no command "nonsense"'],
    [['analize', 'x'], 'Did you mean analyse?'],
    [['--format', 'json'], 'The command comes first'],
    [['check'], 'needs INPUT'],
    [['template'], 'needs FILE.xlsx'],
    [['template', 'a.xlsx', 'b.xlsx'], 'one too many'],
    [['template', 'a.csv'], 'something.xlsx'],
    [['check', 'x', '--nonsense'], 'has no option --nonsense'],
    [['check', 'x', '--formt', 'json'], 'Did you mean --format?'],
    [['check', 'x', '--format', 'xml'], 'must be one of text, json'],
    [['check', 'x', '--format'], '--format needs a value'],
    [['check', 'x', '--format', '--encoding'], '--format needs a value'],
    [['check', 'x', '--format', 'json', '--format', 'text'], 'given twice'],
    [['analyse', 'x', '--strict=yes'], '--strict takes no value'],
    [['analyse', 'x', '--rows'], '--rows belongs to --format json'],
    [['analyse', ''], 'is empty'],
    [['check', 'x', '-q'], 'has no option -q'],
    [['view', 'x', '--port', '99999'], '--port must be a whole number'],
    [['view', 'x', '--port', 'http'], '--port must be a whole number'],
  ])('%j', async (args, message) => {
    const ran = await runInProcess(args);
    expect(ran.stderr).toContain(message);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(isClearMessage(ran.stderr)).toBe(true);
    expect(ran.stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
  });

  it('also as a process', async () => {
    const ran = await runCli(['check', 'x', '--nonsense'], cwd);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('has no option --nonsense');
  });

  it('without a command shows the help on standard error', async () => {
    const ran = await runCli([], cwd);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('Usage: articulator COMMAND');
  });
});

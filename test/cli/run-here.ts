import { run } from '../../src/cli/run.ts';

/** Runs a command in this process, in a folder: a hundred of them take no longer than their work. */
export async function runHere(
  args: readonly string[],
  folder: string,
): Promise<{ readonly code: number; readonly stderr: string }> {
  const before = process.cwd();
  const { stdout, stderr } = process;
  const writers = [stdout.write, stderr.write] as const;
  let said = '';
  const listen = (keep: boolean) => (text: unknown, done?: unknown) => {
    if (keep) said += String(text);
    if (typeof done === 'function') done();
    return true;
  };
  process.chdir(folder);
  stdout.write = listen(false) as typeof stdout.write;
  stderr.write = listen(true) as typeof stderr.write;
  try {
    return { code: await run(args), stderr: said };
  } finally {
    [stdout.write, stderr.write] = writers;
    process.chdir(before);
  }
}

import type { Given, Option } from './option.ts';
import { print, printError } from './print.ts';
import { checkTarget, writeWhole } from './write-file.ts';

/** The options of every command that can write to a file instead of the terminal. */
export const outOptions: Readonly<Record<string, Option>> = {
  out: { type: 'text', value: 'FILE', help: 'Write to this file instead of standard output' },
  force: { type: 'flag', help: 'Write over a file that is there already' },
};

/** Options that name a file to be read: like an input, it is never written over. */
const fileOptions = ['mapping', 'map', 'nodes', 'changes', 'preset', 'password-file'] as const;

/** The inputs with every other file that the options name. */
export function allRead(given: Given, inputs: readonly string[]): readonly string[] {
  return [...inputs, ...fileOptions.flatMap((name) => given.texts(name))];
}

/** Checks `--out` before any work is done. */
export async function outTarget(given: Given, inputs: readonly string[]): Promise<void> {
  const path = given.text('out');
  if (path !== undefined) await checkTarget(path, allRead(given, inputs), given.flag('force'));
}

/** Prints, or writes to `--out` whole or not at all and says so on standard error. */
export async function deliver(given: Given, content: string, inputs: readonly string[]): Promise<void> {
  const path = given.text('out');
  if (path === undefined) return print(content);
  await checkTarget(path, allRead(given, inputs), given.flag('force'));
  await writeWhole(path, content);
  await printError(`Wrote ${path}.\n`);
}

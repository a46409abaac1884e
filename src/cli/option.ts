import { UsageError } from '../errors.ts';

/** One option of a command: what `--help` shows and what the parser checks. */
export interface Option {
  readonly type: 'text' | 'flag';
  /** What stands for the value in the help, e.g. `FILE`. */
  readonly value?: string;
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** May be given more than once. */
  readonly repeatable?: boolean;
  readonly help: string;
}

export interface Argument {
  readonly name: string;
  readonly help: string;
  /** One or more. */
  readonly many?: boolean;
  /** May be left out; only the last one can. */
  readonly optional?: boolean;
}

/** What the user typed, checked against the options of the command. */
export interface Given {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly description: readonly string[];
  readonly arguments: readonly Argument[];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /** Gives the exit code. */
  run(given: Given): Promise<number>;
}

/** The value of an option as a whole number in a range; UsageError otherwise. */
export function wholeNumber(given: Given, name: string, low: number, high: number): number | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= low && value <= high) return value;
  throw new UsageError(`--${name} must be a whole number from ${low} to ${high}, not "${text}".`);
}

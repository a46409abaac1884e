import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import { commands } from './commands.ts';
import { reportFailure } from './failure.ts';
import { commandHelp, programHelp } from './help.ts';
import type { Command } from './option.ts';
import { parseArguments } from './parse-arguments.ts';
import { print, printError } from './print.ts';
import { packageVersion } from './version.ts';

/** Runs the program on its arguments and gives the exit code: 0 done, 1 the data, 2 the usage. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    return await dispatch(argv);
  } catch (error) {
    return reportFailure(error);
  }
}

async function dispatch(argv: readonly string[]): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined) {
    await printError(await programHelpText());
    return 2;
  }
  if (first === '--help' || first === '-h') return printHelp(await programHelpText());
  if (first === '--version' || first === '-v') return printHelp(`${await packageVersion()}\n`);
  if (first === 'help') {
    return printHelp(
      rest[0] === undefined ? await programHelpText() : commandHelp(await commandNamed(rest[0])),
    );
  }
  const command = await commandNamed(first);
  const end = rest.indexOf('--');
  if (rest.slice(0, end < 0 ? undefined : end).some((each) => each === '--help' || each === '-h')) {
    return printHelp(commandHelp(command));
  }
  return command.run(parse(command, rest));
}

async function commandNamed(name: string): Promise<Command> {
  const entry = commands.find((each) => each.name === name);
  if (entry !== undefined) return entry.load();
  const names = commands.map((each) => each.name);
  if (name.startsWith('-')) {
    throw new UsageError(`The command comes first: articulator ${names.join('|')} ... ("${name}" came).`);
  }
  const meant = nearest(name, names);
  const hint = meant === null ? `Commands: ${names.join(', ')}.` : `Did you mean ${meant}?`;
  throw new UsageError(`articulator has no command "${name}". ${hint}`);
}

function parse(command: Command, argv: readonly string[]) {
  try {
    return parseArguments(command, argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message} See articulator ${command.name} --help.`);
  }
}

async function programHelpText(): Promise<string> {
  return programHelp(commands, await packageVersion());
}

async function printHelp(text: string): Promise<number> {
  await print(text);
  return 0;
}

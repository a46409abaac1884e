import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Command, Given } from './option.ts';

/**
 * The arguments of one command, checked: unknown options, missing or surplus values, values that are not
 * among the choices and missing or surplus arguments each throw one UsageError that says what to type.
 */
export function parseArguments(command: Command, argv: readonly string[]): Given {
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokensOf(command, argv)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const value = checkOption(command, token);
    const earlier = values.get(token.name);
    if (earlier !== undefined && command.options[token.name]!.repeatable !== true) {
      throw new UsageError(`${token.rawName} was given twice; once is enough.`);
    }
    values.set(token.name, [...(earlier ?? []), value]);
  }
  checkPositionals(command, positionals);
  return {
    positionals,
    flag: (name) => values.has(name),
    text: (name) => values.get(name)?.[0],
    texts: (name) => values.get(name) ?? [],
  };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

function tokensOf(command: Command, argv: readonly string[]): readonly Token[] {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [
      name,
      { type: option.type === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

function checkOption(command: Command, token: OptionToken): string {
  const option = Object.hasOwn(command.options, token.name) ? command.options[token.name]! : null;
  if (option === null) {
    const meant = nearest(token.name, Object.keys(command.options));
    const hint = meant === null ? '' : ` Did you mean --${meant}?`;
    throw new UsageError(`articulator ${command.name} has no option ${token.rawName}.${hint}`);
  }
  if (option.type === 'flag') {
    if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
    return '';
  }
  const value = token.value;
  if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--'))) {
    throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${valueHint(option)}.`);
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw new UsageError(`${token.rawName} must be one of ${option.choices.join(', ')}, not "${value}".`);
  }
  return value;
}

function valueHint(option: Command['options'][string]): string {
  return option.choices?.join('|') ?? option.value ?? 'VALUE';
}

function checkPositionals(command: Command, positionals: readonly string[]): void {
  const wanted = command.arguments;
  const missing = wanted[positionals.length];
  if (missing !== undefined && missing.optional !== true) {
    throw new UsageError(`articulator ${command.name} needs ${missing.name}: ${missing.help}.`);
  }
  const empty = positionals.indexOf('');
  if (empty >= 0) throw new UsageError(`Argument ${empty + 1} is empty.`);
  const surplus = positionals[wanted.length];
  if (surplus !== undefined && wanted.at(-1)?.many !== true) {
    const takes = wanted.length === 0 ? 'no argument' : wanted.map((each) => each.name).join(' ');
    throw new UsageError(`articulator ${command.name} takes ${takes}; "${surplus}" is one too many.`);
  }
}

import { pad, wrap } from '../report/wrap.ts';
import type { CommandEntry } from './commands.ts';
import type { Command } from './option.ts';

const width = 100;

/** What `articulator --help` prints. */
export function programHelp(entries: readonly CommandEntry[], version: string): string {
  return [
    `articulator ${version}`,
    'From files of firms and linkages to brokers, governance, collective efficiency and upgrading.',
    '',
    'Usage: articulator COMMAND [OPTIONS] ...',
    '',
    'Commands:',
    ...rows(entries.map((entry) => [entry.name, entry.summary])),
    '',
    'Options:',
    ...rows([
      ['--help, -h', 'Show this, or after a command the help of the command'],
      ['--version, -v', 'Show the version'],
    ]),
    '',
    'Exit codes: 0 done; 1 the data could not be used, or something was rejected where that was asked;',
    '2 the command was used wrongly.',
    '',
  ].join('\n');
}

/** What `articulator COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const usage = command.arguments.map(({ name, many, optional }) =>
    many === true ? `${name}...` : optional === true ? `[${name}]` : name,
  );
  const options = Object.entries(command.options).map(([name, option]): [string, string] => {
    const value = option.value ?? option.choices?.join('|') ?? 'VALUE';
    const term = option.type === 'flag' ? `--${name}` : `--${name} ${value}`;
    return [term, option.repeatable === true ? `${option.help} (may be given again)` : option.help];
  });
  return [
    `Usage: articulator ${[command.name, '[OPTIONS]', ...usage].join(' ')}`,
    '',
    ...command.description.flatMap((text) => [...wrap(text, width), '']),
    'Arguments:',
    ...rows(command.arguments.map((each) => [each.name, each.help])),
    '',
    'Options:',
    ...rows([...options, ['--help', 'Show this']]),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

const widestTerm = 30;

function rows(entries: readonly (readonly [string, string])[]): string[] {
  const column = Math.min(widestTerm, Math.max(...entries.map(([term]) => term.length)));
  return entries.flatMap(([term, text]) => {
    const lines = wrap(text, width - column - 4);
    const first = term.length > column ? [`  ${term}`] : [];
    const start = first.length > 0 ? '' : term;
    return [
      ...first,
      ...lines.map((line, index) => `  ${pad(index === 0 ? start : '', column)}  ${line}`.trimEnd()),
    ];
  });
}

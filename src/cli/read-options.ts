import { UsageError } from '../errors.ts';
import { layers } from '../model/layer.ts';
import type { ReadOptions } from '../read/read-options.ts';
import type { Given, Option } from './option.ts';

/** The options of every command that reads. */
export const readOptions: Readonly<Record<string, Option>> = {
  column: {
    type: 'text',
    value: 'OURS=THEIRS',
    repeatable: true,
    help: 'Which column is which, e.g. from=buyer_name',
  },
  encoding: {
    type: 'text',
    value: 'NAME',
    help: 'Encoding of CSV files that are not UTF-8, e.g. windows-1252',
  },
  delimiter: { type: 'text', value: 'CHAR', help: 'What separates cells in CSV files: , ; | or tab' },
  'missing-ends': {
    type: 'text',
    choices: ['create', 'reject'],
    help: 'A linkage names an actor that has no row: make the actor (default), or reject the linkage',
  },
  type: {
    type: 'text',
    value: 'TYPE',
    choices: layers,
    help: `Type of all linkages, for files without a column for it: ${layers.join(', ')}`,
  },
};

/** The read options in a form that can also be handed to the viewer as JSON. */
export function readOptionsOf(given: Given, caseId: string): ReadOptions {
  const encoding = given.text('encoding');
  const delimiter = given.text('delimiter');
  const missingEnds = given.text('missing-ends');
  const type = given.text('type');
  const columns = columnsOf(given.texts('column'));
  return {
    caseId,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter: delimiterOf(delimiter) }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
    ...(missingEnds === undefined ? {} : { missingEnds: missingEnds === 'reject' ? 'reject' : 'create' }),
    ...(type === undefined ? {} : { linkageType: type }),
  };
}

function delimiterOf(text: string): string {
  if (text === 'tab' || text === '\\t') return '\t';
  if (text === '\t' || [...text].length === 1) return text;
  throw new UsageError(`--delimiter must be one character or the word tab, not "${text}".`);
}

function columnsOf(texts: readonly string[]): Readonly<Record<string, string>> {
  const columns = new Map<string, string>();
  for (const text of texts) {
    const at = text.indexOf('=');
    const ours = text.slice(0, at).trim();
    const theirs = text.slice(at + 1).trim();
    if (at < 1 || ours === '' || theirs === '') {
      throw new UsageError(`--column must be OURS=THEIRS, e.g. --column from=buyer_name, not "${text}".`);
    }
    if (columns.has(ours)) throw new UsageError(`--column says twice which column is ${ours}.`);
    columns.set(ours, theirs);
  }
  return Object.fromEntries(columns);
}

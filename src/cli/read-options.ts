import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from '../errors.ts';
import { actorKinds } from '../model/actor.ts';
import { layers } from '../model/layer.ts';
import { directions, tableForms } from '../read/mapping/layout.ts';
import type { Mapping } from '../read/mapping/mapping.ts';
import { readMapping } from '../read/mapping/read-mapping.ts';
import type { ReadOptions } from '../read/read-options.ts';
import type { Given, Option } from './option.ts';
import { systemReason } from './system-reason.ts';

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
  kind: {
    type: 'text',
    choices: actorKinds,
    help: 'Kind of all actors that the files name without one',
  },
  form: {
    type: 'text',
    choices: tableForms,
    help:
      'How tables of links are laid out: rows (default), matrix (rows and columns name the same actors), ' +
      'two-mode (other actors in the columns), projects (projects in the columns), roster (those named beside the respondent)',
  },
  direction: {
    type: 'text',
    choices: directions,
    help: 'Who gives to whom in a matrix or roster: the row (the respondent) to the column (the named), or the reverse',
  },
  cells: {
    type: 'text',
    value: 'COLUMN',
    help: 'What the numbers of a matrix are: value, stake … or a name of yours (default: strength)',
  },
  mapping: {
    type: 'text',
    value: 'FILE',
    help: 'What each file and column is, as articulator map proposes it',
  },
};

/** The read options in a form that can also be handed to the viewer as JSON. */
export function readOptionsOf(given: Given, caseId: string): ReadOptions {
  const encoding = given.text('encoding');
  const delimiter = given.text('delimiter');
  const missingEnds = given.text('missing-ends');
  const type = given.text('type');
  const columns = columnsOf(given.texts('column'));
  const kind = actorKinds.find((each) => each === given.text('kind'));
  const form = tableForms.find((each) => each === given.text('form'));
  const direction = directions.find((each) => each === given.text('direction'));
  const cells = given.text('cells');
  const mapping = given.text('mapping');
  return {
    caseId,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter: delimiterOf(delimiter) }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
    ...(missingEnds === undefined ? {} : { missingEnds: missingEnds === 'reject' ? 'reject' : 'create' }),
    ...(type === undefined ? {} : { linkageType: type }),
    ...(kind === undefined ? {} : { actorKind: kind }),
    ...(form === undefined ? {} : { form }),
    ...(direction === undefined ? {} : { direction }),
    ...(cells === undefined ? {} : { cells }),
    ...(mapping === undefined ? {} : { mapping: mappingIn(mapping) }),
  };
}

function mappingIn(path: string): Mapping {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(`--mapping ${path} cannot be read: ${systemReason(error)}.`);
  }
  return readMapping({ name: basename(path), bytes });
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

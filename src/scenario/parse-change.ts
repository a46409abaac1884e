import { UsageError } from '../errors.ts';
import type { Change } from './change.ts';
import { changeOfRecord } from './change-of-record.ts';

/**
 * Reads one change as it is typed:
 *
 *   add actor ID name=value …            set actor ID name=value …        remove actor ID
 *   firm | buyer | supplier | institution leaves ID
 *   add linkage FROM TYPE TO name=value …     set linkage …     remove linkage FROM TYPE TO name=value …
 *   add membership FIRM INSTITUTION           remove membership FIRM INSTITUTION
 *
 * `name=` with nothing behind it empties the cell that is set. Words with spaces stand in quotes. Throws UsageError, with what is needed.
 */
export function parseChange(text: string): Change {
  const words = wordsOf(text);
  const verb = words
    .slice(0, 2)
    .map((word) => word.text.toLowerCase())
    .join(' ');
  const rest = words.slice(2);
  const ends = rest.filter((word) => !word.isCell).map((word) => word.text);
  const names = endNames(verb);
  const surplus = ends.slice(names.length);
  if (surplus.length > 0) {
    throw fault(text, `"${surplus.join(' ')}" is too much; a cell is written name=value`);
  }
  const record: Record<string, string | null> = { change: verb };
  names.forEach((name, place) => {
    if (ends[place] !== undefined) record[name] = ends[place];
  });
  for (const { text: cell, equals } of rest.filter((word) => word.isCell)) {
    const name = cell.slice(0, equals);
    if (name in record) throw fault(text, `${name} is said twice`);
    const value = cell.slice(equals + 1);
    record[name] = value === '' ? null : value;
  }
  const reading = changeOfRecord(record);
  if ('fault' in reading) throw fault(text, reading.fault);
  return reading.change;
}

/** What the words after the verb are, in their order. */
function endNames(verb: string): readonly string[] {
  if (verb.endsWith(' linkage')) return ['from', 'type', 'to'];
  if (verb.endsWith(' membership')) return ['from', 'to'];
  return ['actor'];
}

interface Word {
  readonly text: string;
  /** `name=value`: the place of the equals sign, which stood outside quotes. */
  readonly equals: number;
  readonly isCell: boolean;
}

/** Words apart by spaces; quotes hold a word together, two quotes in quotes are one. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let word = '';
  let equals = -1;
  let quote = '';
  let begun = false;
  const end = () => {
    if (begun) words.push({ text: word, equals, isCell: equals > 0 });
    word = '';
    equals = -1;
    begun = false;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== '') {
      if (character !== quote) word += character;
      else if (text[at + 1] === quote) word += text[++at]!;
      else quote = '';
    } else if (/\s/u.test(character)) end();
    else if ((character === '"' || character === "'") && (word === '' || equals === word.length - 1)) {
      quote = character;
      begun = true;
    } else {
      if (character === '=' && equals < 0) equals = word.length;
      word += character;
      begun = true;
    }
  }
  if (quote !== '') throw fault(text, 'a quotation mark is not closed');
  end();
  return words;
}

function fault(text: string, reason: string): UsageError {
  return new UsageError(`The change "${text}" cannot be read: ${reason}.`);
}

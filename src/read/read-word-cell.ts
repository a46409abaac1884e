import type { CellOutcome, CellReader } from './cell-reader.ts';
import { fold } from './fold.ts';
import type { ProblemLog } from './problem-log.ts';
import { cellText } from './raw-table.ts';
import type { ColumnSpec } from './table-spec.ts';
import { wordSynonyms, yesNoWords } from './word-synonyms.ts';

/** One of the column's words, in any case; spelled otherwise or by a synonym it is told once for each word. */
export function wordReader(spec: ColumnSpec, log: ProblemLog): CellReader {
  const byFold = new Map<string, string>();
  for (const [word, others] of Object.entries(wordSynonyms[spec.name] ?? {})) {
    for (const other of others) byFold.set(fold(other), word);
  }
  for (const word of spec.words) byFold.set(fold(word), word);
  const inAnyCase = new Map(spec.words.map((word) => [word.toLowerCase(), word]));
  const known = new Map<string, CellOutcome>();
  return (cell, reference) => {
    const text = cellText(cell).trim();
    const before = known.get(text);
    if (before !== undefined) return before;
    const exact = inAnyCase.get(text.toLowerCase());
    const word = exact ?? byFold.get(fold(text));
    const outcome = word === undefined ? unknownWord(spec, text) : { value: word };
    if (exact === undefined && word !== undefined) tellWord(spec, text, word, reference, log);
    known.set(text, outcome);
    return outcome;
  };
}

/** Yes or no: `yes, true, 1, sí` and `no, false, 0, não`; other ways to say it are told once. */
export function yesNoReader(spec: ColumnSpec, log: ProblemLog): CellReader {
  const meaning = new Map<string, boolean>();
  for (const word of yesNoWords.yes) meaning.set(fold(word), true);
  for (const word of yesNoWords.no) meaning.set(fold(word), false);
  const plain = new Set([...yesNoWords.yes.slice(0, 4), ...yesNoWords.no.slice(0, 4)]);
  return (cell, reference) => {
    const text = cellText(cell).trim();
    const value = meaning.get(fold(text));
    if (value === undefined) return unknownWord({ ...spec, words: ['yes', 'no'] }, text);
    if (!plain.has(text.normalize('NFC').toLowerCase())) {
      tellWord(spec, text, value ? 'yes' : 'no', reference, log);
    }
    return { value };
  };
}

function tellWord(
  spec: ColumnSpec,
  text: string,
  word: string,
  reference: Parameters<CellReader>[1],
  log: ProblemLog,
): void {
  log.once(
    `${spec.name}\u0000${text}`,
    'info',
    'word-matched',
    { ...reference, column: spec.name, value: text },
    `"${text}" in column ${spec.name} was read as ${word}, here and wherever it comes again.`,
    `If that is wrong, write one of: ${spec.words.join(', ') || 'yes, no'}.`,
  );
}

function unknownWord(spec: ColumnSpec, text: string): CellOutcome {
  return {
    value: null,
    fault: {
      code: 'unknown-word',
      message: `"${text}" is not a word for ${spec.name}.`,
      remedy: `Write one of: ${spec.words.join(', ')}; leave the cell empty if it is not known.`,
    },
  };
}

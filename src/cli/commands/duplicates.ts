import { basename } from 'node:path';
import { type DuplicatesFound, findDuplicates } from '../../duplicates/find-duplicates.ts';
import { defaultDuplicateOptions } from '../../duplicates/options.ts';
import { ArticulatorError, UsageError } from '../../errors.ts';
import type { CaseReading } from '../../model/case.ts';
import { workbookBytes } from '../../read/case-workbook.ts';
import { fileEnding, fileStem } from '../../read/input-file.ts';
import { tableByName } from '../../read/name-table.ts';
import { rejectionSentence } from '../../report/account-report.ts';
import { duplicatesJson } from '../../report/duplicates/duplicates-json.ts';
import { duplicatesReport } from '../../report/duplicates/duplicates-report.ts';
import { mergeTable } from '../../report/duplicates/merge-table.ts';
import { proposedDecisions } from '../../report/duplicates/proposed-decisions.ts';
import { spreadsheetCsv } from '../../report/export/spreadsheet-csv.ts';
import { renderText } from '../../report/render-text.ts';
import { interruptible } from '../interrupt.ts';
import type { Command, Given } from '../option.ts';
import { allRead, deliver, outOptions, outTarget } from '../output.ts';
import { emphasise, printError } from '../print.ts';
import { Progress } from '../progress.ts';
import { type Inputs, readFiles } from '../read-files.ts';
import { understand } from '../read-input.ts';
import { readOptions } from '../read-options.ts';
import { checkTarget, writeWhole } from '../write-file.ts';

const formats = ['text', 'csv', 'xlsx', 'json'] as const;
/** Of the columns of a workbook, in characters. */
const widths = [10, 7, 60, 16, 20, 40, 20, 40, 20, 20] as const;
type Format = (typeof formats)[number];

export const duplicates: Command = {
  name: 'duplicates',
  summary: 'Propose which actors may be one, for you to decide: same, different or unsure',
  description: [
    'Compares names (but for case, accents, legal forms, word order, abbreviations, typing errors), registration ' +
      'numbers and addresses, and proposes pairs of actors that may be one, each with a score from 0 to 1, what ' +
      'speaks for it and what against. Nothing is merged here.',
    'Write the pairs with --out merge.csv, put same, different or unsure into the column decision, and keep the ' +
      'file beside the other tables of the case: the next reading applies it and tells what it did. Run again, the ' +
      'command keeps every decision and adds new pairs; over the file of decisions it writes only with --force.',
  ],
  arguments: [{ name: 'CASE', help: 'a folder of tables, one .xlsx, one .json, or CSV files', many: true }],
  options: {
    format: {
      type: 'text',
      choices: formats,
      help: 'text, csv or xlsx (the table to decide on), or json; left out: as the name after --out ends, else text',
    },
    lowest: {
      type: 'text',
      value: 'SCORE',
      help: `Propose pairs from this score on, 0 to 1 (default ${defaultDuplicateOptions.lowest})`,
    },
    ...outOptions,
    ...readOptions,
  },
  examples: [
    'articulator duplicates my-cluster.xlsx',
    'articulator duplicates my-cluster --out my-cluster/merge.csv',
    'articulator duplicates suppliers.csv merge.csv --out merge.csv --force',
  ],
  async run(given) {
    const format = formatOf(given);
    const options = { ...defaultDuplicateOptions, ...lowestOf(given) };
    const inputs = await readFiles(given.positionals);
    const notOver = protectedPaths(inputs);
    await outTarget(given, notOver);
    const progress = new Progress();
    try {
      const reading = await understand(inputs, given, progress);
      checkDecisionsWereRead(reading, given);
      const found = interruptible(() => findDuplicates(reading.case, options, { onProgress: progress.step }));
      progress.end();
      if (format === 'xlsx') await deliverWorkbook(given, reading, found, notOver);
      else await deliver(given, written(format, reading, found), notOver);
      const rejected = rejectionSentence(reading.account);
      if (rejected !== null) await printError(`${rejected} articulator check tells which.\n`);
      return 0;
    } finally {
      progress.end();
    }
  },
};

function written(format: Exclude<Format, 'xlsx'>, reading: CaseReading, found: DuplicatesFound): string {
  const { decisions = [] } = reading;
  if (format === 'json') return duplicatesJson(reading.case.id, found, decisions);
  const proposed = proposedDecisions(found.pairs, decisions);
  if (format === 'csv') return spreadsheetCsv(mergeTable(proposed.rows));
  return renderText(duplicatesReport(found, proposed, decisions), { emphasise });
}

/** One sheet, `merge`: it opens right wherever a spreadsheet expects other commas. */
async function deliverWorkbook(
  given: Given,
  { decisions = [] }: CaseReading,
  { pairs }: DuplicatesFound,
  notOver: readonly string[],
): Promise<void> {
  const rows = mergeTable(proposedDecisions(pairs, decisions).rows);
  const path = given.text('out')!;
  const bytes = await workbookBytes([{ name: 'merge', rows, widths }]);
  await checkTarget(path, allRead(given, notOver), given.flag('force'));
  await writeWhole(path, bytes);
  await printError(`Wrote ${path}.\n`);
}

function formatOf(given: Given): Format {
  const named = given.text('format');
  const ending = fileEnding(given.text('out') ?? '');
  const format = formats.find((each) => each === (named ?? ending)) ?? 'text';
  if (format === 'xlsx' && given.text('out') === undefined) {
    throw new UsageError('--format xlsx needs --out FILE: a workbook is not printed.');
  }
  return format;
}

function lowestOf(given: Given): { readonly lowest?: number } {
  const text = given.text('lowest');
  if (text === undefined) return {};
  const lowest = Number(text);
  if (/^[\d.]+$/.test(text) && lowest >= 0 && lowest <= 1) return { lowest };
  throw new UsageError(`--lowest must be a number from 0 to 1, not "${text}".`);
}

/** All inputs but tables of decisions, whose rows are all written again. */
function protectedPaths({ paths }: Inputs): readonly string[] {
  return paths.filter((path) => {
    const name = basename(path);
    return fileEnding(name) !== 'csv' || tableByName(fileStem(name)) !== 'merge';
  });
}

/** A row that could not be read would be gone from the table that is written. */
function checkDecisionsWereRead({ account, decisions = [] }: CaseReading, given: Given): void {
  const unread = (account.merge?.read ?? 0) - decisions.length;
  if (unread === 0 || given.text('out') === undefined) return;
  throw new ArticulatorError(
    `${unread} of the decisions could not be read and would be lost in what is written; articulator check tells which. Correct them first.`,
  );
}

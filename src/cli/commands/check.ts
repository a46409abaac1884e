import { caseProblems } from '../../efficiency/case-problems.ts';
import { InputError } from '../../errors.ts';
import type { ImportAccount, RecognisedInput } from '../../model/case.ts';
import { accountJson } from '../../report/account-json.ts';
import { accountReport, recognisedBlocks, somethingRejected } from '../../report/account-report.ts';
import { renderText } from '../../report/render-text.ts';
import { linkagesInColumns } from '../linkages-in-columns.ts';
import type { Command, Given } from '../option.ts';
import { emphasise, print } from '../print.ts';
import { Progress } from '../progress.ts';
import { readFiles } from '../read-files.ts';
import { understand } from '../read-input.ts';
import { readOptions } from '../read-options.ts';

export const check: Command = {
  name: 'check',
  summary: 'Say what became of every row of the input, and what to do about it',
  description: [
    'Reads a case and prints how many rows of each table were read, accepted, merged and rejected, how many ' +
      'actors were made from the ends of linkages, and every problem with its row and its remedy. Exit code 1 ' +
      'where something was rejected.',
  ],
  arguments: [{ name: 'INPUT', help: 'a folder of tables, one .xlsx, one .json, or CSV files', many: true }],
  options: {
    format: { type: 'text', choices: ['text', 'json'], help: 'text (default) or json' },
    ...readOptions,
  },
  examples: [
    'articulator check my-cluster.xlsx',
    'articulator check actors.csv linkages.csv --column from=vendor --encoding windows-1252',
    'articulator check advice.csv --type shares-knowledge --direction column-to-row --kind firm',
    'articulator check suppliers.xlsx prices.csv --mapping mapping.json',
  ],
  async run(given) {
    const progress = new Progress();
    try {
      const { account, inputs } = await accountOf(given, progress);
      progress.end();
      const asJson = given.text('format') === 'json';
      const blocks = [...accountReport(account), ...recognisedBlocks(inputs)];
      await print(asJson ? accountJson(account, inputs) : renderText(blocks, { emphasise }));
      return somethingRejected(account) ? 1 : 0;
    } catch (error) {
      progress.end();
      if (!(await printedAsJson(given, error))) throw error;
      return 1;
    }
  },
};

interface Checked {
  readonly account: ImportAccount;
  readonly inputs: readonly RecognisedInput[];
}

async function accountOf(given: Given, progress: Progress): Promise<Checked> {
  const files = await readFiles(given.positionals);
  const columns = await linkagesInColumns(files, given, progress);
  if (columns !== null) return columns;
  const reading = await understand(files, given, progress, 'elsewhere');
  const { case: subject, account, inputs = [] } = reading;
  return { account: { ...account, problems: [...account.problems, ...caseProblems(subject)] }, inputs };
}

async function printedAsJson(given: Given, error: unknown): Promise<boolean> {
  if (given.text('format') !== 'json' || !(error instanceof InputError)) return false;
  await print(accountJson({ problems: error.problems }));
  return true;
}

import { UsageError } from '../../errors.ts';
import { templateWorkbook } from '../../read/template.ts';
import type { Command } from '../option.ts';
import { print } from '../print.ts';
import { checkTarget, writeWhole } from '../write-file.ts';

export const template: Command = {
  name: 'template',
  summary: 'Write a workbook to fill in, which explains itself',
  description: [
    'Writes an Excel workbook with the sheets and columns of a case. It says what each column means, and ' +
      'imports without a problem as it is.',
  ],
  arguments: [{ name: 'FILE.xlsx', help: 'the workbook to write' }],
  options: { force: { type: 'flag', help: 'Write over a file that is there already' } },
  examples: ['articulator template my-cluster.xlsx'],
  async run(given) {
    const path = given.positionals[0]!;
    if (!/\.xlsx$/i.test(path))
      throw new UsageError(`The workbook must be called something.xlsx, not "${path}".`);
    await checkTarget(path, [], given.flag('force'));
    await writeWhole(path, await templateWorkbook());
    await print(`Wrote ${path}. Fill it in, then: articulator check ${path}\n`);
    return 0;
  },
};

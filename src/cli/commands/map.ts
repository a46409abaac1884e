import { proposeMapping } from '../../read/mapping/propose-mapping.ts';
import type { Command } from '../option.ts';
import { deliver, outOptions, outTarget } from '../output.ts';
import { printError } from '../print.ts';
import { readFiles } from '../read-files.ts';
import { readOptions, readOptionsOf } from '../read-options.ts';

const { encoding, delimiter } = readOptions;

export const map: Command = {
  name: 'map',
  summary: 'Propose a mapping: what each file, sheet and column of unknown files is',
  description: [
    'Looks at files of any headers and proposes a mapping in JSON: which sheet or file is a matrix, a network or ' +
      'rows of actors and linkages, which column plays which role, what is no actor. Notes say what was seen, what is ' +
      'only likely, and what you must decide; who gives to whom in a matrix is never guessed. Keep the file, correct ' +
      'it, and use it again and again with --mapping FILE, on check, analyse, metrics, push and view.',
  ],
  arguments: [{ name: 'FILE', help: 'a folder, workbooks, CSV or network files', many: true }],
  options: {
    ...outOptions,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  },
  examples: [
    'articulator map suppliers.xlsx --out mapping.json',
    'articulator check suppliers.xlsx --mapping mapping.json',
  ],
  async run(given) {
    const inputs = await readFiles(given.positionals);
    await outTarget(given, inputs.paths);
    const mapping = proposeMapping(inputs.files, readOptionsOf(given, inputs.caseId));
    await deliver(given, `${JSON.stringify(mapping, null, 2)}\n`, inputs.paths);
    const open = mapping.files.filter(
      (entry) =>
        ('type' in entry && entry.type === null) || ('direction' in entry && entry.direction === null),
    );
    const left =
      open.length === 0
        ? ''
        : ` ${open.length} of ${mapping.files.length} entries ask for a type or a direction (null).`;
    await printError(
      `Read the notes, correct what is wrong, then: articulator check ${given.positionals.join(' ')} --mapping FILE.${left}\n`,
    );
    return 0;
  },
};

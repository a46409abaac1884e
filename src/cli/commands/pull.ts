import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';
import { type PulledCase, pullCase } from '../../neo4j/pull/pull-case.ts';
import { writeCaseFolder } from '../../read/case-csv.ts';
import { databaseOptions, openDatabase } from '../database/database-options.ts';
import { pullReport } from '../database/pull-report.ts';
import { emptyFolder } from '../empty-folder.ts';
import type { Command, Given } from '../option.ts';
import { print, printError } from '../print.ts';
import { Progress } from '../progress.ts';
import { writeWhole } from '../write-file.ts';

export const pull: Command = {
  name: 'pull',
  summary: 'Read a case from a Neo4j database into a folder of tables',
  description: [
    'Reads a case that was pushed and writes it as a folder with case.json, actors.csv and linkages.csv. Exit ' +
      'code 1 where something in the database does not fit the model and was left out.',
  ],
  arguments: [{ name: 'CASE_ID', help: 'the id of a case in the database' }],
  options: {
    out: { type: 'text', value: 'FOLDER', help: 'The folder to write; it must be empty or not be there' },
    ...databaseOptions,
  },
  examples: ['articulator pull my-cluster --out my-cluster'],
  async run(given) {
    const folder = folderOf(given);
    await emptyFolder(folder);
    const progress = new Progress();
    const database = await openDatabase(given);
    let pulled: PulledCase;
    try {
      pulled = await pullCase(database, given.positionals[0]!, { onProgress: progress.step });
    } finally {
      progress.end();
      await database.close();
    }
    await mkdir(folder, { recursive: true });
    for (const { name, bytes } of writeCaseFolder(pulled.case)) await writeWhole(join(folder, name), bytes);
    await printError(pullReport(pulled));
    const { actors, linkages } = pulled.accounts;
    await print(`Wrote ${folder}: ${actors.accepted} actors, ${linkages.accepted} linkages.\n`);
    return pulled.problems.length === 0 ? 0 : 1;
  },
};

function folderOf(given: Given): string {
  const folder = given.text('out');
  if (folder === undefined) throw new UsageError('Say where to write: --out FOLDER.');
  return folder;
}

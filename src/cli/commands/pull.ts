import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { ArticulatorError, UsageError } from '../../errors.ts';
import type { Case } from '../../model/case.ts';
import type { Database } from '../../neo4j/database.ts';
import { readMapping } from '../../neo4j/map/mapping.ts';
import { pullMapped } from '../../neo4j/map/pull-mapped.ts';
import { pullCase } from '../../neo4j/pull/pull-case.ts';
import { writeCaseFolder } from '../../read/case-csv.ts';
import { spreadsheetCsv } from '../../report/export/spreadsheet-csv.ts';
import { databaseOptions, openDatabase } from '../database/database-options.ts';
import { mapReport, pullReport } from '../database/pull-report.ts';
import { RateProgress } from '../database/rate-progress.ts';
import { emptyFolder } from '../empty-folder.ts';
import type { Command, Given } from '../option.ts';
import { print, printError } from '../print.ts';
import { Progress } from '../progress.ts';
import { systemReason } from '../system-reason.ts';
import { writeFolder } from '../write-folder.ts';

export const pull: Command = {
  name: 'pull',
  summary: 'Read a case from a Neo4j database into a folder of tables',
  description: [
    'Reads a case that was pushed and writes it as a folder with case.json, actors.csv and linkages.csv, as ' +
      'export --format csv does: no cell can become a formula. Exit ' +
      'code 1 where something in the database does not fit the model and was left out.',
    'With --map it reads a graph that has labels and types of its own: the mapping file says which labels are ' +
      'actors of which kind and which relationships are linkages of which type. CASE_ID is then the id of the new case.',
  ],
  arguments: [{ name: 'CASE_ID', help: 'the id of a case in the database' }],
  options: {
    out: { type: 'text', value: 'FOLDER', help: 'The folder to write; it must be empty or not be there' },
    map: { type: 'text', value: 'FILE', help: 'Mapping file, as cypher/map/example.json of this package' },
    ...databaseOptions,
  },
  examples: [
    'articulator pull my-cluster --out my-cluster',
    'articulator pull footwear --map mapping.json --out footwear',
  ],
  async run(given) {
    const folder = folderOf(given);
    await emptyFolder(folder);
    const mapping = given.text('map');
    const progress = new Progress();
    const database = await openDatabase(given);
    let pulled: Pulled;
    try {
      const caseId = given.positionals[0]!;
      pulled =
        mapping === undefined
          ? await ours(database, caseId, progress)
          : await mapped(database, caseId, mapping);
    } finally {
      progress.end();
      await database.close();
    }
    const { subject, report, leftOut } = pulled;
    await mkdir(dirname(folder), { recursive: true });
    await writeFolder(folder, writeCaseFolder(subject, spreadsheetCsv));
    await printError(report);
    await print(`Wrote ${folder}: ${subject.actors.length} actors, ${subject.linkages.length} linkages.\n`);
    return leftOut ? 1 : 0;
  },
};

interface Pulled {
  readonly subject: Case;
  /** For standard error. */
  readonly report: string;
  /** Whether something that should be in the case is not. */
  readonly leftOut: boolean;
}

async function ours(database: Database, caseId: string, progress: Progress): Promise<Pulled> {
  const pulled = await pullCase(database, caseId, { onProgress: new RateProgress(progress).count });
  return { subject: pulled.case, report: pullReport(pulled), leftOut: pulled.problems.length > 0 };
}

async function mapped(database: Database, caseId: string, path: string): Promise<Pulled> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new ArticulatorError(`Cannot read the mapping file ${path}: ${systemReason(error)}.`);
  }
  const found = await pullMapped(database, readMapping(text, basename(path)), caseId);
  const { actors, linkages } = found.reading.account;
  return {
    subject: found.reading.case,
    report: mapReport(found),
    leftOut: actors.rejected + linkages.rejected > 0,
  };
}

function folderOf(given: Given): string {
  const folder = given.text('out');
  if (folder === undefined) throw new UsageError('Say where to write: --out FOLDER.');
  return folder;
}

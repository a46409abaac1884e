import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../../errors.ts';
import type { Case, CaseReading } from '../../model/case.ts';
import { bulkFiles } from '../../neo4j/export/bulk-files.ts';
import { cypherScript } from '../../neo4j/export/cypher-script.ts';
import { rejectionSentence } from '../../report/account-report.ts';
import { type ExportMetadata, exportMetadata } from '../../report/export/export-metadata.ts';
import { emptyFolder } from '../empty-folder.ts';
import { checkFormatTarget, exportFormatOptions, formatWanted, writeFormat } from '../export-to-format.ts';
import { onStop } from '../interrupt.ts';
import type { Command } from '../option.ts';
import { allRead } from '../output.ts';
import { print, printError } from '../print.ts';
import { Progress } from '../progress.ts';
import { readFiles } from '../read-files.ts';
import { understand } from '../read-input.ts';
import { readOptions } from '../read-options.ts';
import { packageVersion } from '../version.ts';
import { checkTarget } from '../write-file.ts';
import { fillFolder } from '../write-folder.ts';

export const exportCommand: Command = {
  name: 'export',
  summary:
    'Write a case for other programs: workbook, CSV, GEXF, GraphML, Pajek, UCINET, D3, Parquet, Neo4j and more',
  description: [
    'Reads a case and writes it in the format named, with where the data come from; what the format cannot hold is ' +
      'said on standard error.',
    'For a Neo4j that is not at hand: --neo4j-admin makes the files of the offline ' +
      'import, with the command to run in README.txt; --cypher makes a script for cypher-shell or the Browser. Both ' +
      'give the same graph as articulator push without an assessment.',
  ],
  arguments: [{ name: 'INPUT', help: 'a folder of tables, one .xlsx, one .json, or CSV files', many: true }],
  options: {
    ...exportFormatOptions,
    'neo4j-admin': {
      type: 'text',
      value: 'FOLDER',
      help: 'Write files for neo4j-admin into this new folder',
    },
    cypher: { type: 'text', value: 'FILE', help: 'Write a Cypher script' },
    force: { type: 'flag', help: 'Write over a file that is there already' },
    ...readOptions,
  },
  examples: [
    'articulator export my-cluster.xlsx --format gexf --assess --out my-cluster.gexf',
    'articulator export my-cluster.xlsx --format csv --out my-tables',
    'articulator export my-cluster.xlsx --parquet my-parquet',
    'articulator export my-cluster.xlsx --neo4j-admin import-files',
    'articulator export my-cluster.xlsx --cypher my-cluster.cypher',
  ],
  async run(given) {
    const folder = given.text('neo4j-admin');
    const script = given.text('cypher');
    const wanted = await formatWanted(given);
    if (folder === undefined && script === undefined && wanted === null) {
      throw new UsageError(
        'Say what to write: --format FORMAT --out PATH, --parquet FOLDER, --neo4j-admin FOLDER or --cypher FILE.',
      );
    }
    const progress = new Progress();
    try {
      const inputs = await readFiles(given.positionals);
      if (folder !== undefined) await emptyFolder(folder);
      const read = allRead(given, inputs.paths);
      if (script !== undefined) await checkTarget(script, read, given.flag('force'));
      const check = async () => {
        if (wanted !== null) await checkFormatTarget(wanted, read, given.flag('force'));
      };
      await check();
      const reading = await understand(inputs, given, progress);
      const { case: subject, account } = reading;
      const rejected = rejectionSentence(account);
      if (rejected !== null) await printError(`${rejected} The rest is written.\n`);
      const about = await aboutWhole(reading);
      if (folder !== undefined) await writeBulk(folder, subject, about);
      if (script !== undefined) await writePieces(script, cypherScript(subject, about));
      if (wanted !== null) await writeFormat(reading, wanted, progress, check);
      progress.end();
      await print(
        `Wrote ${[folder, script, wanted?.out].filter((path) => path !== undefined).join(' and ')}.\n`,
      );
      return 0;
    } finally {
      progress.end();
    }
  },
};

/** Where the data of the whole case come from, not assessed. */
async function aboutWhole(reading: CaseReading): Promise<ExportMetadata> {
  const none = { layers: null, projection: null, preset: null, measuredLayers: [] };
  return exportMetadata(reading, { version: await packageVersion(), ...none });
}

async function writeBulk(folder: string, subject: Case, about: ExportMetadata): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await fillFolder(folder, async (temporary) => {
    for (const { name, pieces } of await bulkFiles(subject, about))
      await writePieces(join(temporary, name), pieces);
  });
}

/** Writes a file piece by piece, whole or not at all. */
async function writePieces(path: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const temporary = join(dirname(path), `.articulator.${process.pid}.part`);
  const remove = () => rm(temporary, { force: true });
  const forget = onStop(() => void remove());
  try {
    await pipeline(Readable.from(pieces), createWriteStream(temporary, { flags: 'wx' }));
    await rename(temporary, path);
  } finally {
    await remove();
    forget();
  }
}

// Writes the table of docs/field-work.md anew, between its marks: npx tsx scripts/missing-answers/write-table.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFiles } from '../../src/cli/read-files.ts';
import { readCase } from '../../src/read/read-case.ts';
import { between } from '../between.ts';
import { missingHeader, missingRows } from './rows.ts';

const graphs = new URL('../../graphs/', import.meta.url);
const file = new URL('../../docs/field-work.md', import.meta.url);

const rows: string[] = [];
for (const entry of readdirSync(graphs, { withFileTypes: true })) {
  if (!entry.isDirectory() || entry.name === 'generator') continue;
  process.stderr.write(`${entry.name}\n`);
  const inputs = await readFiles([fileURLToPath(new URL(entry.name, graphs))]);
  const reading = await readCase(inputs.files, { caseId: inputs.caseId });
  rows.push(...(await missingRows(entry.name, reading)));
}
writeFileSync(file, between(readFileSync(file, 'utf8'), 'missing answers', [missingHeader(), ...rows]));

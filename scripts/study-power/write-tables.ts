// Writes the tables of docs/study-power.md anew, between their marks: npx tsx scripts/study-power/write-tables.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { between } from '../between.ts';
import { coverageHeader, coverageRow, powerHeader, powerRow, settings } from './rows.ts';

const file = new URL('../../docs/study-power.md', import.meta.url);

const powerRows = settings.cases.flatMap((cases) =>
  settings.noise.map((noise) => {
    process.stderr.write(`${cases} cases, noise ${noise}\n`);
    return powerRow(cases, noise);
  }),
);
const text = between(readFileSync(file, 'utf8'), 'power', [powerHeader(), ...powerRows]);
writeFileSync(
  file,
  between(text, 'intervals', [coverageHeader(), ...settings.coverageCases.map(coverageRow)]),
);

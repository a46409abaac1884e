// Writes the tables of docs/study-power.md anew, between their marks: npx tsx scripts/study-power/write-tables.ts
import { readFileSync, writeFileSync } from 'node:fs';
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

/** The text with the lines between `<!-- name -->` and `<!-- end of name -->` replaced. */
function between(whole: string, name: string, lines: readonly string[]): string {
  const start = `<!-- ${name} -->`;
  const end = `<!-- end of ${name} -->`;
  const from = whole.indexOf(start);
  const to = whole.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file.pathname} has no marks for ${name}`);
  return `${whole.slice(0, from + start.length)}\n${lines.join('\n')}\n${whole.slice(to)}`;
}

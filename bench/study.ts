/**
 * The study of many cases: the library of cases as the command prints it, and 1,000 made-up cases of 60 actors
 * from their files to the study. The time of each part is printed; there is no peer that does the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Progress } from '../src/cli/progress.ts';
import { findSources } from '../src/cli/study/find-sources.ts';
import { readSources } from '../src/cli/study/read-sources.ts';
import { sectorGroups } from '../src/model/sector.ts';
import { defaultPreset } from '../src/preset.ts';
import { studyMarkdown } from '../src/report/study/study-markdown.ts';
import { mergeCases } from '../src/study/merge-cases.ts';
import { defaultStudy } from '../src/study/presets/default.ts';
import { study } from '../src/study/study.ts';
import { generatedTables, seeded } from './generated-case.ts';

const many = { cases: 1000, actors: 60, linkages: 240 } as const;

const library = timed(() =>
  execFileSync(process.execPath, ['dist/cli/main.js', 'study', 'graphs', '--count-illustrative'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
console.log(`the cases of graphs, read, analysed and printed: ${seconds(library.time)} (whole process)`);

const folder = mkdtempSync(join(tmpdir(), 'articulator-study-'));
try {
  writeCases(folder);
  const began = performance.now();
  const { sources } = await findSources([folder]);
  const options = { read: {}, preset: defaultPreset, scales: [], illustrativeShare: 0 };
  const readings = await readSources(sources, options, new Progress());
  const analysed = performance.now();
  const compared = timed(() =>
    study(mergeCases(readings), {
      preset: defaultStudy.values,
      analysis: defaultPreset,
      seed: '1',
      scores: 'derived',
      countIllustrative: true,
    }),
  );
  const printed = timed(() => studyMarkdown(compared.result));
  console.log(
    `${many.cases} cases of ${many.actors} actors on ${availableParallelism()} threads: ${seconds(performance.now() - began)}, of which`,
  );
  console.log(`  reading and analysing ${seconds(analysed - began)}`);
  console.log(
    `  comparing ${seconds(compared.time)} (${compared.result.evidence.withObserved} with observed upgrading)`,
  );
  console.log(`  writing the report ${seconds(printed.time)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Folders with actors, linkages and codes of observed upgrading, all made up. */
function writeCases(where: string): void {
  for (let k = 0; k < many.cases; k++) {
    const tables = generatedTables({ actors: many.actors, linkages: many.linkages, seed: k + 1 });
    const random = seeded(k + 1);
    const own = join(where, `case-${String(k).padStart(4, '0')}`);
    mkdirSync(own);
    writeFileSync(join(own, 'actors.csv'), tables.actors);
    writeFileSync(join(own, 'linkages.csv'), tables.linkages);
    const group = sectorGroups[k % sectorGroups.length];
    writeFileSync(
      join(own, 'case.json'),
      JSON.stringify({ format: 'articulator-case/1', clusters: [{ id: 'valley', sectorGroup: group }] }),
    );
    const codes = ['product', 'process', 'functional'].map(
      (form) => `valley,${form},${Math.floor(random() * 4)}`,
    );
    writeFileSync(join(own, 'codes.csv'), ['subject,item,value', ...codes].join('\n'));
  }
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly time: number } {
  const began = performance.now();
  const result = work();
  return { result, time: performance.now() - began };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/**
 * From a workbook of 1,000 actors and 5,000 linkages to the printed assessment: the whole process, and the
 * share of each step in one process. Peer: the spreadsheet reader and the CSV-free part of it alone, and
 * betweenness by graphology-metrics on the same network, measured in the same run.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DirectedGraph } from 'graphology';
import { betweenness as graphologyBetweenness } from 'graphology-metrics/centrality/index.js';
import readSheet from 'read-excel-file/node';
import { analyse } from '../src/analyse.ts';
import { projectCase } from '../src/graph/project.ts';
import { betweenness } from '../src/metrics/betweenness.ts';
import { writeCaseWorkbook } from '../src/read/case-workbook.ts';
import { readCase } from '../src/read/read-case.ts';
import { assessmentJson } from '../src/report/assessment-json.ts';
import { generatedReading } from './generated-case.ts';

const runs = 5;
const folder = mkdtempSync(join(tmpdir(), 'articulator-bench-'));
const file = join(folder, 'case.xlsx');
try {
  const made = await generatedReading({ actors: 1000, linkages: 5000, seed: 1 });
  writeFileSync(file, await writeCaseWorkbook(made.case));

  const whole = await median(runs, () => {
    execFileSync(process.execPath, ['dist/cli/main.js', 'analyse', file, '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 30,
    });
  });
  console.log(
    `workbook of 1,000 actors and 5,000 linkages to printed assessment: ${seconds(whole)} (whole process, median of ${runs})`,
  );

  const bytes = new Uint8Array(readFileSync(file));
  const start = await median(runs, () => execFileSync(process.execPath, ['dist/cli/main.js', '--version']));
  const steps = new Map<string, number>([['start of Node and the command', start]]);
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    steps.set(name, performance.now() - began);
    return result;
  };
  const reading = await timed('reading and checking the workbook', () =>
    readCase([{ name: 'case.xlsx', bytes }]),
  );
  let began = performance.now();
  let step = '';
  const assessment = analyse(reading, {
    onProgress: (_done, _total, what) => {
      if (step !== '') steps.set(step, performance.now() - began);
      began = performance.now();
      step = what;
    },
  });
  await timed('writing the JSON', () => assessmentJson(assessment));
  const sum = [...steps.values()].reduce((total, one) => total + one, 0);
  for (const [name, time] of steps) {
    console.log(`  ${name.padEnd(36)} ${seconds(time).padStart(8)}  ${Math.round((100 * time) / sum)} %`);
  }

  const network = projectCase(reading.case);
  const graph = new DirectedGraph();
  for (const id of network.ids) graph.addNode(id);
  network.ids.forEach((id, i) => {
    for (let k = network.out.offsets[i]!; k < network.out.offsets[i + 1]!; k++)
      graph.addEdge(id, network.ids[network.out.targets[k]!]!);
  });
  const sheetAlone = await median(3, () => readSheet(file, { trim: false } as never));
  const oursRead = await median(3, () => readCase([{ name: 'case.xlsx', bytes }]));
  console.log(
    `reading: ${seconds(oursRead)} checked and accounted, against ${seconds(sheetAlone)} for read-excel-file alone: ratio ${(oursRead / sheetAlone).toFixed(2)}`,
  );
  const peer = await median(3, () =>
    graphologyBetweenness(graph, { getEdgeWeight: null, normalized: false }),
  );
  const ours = await median(3, () => betweenness(network));
  console.log(
    `betweenness: ${seconds(ours)}, against ${seconds(peer)} for graphology-metrics: ${(peer / ours).toFixed(1)} times as fast`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function median(times: number, work: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

#!/usr/bin/env node
/*
 * Viewers side by side on the same files, in one run: node bench/viewer/run.mjs --script measure-viewer.mjs
 *   --script    the measuring script: exports makeGraph, toGexf, toCsv, measure and gephiLite
 *   --gephi     address of a running Gephi Lite; without it only ours and the plain page are measured
 *   --sizes     default 10000x50000,50000x150000      --reps  default 3, the apps taking turns; medians are printed
 *   --between-max  the largest number of actors for which betweenness is timed; default 10000
 *   --chromium  a Chromium; default BROWSER_BIN       --out   a file for all that was measured
 * Software WebGL on one machine: only the ratios mean anything.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as pw } from 'playwright-core';
import { adapter as ours } from './articulator.mjs';
import { adapter as plain } from './plain.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const script = option('script');
const chromium = option('chromium', process.env.BROWSER_BIN);
if (script === undefined || chromium === undefined) throw new Error('Needed: --script and --chromium.');
const { makeGraph, toGexf, toCsv, measure, gephiLite } = await import(
  pathToFileURL(path.resolve(script)).href
);

const gephi = option('gephi');
const apps = [{ adapter: ours }, { adapter: plain }];
if (gephi !== undefined) apps.push({ adapter: { ...gephiLite, links: '6 units' }, url: gephi });
const wanted = option('apps');
const chosen = apps.filter(({ adapter }) => wanted === undefined || adapter.name.includes(wanted));
const work = path.join(os.tmpdir(), 'viewers-side-by-side');
mkdirSync(work, { recursive: true });

/** What is printed: a title, and the number of a result. */
const rows = [
  ['first picture, ms', ({ firstFrame }) => firstFrame],
  ['longest freeze while opening, ms', ({ openLongest }) => openLongest],
  ['JS heap and buffers, MB', ({ memory }) => memory && memory.jsHeapMB + memory.buffersMB],
  ['pan frame, ms', ({ pan }) => pan?.median],
  ['longest freeze while panning, ms', ({ pan }) => pan?.worstLongTask],
  ['zoom frame, ms', ({ zoom }) => zoom?.median],
  ['hover, longest freeze, ms', ({ hover }) => hover?.worstLongTask],
  ['colour by country, ms', ({ colourBy }) => colourBy],
  ['filter by kind, ms', ({ filter }) => filter],
  ['search: typed to hit, ms', ({ search }) => search?.found],
  ['betweenness, ms', ({ betweenness }) => betweenness],
  ['table of links, ms', ({ table }) => table],
];

const median = (list) => {
  const sorted = list.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  return sorted.length === 0 ? null : (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
const results = [];
for (const [actors, links] of option('sizes', '10000x50000,50000x150000')
  .split(',')
  .map((size) => size.split('x').map(Number))) {
  const graph = makeGraph(actors, links);
  const base = path.join(work, `net-${actors}-${links}`);
  const csv = toCsv(graph);
  writeFileSync(`${base}.gexf`, toGexf(graph));
  writeFileSync(`${base}-nodes.csv`, csv.nodes);
  writeFileSync(`${base}-links.csv`, csv.links);
  for (let rep = 0; rep < Number(option('reps', '3')); rep++) {
    for (const { adapter, url } of chosen) {
      const file = adapter.format === 'csv' ? [`${base}-nodes.csv`, `${base}-links.csv`] : `${base}.gexf`;
      const betweenMax = Number(option('between-max', '10000'));
      const cap = Number(option('cap', '300')) * 1000;
      const result = await measure({ pw, chromium, adapter, url, graph, file, cap, betweenMax });
      results.push({ app: adapter.name, actors, ...result });
      for (const problem of result.problems) console.error(`${adapter.name}: ${problem}`);
      if (option('out') !== undefined) writeFileSync(option('out'), JSON.stringify(results, null, 1));
    }
  }
  print(actors, links);
}

function told(value) {
  return Math.round(value).toLocaleString('en');
}

function print(actors, links) {
  /** What an app says in place of a number. */
  const said = (read, name) => {
    const words = results.filter(({ app, ...each }) => app === name && each.actors === actors).map(read);
    return words.find((word) => typeof word === 'string') ?? '–';
  };
  const names = chosen.map(({ adapter }) => `${adapter.name} (links ${adapter.links})`);
  console.log(`\n${actors} actors, ${links} links | ${names.join(' | ')} | beside ours`);
  for (const [title, read] of rows) {
    const values = chosen.map(({ adapter }) =>
      median(results.filter((each) => each.app === adapter.name && each.actors === actors).map(read)),
    );
    const ratios = values
      .slice(1)
      .map((value) => (value === null || !values[0] ? '–' : `${(value / values[0]).toFixed(1)}×`));
    const shown = values.map((value, k) =>
      value === null ? said(read, chosen[k].adapter.name) : told(value),
    );
    console.log(`${title} | ${shown.join(' | ')} | ${ratios.join(', ')}`);
  }
}

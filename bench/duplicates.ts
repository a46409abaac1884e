/**
 * Who is the same among very many names: time, memory and pairs of made-up names, a quarter of them written a second
 * time in another way. There is no peer that does the same; to reach: 100,000 names in less than a minute.
 *
 *   npx tsx bench/duplicates.ts [NAMES...]
 */
import { performance } from 'node:perf_hooks';
import { findDuplicates } from '../src/duplicates/find-duplicates.ts';
import { defaultDuplicateOptions } from '../src/duplicates/options.ts';
import { blankActor } from '../src/read/blank-actor.ts';
import { madeUpNames } from '../test/duplicates/made-up-names.ts';

const asked = process.argv.slice(2).map(Number);
console.log('| names | time | processor time | pairs compared | proposed | precision | recall | memory |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const size of asked.length > 0 ? asked : [10_000, 100_000]) {
  const names = madeUpNames(Math.round(size * 0.75), 20);
  const actors = names.map(({ name }, at) => ({ ...blankActor(`n${String(at).padStart(7, '0')}`), name }));
  const entities = new Map(actors.map(({ id }, at) => [id, names[at]!.entity]));
  const began = performance.now();
  const processor = process.cpuUsage();
  const { pairs, compared } = findDuplicates({ actors, linkages: [] }, defaultDuplicateOptions);
  const time = performance.now() - began;
  const { user, system } = process.cpuUsage(processor);
  const found = pairs.filter(({ a, b }) => entities.get(a.id) === entities.get(b.id)).length;
  const written = names.length - new Set(entities.values()).size;
  const cells = [
    names.length,
    `${(time / 1000).toFixed(1)} s`,
    `${((user + system) / 1e6).toFixed(1)} s`,
    compared,
    pairs.length,
    (found / pairs.length).toFixed(3),
    (found / written).toFixed(3),
    `${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

// A table of linkages to the compact network, by us: tsx bench/reading/ours.ts FILE
import { readFileSync } from 'node:fs';
import { projectColumns } from '../../src/graph/project-columns.ts';
import { readLinkageColumns } from '../../src/read/columns/read-linkage-columns.ts';

let told = 0;
const began = performance.now();
const file = { name: 'linkages.csv', bytes: readFileSync(process.argv[2]!) };
const columns = await readLinkageColumns(file, { onProgress: () => told++ });
if (columns === null) throw new Error('the table was not read in columns');
const network = projectColumns(columns);
const seconds = (performance.now() - began) / 1000;
console.log(
  JSON.stringify({
    seconds,
    memory: process.resourceUsage().maxRSS * 1024,
    actors: network.size,
    arcs: network.out.targets.length,
    account: columns.account.linkages,
    told,
  }),
);

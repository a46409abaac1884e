// The same by papaparse and graphology: tsx bench/reading/papaparse.ts FILE
import { readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import papa from 'papaparse';
import { layers } from '../../src/model/layer.ts';

interface Row {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

const began = performance.now();
const text = readFileSync(process.argv[2]!, 'utf8');
const { data } = papa.parse<Row>(text, { header: true, skipEmptyLines: true });
const graph = new MultiDirectedGraph();
const known: ReadonlySet<string> = new Set(layers);
for (const { from, to, type, ...rest } of data) {
  if (!from || !to || !known.has(type) || from === to) continue;
  graph.mergeNode(from);
  graph.mergeNode(to);
  graph.addDirectedEdge(from, to, { type, ...rest });
}
const seconds = (performance.now() - began) / 1000;
const memory = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ seconds, memory, actors: graph.order, arcs: graph.size }));

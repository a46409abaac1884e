/* What anybody would write with graphology and sigma: two CSV tables in, a picture, colours, a filter, a search. */
import { DirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import Papa from 'papaparse';
import Sigma from 'sigma';

const element = (id) => document.getElementById(id);
const palette = ['#4477aa', '#ee6677', '#228833', '#ccbb44', '#66ccee', '#aa3377', '#bbbbbb'];
const graph = new DirectedGraph();
let sigma = null;
let only = '';

element('open').onclick = async () => {
  const texts = await Promise.all([...element('files').files].map((file) => file.text()));
  const [nodes, links] = texts.map((text) => Papa.parse(text, { header: true, skipEmptyLines: true }).data);
  for (const { id, x, y, ...attributes } of nodes) {
    graph.addNode(id, { ...attributes, x: Number(x), y: Number(y), size: 2, color: palette[0] });
  }
  for (const { source, target, ...attributes } of links) {
    graph.mergeEdge(source, target, { ...attributes, size: 1, color: '#cccccc' });
  }
  for (const field of ['kind', 'country']) element('colour').add(new Option(field));
  for (const kind of new Set(nodes.map((node) => node.kind))) element('kind').add(new Option(kind));
  sigma = new Sigma(graph, element('stage'), {
    nodeReducer: (_, data) => (only === '' || data.kind === only ? data : { ...data, hidden: true }),
  });
};
element('colour').onchange = ({ target }) => {
  const values = [...new Set(graph.mapNodes((_, data) => data[target.value]))];
  const colours = new Map(values.map((value, i) => [value, palette[i % palette.length]]));
  graph.updateEachNodeAttributes((_, data) => ({ ...data, color: colours.get(data[target.value]) }));
};
element('kind').onchange = ({ target }) => {
  only = target.value;
  sigma.refresh();
};
element('search').oninput = ({ target }) => {
  const text = target.value.toLowerCase();
  const found = graph.filterNodes((_, { label }) => label.toLowerCase().includes(text));
  element('found').textContent = found.length === 1 ? graph.getNodeAttribute(found[0], 'label') : '';
};
element('between').onclick = () => {
  const values = betweennessCentrality(graph);
  graph.updateEachNodeAttributes((node, data) => ({ ...data, size: 2 + 20 * Math.sqrt(values[node]) }));
  element('done').textContent = 'done';
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../../src/read/read-network.ts';

const folder = join(import.meta.dirname, '../../fixtures/formats');
const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

interface Held {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, string>>;
  readonly links: readonly (readonly [string, string, number | null])[];
}

/** Links as text, with the ends of undirected ones in one order. */
function links(found: readonly (readonly [string, string, number | null])[], directed: boolean): string[] {
  return found
    .map(([a, b, weight]) => `${(directed ? [a, b] : [a, b].sort()).join(' > ')} ${weight ?? ''}`)
    .sort();
}

async function read(name: string) {
  const table = await readNetwork({ links: { name, bytes: bytes(name) } });
  const found = table.links.map(({ from, to, attributes }): [string, string, number | null] => [
    from,
    to,
    attributes.weight === undefined ? null : Number(attributes.weight),
  ]);
  return { table, found };
}

// Written by networkx 3.6.1 and python-igraph 1.0.0 (test/oracle/formats/write.py).
describe('files of networkx and igraph hold what these tools hold', () => {
  const held = json('held-by-python.json') as Readonly<Record<string, Held>>;
  it.each(Object.keys(held))('%s', async (name) => {
    const { directed, nodes, links: theirs } = held[name]!;
    const { table, found } = await read(name);
    expect(table.directed).toBe(directed);
    expect(table.actors.map(({ id }) => id)).toEqual(Object.keys(nodes).sort());
    for (const { id, attributes } of table.actors) {
      const label = attributes.label ?? attributes.name;
      if (label !== undefined) expect(label).toBe(nodes[id]);
    }
    expect(links(found, directed)).toEqual(links(theirs, directed));
    expect(table.account).toMatchObject({ read: theirs.length, accepted: theirs.length, rejected: 0 });
  });

  it('keeps attributes of nodes with their values', async () => {
    for (const name of ['networkx-directed.graphml', 'networkx-directed.gml', 'networkx-directed-1.2.gexf']) {
      const { table } = await read(name);
      const countries = table.actors.map(({ attributes }) => `${attributes.country} ${attributes.employees}`);
      expect(countries.sort()).toEqual(['BR 0', 'BR 20', 'BR 30', 'BR 40', 'DE 10']);
    }
  });
});

// Written by R igraph 1.3.5 and sna 2.7-1 (test/oracle/formats/write.R).
describe('files of R hold what R holds', () => {
  const held = json('held-by-r.json') as { nodes: string[]; links: [string, string, number][] };
  it.each(['r-igraph.net', 'sna.dl'])('%s', async (name) => {
    const { table, found } = await read(name);
    expect(table.actors.map(({ id }) => id)).toEqual([...held.nodes].sort());
    expect(links(found, true)).toEqual(links(held.links, true));
  });

  it.each(['r-igraph.graphml', 'r-igraph.gml'])('%s, whose nodes have numbers and names', async (name) => {
    const { table, found } = await read(name);
    const names = new Map(table.actors.map(({ id, attributes }) => [id, attributes.name ?? '']));
    expect([...names.values()].sort()).toEqual([...held.nodes].sort());
    const named = found.map(([a, b, w]): [string, string, number | null] => [
      names.get(a)!,
      names.get(b)!,
      w,
    ]);
    expect(links(named, true)).toEqual(links(held.links, true));
  });

  it('two relations of sna, the second the first turned round', async () => {
    const { table, found } = await read('sna-two-relations.dl');
    const of = (relation: string) =>
      found.filter((_, index) => table.links[index]!.attributes.relation === relation);
    expect(links(of('advice'), true)).toEqual(links(held.links, true));
    expect(links(of('goods'), true)).toEqual(
      links(
        held.links.map(([a, b, w]) => [b, a, w]),
        true,
      ),
    );
  });

  it('a matrix of write.csv, direction stated', async () => {
    const name = 'r-matrix.csv';
    const table = await readNetwork({ links: { name, bytes: bytes(name) } }, { direction: 'row-to-column' });
    expect(table.actors.map(({ id }) => id)).toEqual([...held.nodes].sort());
    const found = table.links.map(({ from, to, attributes }): [string, string, number] => [
      from,
      to,
      Number(attributes.weight),
    ]);
    expect(links(found, true)).toEqual(links(held.links, true));
  });
});

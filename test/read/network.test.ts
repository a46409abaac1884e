import { describe, expect, it } from 'vitest';
import { type NetworkOptions, readNetwork } from '../../src/read/read-network.ts';
import { fatalOf, textFile, told } from './given.ts';

async function network(name: string, text: string, nodes?: string, options: NetworkOptions = {}) {
  const files = {
    links: textFile(name, text),
    ...(nodes === undefined ? {} : { nodes: textFile('nodes.csv', nodes) }),
  };
  const table = await readNetwork(files, options);
  const { read, accepted, merged, rejected } = table.account;
  expect(accepted + merged + rejected).toBe(read);
  return { ...table, account: { ...table.account, problems: table.problems } };
}
const ends = (table: Awaited<ReturnType<typeof network>>) =>
  table.links.map(({ from, to }) => `${from}>${to}`);

describe('a CSV of links', () => {
  it.each(['from,to', 'source,target', 'seller,buyer', 'Vendedor,Comprador', 'origem,destino'])(
    '%s',
    async (header) => {
      const table = await network('flows.csv', `${header},weight\nA,B,2\nB,C,1\nA,B,2\n`);
      expect(ends(table)).toEqual(['A>B', 'B>C', 'A>B']);
      expect(table.actors.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
      expect(table.links[0]).toEqual({
        from: 'A',
        to: 'B',
        attributes: { weight: '2' },
        row: { file: 'flows.csv', row: 2 },
      });
      expect(table.directed).toBeNull();
    },
  );

  it('adds the attributes of --nodes and reports ends they do not list', async () => {
    const table = await network(
      'l.csv',
      'from,to\nA,B\nB,C\n',
      'name,id,region\nAlfa,A,1\nBeta,B,\nIsolated,D,2\nTwice,A,3\n,,4\n',
    );
    expect(table.actors).toEqual([
      { id: 'A', attributes: { name: 'Alfa', region: '1' } },
      { id: 'B', attributes: { name: 'Beta', region: '' } },
      { id: 'C', attributes: {} },
      { id: 'D', attributes: { name: 'Isolated', region: '2' } },
    ]);
    expect(table.problems.map(({ code }) => code)).toEqual([
      'actor-made-from-end',
      'repeated-node',
      'missing-id',
    ]);
  });

  it('rejects self-links and links without an end', async () => {
    const table = await network('l.csv', 'from,to\nA,A\nA,\nA,B\n');
    expect(table.account).toMatchObject({ read: 3, accepted: 1, rejected: 2 });
    expect(table.problems.map(({ code, row }) => [code, row])).toEqual([
      ['self-linkage', 2],
      ['missing-end', 3],
    ]);
  });

  it('names the columns found, and takes the user at his word', async () => {
    const problem = await fatalOf(network('l.csv', 'a1;b1\nA;B\n'));
    expect(problem.code).toBe('missing-column');
    expect(problem.message).toContain('Columns found: a1, b1');
    const table = await network('l.csv', 'a1;b1\nA;B\n', undefined, { columns: { from: 'b1', to: 'a1' } });
    expect(ends(table)).toEqual(['B>A']);
  });

  it('can build nothing where there is nothing', async () => {
    expect((await fatalOf(network('l.csv', 'from,to\nA,A\n'))).code).toBe('nothing-to-read');
  });
});

const gexf = (graph: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" version="1.3">${graph}</gexf>`;

describe('GEXF', () => {
  it('reads nodes, edges, their attributes by title, and defaults', async () => {
    const table = await network(
      'x.gexf',
      gexf(`<graph defaultedgetype="directed">
        <attributes class="node"><attribute id="0" title="region" type="string"><default>south</default></attribute></attributes>
        <attributes class="edge"><attribute id="0" title="since" type="integer"/></attributes>
        <nodes><node id="1" label="Alfa &amp; Co"><attvalues><attvalue for="0" value="north"/></attvalues></node><node id="2"/><node id="3"/></nodes>
        <edges><edge id="e" source="1" target="2" weight="2.5"><attvalues><attvalue for="0" value="1999"/></attvalues></edge><edge source="2" target="2"/></edges>
      </graph>`),
    );
    expect(table.actors).toEqual([
      { id: '1', attributes: { region: 'north', label: 'Alfa & Co' } },
      { id: '2', attributes: { region: 'south' } },
      { id: '3', attributes: { region: 'south' } },
    ]);
    expect(table.links.map(({ attributes }) => attributes)).toEqual([{ weight: '2.5', since: '1999' }]);
    expect(table).toMatchObject({ directed: true, account: { read: 2, rejected: 1 } });
  });

  it('is undirected unless it says otherwise; where it mixes, undirected edges go both ways', async () => {
    const nodes = '<nodes><node id="a"/><node id="b"/><node id="c"/></nodes>';
    const plain = await network(
      'x.gexf',
      gexf(`<graph>${nodes}<edges><edge source="a" target="b"/></edges></graph>`),
    );
    expect(plain.directed).toBe(false);
    const mixed = await network(
      'x.gexf',
      gexf(
        `<graph>${nodes}<edges><edge source="a" target="b"/><edge type="directed" source="b" target="c"/></edges></graph>`,
      ),
    );
    expect(mixed.directed).toBe(true);
    expect(ends(mixed)).toEqual(['a>b', 'b>a', 'b>c']);
    expect(told(mixed, 'mixed-directions')).toHaveLength(1);
  });
});

const graphml = (body: string) =>
  `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">${body}</graphml>`;

describe('GraphML', () => {
  it('reads keys, data, defaults and directions', async () => {
    const table = await network(
      'x.graphml',
      graphml(`<key id="d0" for="node" attr.name="region" attr.type="string"><default>south</default></key>
        <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
        <graph edgedefault="undirected"><node id="a"><data key="d0">north</data></node><node id="b"/>
        <edge source="a" target="b"><data key="d1">2</data></edge></graph>`),
    );
    expect(table.actors).toEqual([
      { id: 'a', attributes: { region: 'north' } },
      { id: 'b', attributes: { region: 'south' } },
    ]);
    expect(table.links[0]!.attributes).toEqual({ weight: '2' });
    expect(table.directed).toBe(false);
  });

  it('reports hyperedges', async () => {
    const table = await network(
      'x.graphml',
      graphml(
        '<graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/><hyperedge/></graph>',
      ),
    );
    expect(told(table, 'hyperedge')).toHaveLength(1);
  });

  it.each([
    ['entities of its own', '<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><graphml>&b;</graphml>'],
    [
      'entities from outside',
      '<!DOCTYPE g SYSTEM "http://127.0.0.1/x.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml>&x;</graphml>',
    ],
    ['entities nobody declared', '<graphml>&x;</graphml>'],
    ['a tag that is never closed', '<graphml><graph>'],
  ])('refuses %s', async (_, text) => {
    expect((await fatalOf(network('x.graphml', text))).code).toBe('damaged-xml');
  });

  it('reads the encoding the declaration names', async () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><graphml><graph edgedefault="directed"><node id="ã"/><node id="b"/><edge source="ã" target="b"/></graph></graphml>';
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const table = await readNetwork({ links: { name: 'x.graphml', bytes } });
    expect(table.links[0]!.from).toBe('ã');
  });
});

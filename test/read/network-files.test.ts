import { describe, expect, it } from 'vitest';
import { type NetworkOptions, readNetwork } from '../../src/read/read-network.ts';
import { complaints, fatalOf, reading, textFile, told } from './given.ts';

async function network(name: string, text: string, options: NetworkOptions = {}) {
  const table = await readNetwork({ links: textFile(name, text) }, options);
  const { read, accepted, merged, rejected } = table.account;
  expect(accepted + merged + rejected).toBe(read);
  return { ...table, account: { ...table.account, problems: table.problems } };
}
type Network = Awaited<ReturnType<typeof network>>;
const ids = (table: Network) => table.actors.map(({ id }) => id);
const arcs = (table: Network) =>
  table.links.map(({ from, to, attributes }) => [`${from}>${to}`, ...Object.values(attributes)].join(' '));

describe('Pajek', () => {
  it('reads arcs, edges and both lists; edges go both ways where arcs are beside', async () => {
    const table = await network(
      'x.net',
      '% made by hand\n*Vertices 5\n1 "Alfa & Co" 0.1 0.2 0.5 ic Red\n2 B\n3 C\n4 "D"\n5 E\n*Arcs\n1 2 2.5\n*Edges\n2 3 1\n*Arcslist\n3 1 4\n*Edgeslist\n4 1 2\n',
    );
    expect(ids(table)).toEqual(['Alfa & Co', 'B', 'C', 'D', 'E']);
    expect(table.actors[0]!.attributes).toEqual({ x: '0.1', y: '0.2', z: '0.5' });
    expect(arcs(table)).toEqual([
      'Alfa & Co>B 2.5',
      'B>C 1',
      'C>B 1',
      'C>Alfa & Co',
      'C>D',
      'D>Alfa & Co',
      'Alfa & Co>D',
      'D>B',
      'B>D',
    ]);
    expect(told(table, 'mixed-directions')).toHaveLength(1);
    expect(table.forms).toEqual(['Pajek network (arcs, arcslist, edges, edgeslist)']);
  });

  it('reads a matrix of two modes, and partitions that stand after it', async () => {
    const table = await network(
      'x.net',
      '*Vertices 5 3\n1 "f1"\n2 "f2"\n3 "f3"\n4 "Assoc"\n5 "Univ"\n*Matrix\n1 0\n1 2\n0 0\n*Partition sector\n*Vertices 5\n7\n7\n8\n0\n0\n',
    );
    expect(arcs(table)).toEqual(['f1>Assoc 1', 'f2>Assoc 1', 'f2>Univ 2']);
    expect(table.actors.map(({ id, attributes }) => `${id} ${attributes.mode} ${attributes.sector}`)).toEqual(
      ['Assoc 2 0', 'Univ 2 0', 'f1 1 7', 'f2 1 7', 'f3 1 8'],
    );
  });

  it('keeps several relations apart, by their sections or line by line', async () => {
    const table = await network(
      'x.net',
      '*Vertices 3\n*Arcs :1 "advice"\n1 2 1\n*Arcs :2 "goods"\n2 3 9\n*Arcs\n2: 3 1 4\n',
    );
    expect(ids(table)).toEqual(['1', '2', '3']);
    expect(arcs(table)).toEqual(['1>2 1 advice', '2>3 9 goods', '3>1 4 2']);
  });

  it('identifies by number where labels cannot tell, and says so', async () => {
    const table = await network('x.net', '*Vertices 3\n1 "?"\n2 "?"\n3 "C"\n*Arcs\n1 3\n2 3\n');
    expect(arcs(table)).toEqual(['1>3', '2>3']);
    expect(table.actors.map(({ attributes }) => attributes.label)).toEqual(['?', '?', 'C']);
    expect(told(table, 'identity-by-number')).toHaveLength(1);
  });

  it('rejects what points nowhere, and tells what it does not read', async () => {
    const table = await network(
      'x.net',
      '*Vertices 2\n*Arcs\n1 2\n1 3\n1\n*Permutation p\n*Vertices 2\n1\n2\n',
    );
    expect(table.account).toMatchObject({ read: 3, accepted: 1, rejected: 2 });
    expect(told(table, 'unknown-vertex').map(({ row }) => row)).toEqual([4, 5]);
    expect(told(table, 'part-not-read')).toHaveLength(1);
  });

  it('reads a partition and a vector from files of their own', async () => {
    const net = textFile('x.net', '*Vertices 3\n1 "B"\n2 "A"\n3 "C"\n*Arcs\n1 2\n');
    const table = await readNetwork({ links: net, nodes: textFile('sector.clu', '*Vertices 3\n5\n6\n7\n') });
    expect(table.actors.map(({ id, attributes }) => `${id} ${attributes.sector}`)).toEqual([
      'A 6',
      'B 5',
      'C 7',
    ]);
    const short = await readNetwork({ links: net, nodes: textFile('s.clu', '*Vertices 2\n5\n6\n') });
    expect(short.problems.map(({ code }) => code)).toEqual(['values-do-not-fit']);
  });

  it.each([
    ['more vertices than it can hold', '*Vertices 900000000\n*Arcs\n1 2\n', 'absurd-size'],
    ['no vertices', '*Arcs\n1 2\n', 'not-pajek'],
  ])('refuses %s', async (_, text, code) => {
    expect((await fatalOf(network('x.net', text))).code).toBe(code);
  });
});

describe('UCINET DL', () => {
  it.each([
    ['labels in a block', 'dl n=3 format=fullmatrix\nlabels:\nA,B,C\ndata:\n0 1 0\n0 0 2.5\n1 0 0\n'],
    [
      'labels embedded',
      'DL N = 3\nFORMAT = FULLMATRIX\nLABELS EMBEDDED\nDATA:\n  A B C\nA 0 1 0\nB 0 0 2.5\nC 1 0 0\n',
    ],
    [
      'separate blocks',
      'dl nr=3, nc=3 format=fm row labels: A B C column labels: A B C data:\n0 1 0 0 0 2.5 1 0 0\n',
    ],
    ['broken lines', 'dl\nn=3\nlabels:\nA\nB\nC\ndata:\n0 1\n0 0 0\n2.5 1\n0 0\n'],
    ['edgelist1', 'dl n=3 format=edgelist1\nlabels:\nA,B,C\ndata:\n1 2\n2 3 2.5\n3 1 1\n'],
    [
      'edgelist1, labels embedded',
      'dl n=3 format = edgelist1\nlabels embedded\ndata:\nA B 1\nB C 2.5\nC A 1\n',
    ],
    ['nodelist1', 'dl n=3 format=nodelist1\nlabels embedded:\ndata:\nA B\nB C\nC A\n'],
    ['no diagonal', 'dl n=3 diagonal=absent\nlabels: A,B,C\ndata:\n1 0\n0 2.5\n1 0\n'],
  ])('reads a full matrix or list with %s', async (_, text) => {
    const table = await network('x.dl', text);
    expect(ids(table)).toEqual(['A', 'B', 'C']);
    expect(table.links.map(({ from, to }) => `${from}>${to}`).sort()).toEqual(['A>B', 'B>C', 'C>A']);
    const weight = table.links.find(({ from }) => from === 'B')!.attributes.weight;
    if (!text.includes('nodelist')) expect(weight).toBe('2.5');
  });

  it('reads several matrices, half matrices and two modes', async () => {
    const several = await network(
      'x.dl',
      'dl n=2 nm=2 labels:\n"Alfa SA","Beta"\nmatrix labels:\nadvice,goods\ndata:\n0 1\n0 0\n0 0\n7 0\n',
    );
    expect(arcs(several)).toEqual(['Alfa SA>Beta 1 advice', 'Beta>Alfa SA 7 goods']);
    const half = await network('x.dl', 'dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n0 1\n');
    expect(arcs(half).sort()).toEqual(['1>2 1', '2>1 1', '2>3 1', '3>2 1']);
    const modes = await network(
      'x.dl',
      'dl nr=2 nc=2 format=fullmatrix row labels:\nf1,f2\ncolumn labels:\nAssoc,Univ\ndata:\n1 0\n1 1\n',
    );
    expect(arcs(modes)).toEqual(['f1>Assoc 1', 'f2>Assoc 1', 'f2>Univ 1']);
    expect(modes.actors.map(({ attributes }) => attributes.mode)).toEqual(['2', '2', '1', '1']);
    const unnamed = await network('x.dl', 'dl nr=2 nc=2\ndata:\n1 0\n1 1\n');
    expect(ids(unnamed)).toEqual(['1', '2', 'column 1', 'column 2']);
    const list = await network(
      'x.dl',
      'dl nr=2 nc=2 format=edgelist2 row labels: f1,f2 column labels: A,B data:\nf1 B\n2 1 3\n',
    );
    expect(arcs(list)).toEqual(['f1>B', 'f2>A 3']);
  });

  it('keeps nodes apart whose labels are alike or differ in case alone', async () => {
    const alike = await network('x.dl', 'dl n=3 labels: "?","?",C data:\n0 0 1\n0 0 1\n0 0 0\n');
    expect(arcs(alike)).toEqual(['1>3 1', '2>3 1']);
    expect(told(alike, 'identity-by-number')).toHaveLength(1);
    const cased = await network('x.dl', 'dl n=2 format=edgelist1 labels embedded data:\nALFA Alfa 1\n');
    expect(arcs(cased)).toEqual(['ALFA>Alfa 1']);
    const block = await network('x.dl', 'dl n=2 format=edgelist1 labels: Alfa,Beta data:\nALFA beta\n');
    expect(arcs(block)).toEqual(['Alfa>Beta']);
  });

  it('rejects lines that name nobody', async () => {
    const table = await network(
      'x.dl',
      'dl n=2 format=edgelist1\nlabels: A,B\ndata:\nA B\nA X\n7 B\nA B lots\n',
    );
    expect(table.account).toMatchObject({ read: 4, accepted: 1, rejected: 3 });
    expect(told(table, 'dl-data').map(({ row }) => row)).toEqual([5, 6, 7]);
  });

  it.each([
    ['too few cells', 'dl n=3\ndata:\n0 1 0 0\n', 'dl-data'],
    ['too many cells', 'dl n=2\ndata:\n0 1 0 0 1\n', 'dl-data'],
    ['a format it does not know', 'dl n=3 format=blockmatrix\ndata:\n1\n', 'dl-format'],
    ['an absurd size', 'dl n=99999999\ndata:\n1\n', 'absurd-size'],
    ['no size', 'dl format=fullmatrix\ndata:\n1\n', 'not-dl'],
  ])('refuses %s', async (_, text, code) => {
    expect((await fatalOf(network('x.dl', text))).code).toBe(code);
  });
});

describe('GML', () => {
  it('reads nodes with labels and without, entities, lists and comments', async () => {
    const table = await network(
      'x.gml',
      '# comment\nCreator "x"\ngraph [\n directed 1\n node [ id 3 label "Cal&#231;ados &amp; Co" sector "a" sector "b" graphics [ x 1.5 ] ]\n node [ id 7 ]\n node [ id 8 label "?" ]\n node [ id 9 label "?" ]\n edge [ source 3 target 7 weight 2.5 ]\n]\n',
    );
    expect(table.actors).toEqual([
      { id: '3', attributes: { label: 'Calçados & Co', sector: 'a; b', 'graphics.x': '1.5' } },
      { id: '7', attributes: {} },
      { id: '8', attributes: { label: '?' } },
      { id: '9', attributes: { label: '?' } },
    ]);
    expect(table.links).toMatchObject([
      { from: '3', to: '7', attributes: { weight: '2.5' }, row: { row: 9 } },
    ]);
    expect(table.directed).toBe(true);
  });

  it('tells of a node that is listed twice', async () => {
    const table = await network(
      'x.gml',
      'graph [ node [ id 1 a 1 ] node [ id 1 a 2 ] node [ id 2 ] edge [ source 1 target 2 ] ]',
    );
    expect(table.actors[0]!.attributes).toEqual({ a: '1' });
    expect(told(table, 'repeated-node')).toHaveLength(1);
  });

  it.each([
    ['a list that never ends', 'graph [ node [ id 1 ]', 'damaged-gml'],
    ['a list that never began', 'graph [ ] ]', 'damaged-gml'],
    ['lists without end in lists', `graph ${'[ a '.repeat(5000)}`, 'damaged-gml'],
    ['no graph', 'hello 1', 'not-gml'],
  ])('refuses %s', async (_, text, code) => {
    expect((await fatalOf(network('x.gml', text))).code).toBe(code);
  });
});

const viz =
  'xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:my="http://example.org/my"';

describe('dialects of GEXF', () => {
  it('passes over other vocabularies, and reads lists, parents and kinds', async () => {
    const table = await network(
      'x.gexf',
      `<gexf ${viz} version="1.3"><graph defaultedgetype="directed">
      <attributes class="node"><attribute id="0" title="products" type="liststring"/></attributes>
      <nodes><node id="a" label="A"><viz:color r="1" g="2" b="3"/><my:node id="ghost"/><attvalues><attvalue for="0" value="[shoes, &quot;bags&quot;]"/></attvalues>
      <nodes><node id="b" label="B"><attvalues><attvalue for="0" value="x|y"/></attvalues></node></nodes></node></nodes>
      <edges><edge source="a" target="b" kind="advice" weight="2"><viz:thickness value="4"/></edge><my:edge source="b" target="a"/></edges></graph></gexf>`,
    );
    expect(table.actors).toEqual([
      { id: 'a', attributes: { label: 'A', products: 'shoes; bags' } },
      { id: 'b', attributes: { label: 'B', pid: 'a', products: 'x; y' } },
    ]);
    expect(arcs(table)).toEqual(['a>b 2 advice']);
    expect(table.forms).toEqual(['GEXF network 1.3']);
  });

  it('takes a prefix nobody bound for another vocabulary, and its own under a prefix', async () => {
    const unbound = await network(
      'x.gexf',
      '<gexf version="1.1"><graph><nodes><node id="a"><viz:size value="1"/></node><node id="b"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>',
    );
    expect(ids(unbound)).toEqual(['a', 'b']);
    const prefixed = await network(
      'x.gexf',
      '<g:gexf xmlns:g="http://www.gexf.net/1.2draft"><g:graph><g:nodes><g:node id="a"/><g:node id="b"/></g:nodes><g:edges><g:edge source="a" target="b"/></g:edges></g:graph></g:gexf>',
    );
    expect(arcs(prefixed)).toEqual(['a>b']);
  });

  it('says that a dynamic network was read as one of all times', async () => {
    const table = await network(
      'x.gexf',
      `<gexf ${viz}><graph mode="dynamic"><nodes><node id="a" start="1999"/><node id="b"/></nodes><edges><edge source="a" target="b"><spells><spell start="1" end="2"/></spells></edge></edges></graph></gexf>`,
    );
    expect(told(table, 'dynamic-network')).toHaveLength(1);
  });

  it('refuses elements nested without end', async () => {
    const text = `<gexf>${'<nodes>'.repeat(5000)}${'</nodes>'.repeat(5000)}</gexf>`;
    expect((await fatalOf(network('x.gexf', text))).message).toContain('nested more than 1000 deep');
  });
});

const yed = (graph: string) =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" yfiles.type="edgegraphics"/><key id="d1" for="node" attr.name="country" attr.type="string"/>${graph}</graphml>`;
const box = (id: string, label: string, shape = 'ShapeNode') =>
  `<node id="${id}"><data key="d1">BR</data><data key="d6"><y:${shape}><y:NodeLabel>${label}<y:LabelModel/></y:NodeLabel></y:${shape}></data></node>`;
const line = (source: string, target: string, arrows: string, label = '') =>
  `<edge source="${source}" target="${target}"><data key="d9"><y:PolyLineEdge><y:Arrows ${arrows}/><y:EdgeLabel>${label}</y:EdgeLabel></y:PolyLineEdge></data></edge>`;

describe('dialects of GraphML', () => {
  it('reads what a yEd drawing means, and not its boxes', async () => {
    const table = await network(
      'x.graphml',
      yed(`<graph edgedefault="directed">
        <node id="g" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers><y:GroupNode><y:NodeLabel>Cluster South</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
          <graph edgedefault="directed">${box('g::1', 'Alfa\n  Ltda.')}${box('g::2', 'Beta')}</graph></node>
        ${box('3', 'Buyer')}${box('4', '')}${box('5', 'Read this first', 'UMLNoteNode')}${box('6', 'Isolate')}
        ${line('g::1', '3', 'source="none" target="standard"', 'supplies')}${line('3', 'g::2', 'source="standard" target="none"')}${line('g::1', 'g::2', 'source="none" target="none"')}
      </graph>`),
    );
    expect(
      table.actors.map(
        ({ id, attributes }) => `${id} ${attributes.label} ${attributes.group ?? '-'} ${attributes.country}`,
      ),
    ).toEqual([
      '3 Buyer - BR',
      '6 Isolate - BR',
      'g::1 Alfa Ltda. Cluster South BR',
      'g::2 Beta Cluster South BR',
    ]);
    expect(arcs(table)).toEqual(['g::1>3 supplies', 'g::2>3', 'g::1>g::2', 'g::2>g::1']);
    expect(complaints({ ...table, case: null } as never).filter((code) => !code.startsWith('mixed'))).toEqual(
      ['box-not-read', 'drawn-direction'],
    );
    expect(told(table, 'group-not-read')[0]!.message).toContain('Cluster South');
    expect(table.forms).toEqual(['GraphML network, drawn with yEd']);
  });

  it('keeps a group at which an edge ends', async () => {
    const table = await network(
      'x.graphml',
      yed(
        `<graph edgedefault="directed"><node id="g" yfiles.foldertype="group"><data key="d6"><y:GroupNode><y:NodeLabel>G</y:NodeLabel></y:GroupNode></data><graph/></node>${box('1', 'A')}${line('1', 'g', 'source="none" target="delta"')}</graph>`,
      ),
    );
    expect(ids(table)).toEqual(['1', 'g']);
  });
});

describe('a network file as a case', () => {
  const net = '*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Arcs\n1 2 5\n2 3 1\n';

  it('needs a type, and keeps its isolates, its partitions and its weights', async () => {
    expect((await fatalOf(reading({ 'x.net': net }))).code).toBe('type-not-stated');
    const result = await reading(
      { 'x.net': net, 'isic.clu': '*Vertices 3\n1520\n1520\n4642\n' },
      { linkageType: 'supplies', actorKind: 'firm' },
    );
    expect(result.case.actors.map(({ id, kind, isic }) => `${id} ${kind} ${isic}`)).toEqual([
      'A firm 1520',
      'B firm 1520',
      'C firm 4642',
    ]);
    expect(result.case.linkages.map(({ from, to, extra }) => [from, to, extra.weight])).toEqual([
      ['A', 'B', '5'],
      ['B', 'C', '1'],
    ]);
    expect(result.inputs!.map(({ form }) => form)).toEqual([
      'Pajek values of the vertices of x.net',
      'Pajek network (arcs), source gives to target',
    ]);
  });

  it('needs the network that partitions belong to', async () => {
    const clu = { 'sector.clu': '*Vertices 1\n1\n', 'actors.csv': 'id,kind\nA,firm\n' };
    expect((await fatalOf(reading(clu))).code).toBe('values-without-network');
  });

  it('reads numbers with the decimal point its format writes: 1.234 leaves no doubt', async () => {
    const result = await reading(
      { 'x.net': net.replace('2 5', '2 1.234') },
      { linkageType: 'supplies', cells: 'value' },
    );
    expect(result.case.linkages.map(({ value }) => value)).toEqual([1.234, 1]);
    expect(told(result, 'ambiguous-numbers')).toEqual([]);
  });

  it('keeps weights under the name they are given', async () => {
    const result = await reading({ 'x.net': net }, { linkageType: 'supplies', cells: 'value' });
    expect(result.case.linkages.map(({ value }) => value)).toEqual([5, 1]);
  });

  it('takes types from its relations, by name or as the mapping says', async () => {
    const two = '*Vertices 2\n1 "A"\n2 "B"\n*Arcs :1 "assists"\n1 2\n*Arcs :2 "supplies"\n2 1\n';
    const result = await reading({ 'x.net': two }, { actorKind: 'firm' });
    expect(result.case.linkages.map(({ key }) => key)).toEqual(['A>B assists', 'B>A supplies']);
    const other = two.replace('assists', 'friend').replace('supplies', 'sells');
    const mapped = await reading(
      { 'x.net': other },
      {
        mapping: {
          format: 'articulator-mapping/1',
          files: [
            {
              file: 'x.net',
              form: 'network',
              types: { friend: 'shares-knowledge', sells: 'supplies' },
              kind: 'firm',
            },
          ],
        },
      },
    );
    expect(mapped.case.linkages.map(({ key }) => key)).toEqual(['A>B shares-knowledge', 'B>A supplies']);
  });

  it('asks who gives where links have no direction, but not of acts-jointly', async () => {
    const edges = net.replace('*Arcs', '*Edges');
    expect((await fatalOf(reading({ 'x.net': edges }, { linkageType: 'assists' }))).code).toBe(
      'direction-not-stated',
    );
    const joint = await reading({ 'x.net': edges }, { linkageType: 'acts-jointly' });
    expect(joint.case.linkages.map(({ key }) => key)).toEqual(['A>B acts-jointly', 'B>C acts-jointly']);
    const both = await reading({ 'x.net': edges }, { linkageType: 'assists', direction: 'symmetric' });
    expect(both.case.linkages.map(({ key }) => key)).toEqual([
      'A>B assists',
      'B>A assists',
      'B>C assists',
      'C>B assists',
    ]);
    const matrix = 'dl n=2 labels: A,B data:\n0 1\n0 0\n';
    expect((await fatalOf(reading({ 'x.dl': matrix }, { linkageType: 'assists' }))).code).toBe(
      'direction-not-stated',
    );
    const turned = await reading({ 'x.dl': matrix }, { linkageType: 'assists', direction: 'column-to-row' });
    expect(turned.case.linkages.map(({ key }) => key)).toEqual(['B>A assists']);
  });

  it('is joined with a table of actors', async () => {
    const result = await reading(
      { 'x.net': net, 'actors.csv': 'id,kind,country\nA,firm,BR\nC,buyer,US\nD,firm,\n' },
      { linkageType: 'supplies' },
    );
    expect(result.case.actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'A firm',
      'B null',
      'C buyer',
      'D firm',
    ]);
    expect(told(result, 'actors-without-kind')[0]!.message).toContain('1 actors');
  });

  it('says what it cannot keep: attributes of nodes without a kind', async () => {
    const text =
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="size"/><graph edgedefault="directed"><node id="a"><data key="d0">5</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>';
    const lost = await reading({ 'x.graphml': text }, { linkageType: 'supplies' });
    expect(told(lost, 'attributes-without-kind')).toHaveLength(1);
    const kept = await reading({ 'x.graphml': text }, { linkageType: 'supplies', actorKind: 'firm' });
    expect(kept.case.actors[0]).toMatchObject({ id: 'a', kind: 'firm', employees: 5 });
  });
});

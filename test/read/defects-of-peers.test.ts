import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type NetworkOptions, readNetwork } from '../../src/read/read-network.ts';
import { complaints, fatalOf, reading, textFile, told } from './given.ts';

/**
 * What users of other programs reported as misread or lost, each with the thread, and what is read here. Where two
 * threads say the same the first is named.
 */
const csv = (text: string) => ({ 'linkages.csv': text });
const pairs = (result: Awaited<ReturnType<typeof reading>>) =>
  result.case.linkages.map(({ from, to }) => `${from}>${to}`);
const network = (name: string, text: string | Uint8Array, options: NetworkOptions = {}) =>
  readNetwork({ links: typeof text === 'string' ? textFile(name, text) : { name, bytes: text } }, options);
const arcs = (table: Awaited<ReturnType<typeof network>>) =>
  table.links.map(({ from, to }) => `${from}>${to}`);

describe('rows that are gone without a word', () => {
  // gephi/gephi#1772: of edges that share one id only the first is kept.
  it('linkages with one id stay, and the id is no key', async () => {
    const result = await reading(csv('id,from,to,type\n5,A,B,supplies\n5,B,C,supplies\n5,C,A,supplies\n'));
    expect(pairs(result)).toEqual(['A>B', 'B>C', 'C>A']);
    expect(new Set(result.case.linkages.map(({ key }) => key)).size).toBe(3);
  });

  // gephi/gephi#2062 and #2269: how many edges are loaded depends on how the rows are sorted.
  it('the order of rows changes nothing', async () => {
    const rows = ['A,B,supplies,1', 'B,A,supplies,2', 'A,C,supplies,3', 'A,B,assists,4', 'C,B,supplies,5'];
    const given = (list: readonly string[]) => reading(csv(`from,to,type,value\n${list.join('\n')}\n`));
    const [one, other] = [await given(rows), await given([...rows].reverse())];
    expect(one.account.linkages).toEqual({ read: 5, accepted: 5, merged: 0, rejected: 0 });
    expect(other.case.linkages.map(({ key, value }) => [key, value])).toEqual(
      one.case.linkages.map(({ key, value }) => [key, value]),
    );
  });

  // gephi/gephi#2174: 67 of 773 edges missing; self-loops are left out by default.
  it('self-linkages are rejected row by row, and counted', async () => {
    const result = await reading(csv('from,to,type\nA,A,supplies\nA,B,supplies\n'));
    expect(result.account.linkages).toEqual({ read: 2, accepted: 1, merged: 0, rejected: 1 });
    expect(complaints(result)).toEqual(['self-linkage 2 to']);
  });

  // gephi/gephi#1489 and #1621: one row with an empty end stops the whole import, and which row is not said.
  it('a row without an end is rejected alone, with its number', async () => {
    const result = await reading(csv('from,to,type\nA,B,supplies\nA,,supplies\nB,C,supplies\n'));
    expect(pairs(result)).toEqual(['A>B', 'B>C']);
    expect(complaints(result)).toEqual(['missing-end 3 to']);
  });

  // gephi/gephi#638: a table of edges whose second column is called Destination is read as nodes.
  it('a header that is not known is asked for', async () => {
    const problem = await fatalOf(reading({ 'table.csv': 'Start,Destination of it,Kind\na,b,supplies\n' }));
    expect(problem.code).toBe('missing-column');
    expect(problem.remedy).toContain('--column from=');
  });
});

describe('headers', () => {
  // mholt/PapaParse#129, C2FO/fast-csv#276 and mafintosh/csv-parser#224: of two columns of one name the first is lost.
  it('of two columns of one name both are kept, told', async () => {
    const result = await reading(csv('from,to,type,note,note\nA,B,supplies,first,second\n'));
    expect(Object.values(result.case.linkages[0]!.extra).sort()).toEqual(['first', 'second']);
    expect(told(result, 'duplicate-column')).toHaveLength(1);
  });

  // mholt/PapaParse#982: renaming doubled headers collides with one that is called so already.
  it('a header that looks like a renamed one is not overwritten', async () => {
    const result = await reading(csv('from,to,type,c,c,c,c_1,column 5\nA,B,supplies,1,2,3,4,5\n'));
    expect(Object.values(result.case.linkages[0]!.extra).sort()).toEqual(['1', '2', '3', '4', '5']);
  });

  // gephi/gephi#1814: the mark at the beginning of a UTF-8 file is taken for part of the header Source.
  it('the mark of UTF-8 is no part of the first header', async () => {
    expect(arcs(await network('edges.csv', '\ufeffSource,Target\nA,B\n'))).toEqual(['A>B']);
  });

  // gephi/gephi#2178: spaces before a header.
  it('spaces around headers and names are put aside', async () => {
    expect(arcs(await network('edges.csv', ' Source ,\tTarget\n A ,B\u00a0\n'))).toEqual(['A>B']);
  });

  // gephi/gephi#718: an exported table whose headers are translated cannot be imported.
  it('Spanish and Portuguese headers are known', async () => {
    expect(pairs(await reading(csv('origen,destino,tipo\nA,B,suministra\n')))).toEqual(['A>B']);
  });
});

describe('numbers', () => {
  // gephi/gephi#333: weights of a matrix with semicolons and decimal points all become 1.
  it('the weights of a matrix stay', async () => {
    const table = await network('m.csv', ';A;B;C\nA;1.1;4.3;0.0\nB;1.4;2.0;1.1\nC;1.0;0.0;3.1\n', {
      direction: 'row-to-column',
    });
    expect(
      table.links.map(({ from, to, attributes }) => `${from}>${to} ${Object.values(attributes)[0]}`),
    ).toContain('A>B 4.3');
  });

  // umap-project/umap#159: 47,1234 is cut to 47. dannymcc/may#244: 9,99 becomes 999.
  it('decimal commas are read as such, told', async () => {
    const result = await reading(csv('from;to;type;value\nA;B;supplies;47,1234\nA;C;supplies;9,99\n'));
    expect(result.case.linkages.map(({ value }) => value)).toEqual([47.1234, 9.99]);
    expect(told(result, 'decimal-comma')).toHaveLength(1);
  });

  // gephi/gephi#2617 and woocommerce/woocommerce#31058: 610,086 is refused, 1,800 becomes 1.8.
  it('what can be read in two ways is said', async () => {
    const result = await reading(csv('from,to,type,value\nA,B,supplies,"610,086"\n'));
    expect(result.case.linkages[0]!.value).toBe(610086);
    expect(told(result, 'ambiguous-numbers')[0]!.value).toBe('610,086');
  });

  // igraph/igraph#796: ids of seven digits are written as 1.34779e+06 and half of them become one.
  it('ids of digits stay texts, whatever their length', async () => {
    const rows = Array.from(
      { length: 50 },
      (_, k) => `${1347750 + k},${90071992547409930n + BigInt(k)},supplies`,
    );
    const result = await reading(csv(`from,to,type\n${rows.join('\n')}\n`));
    expect(result.case.actors).toHaveLength(100);
    expect(pairs(result)[0]).toBe('1347750>90071992547409930');
  });

  // networkx/networkx#3344: ids and weights change their type through GraphML, GML and GEXF.
  it('007 and 2030.0 are ids as they are written', async () => {
    const gml =
      'graph [ directed 1 node [ id 1 label "007" ] node [ id 2 label "2030.0" ] edge [ source 1 target 2 ] ]';
    const table = await network('x.gml', gml);
    expect(table.actors.map(({ attributes }) => attributes.label)).toEqual(['007', '2030.0']);
    const gexf =
      '<gexf><graph defaultedgetype="directed"><nodes><node id="007"/><node id="7"/></nodes><edges><edge source="007" target="7"/></edges></graph></gexf>';
    expect(arcs(await network('x.gexf', gexf))).toEqual(['007>7']);
  });
});

describe('attributes that are lost', () => {
  // graphology/graphology#482: an attribute that is not declared breaks the parser. gephi/gephi-lite#69: so does a weight.
  it('values that a GEXF file does not declare are kept under their id', async () => {
    const gexf =
      '<gexf xmlns="http://gexf.net/1.3"><graph defaultedgetype="directed"><nodes><node id="a"><attvalues><attvalue for="modularity_class" value="1"/></attvalues></node><node id="b"/></nodes><edges><edge source="a" target="b"><attvalues><attvalue for="weight" value="2.5"/></attvalues></edge></edges></graph></gexf>';
    const table = await network('x.gexf', gexf);
    expect(table.actors[0]!.attributes).toEqual({ modularity_class: '1' });
    expect(table.links[0]!.attributes).toEqual({ weight: '2.5' });
  });

  // igraph/igraph#769: nodes that stand after the edges naming them lose their attributes.
  it('GraphML: nodes may stand after their edges', async () => {
    const graphml =
      '<graphml><key id="k" for="node" attr.name="foo"/><graph edgedefault="directed"><edge source="a" target="b"/><node id="a"><data key="k">x</data></node><node id="b"><data key="k">y</data></node></graph></graphml>';
    const table = await network('x.graphml', graphml);
    expect(table.actors.map(({ attributes }) => attributes.foo)).toEqual(['x', 'y']);
  });

  // igraph/igraph#91: a key without attr.name ends R.
  it('GraphML: a key without a name is called by its id', async () => {
    const graphml =
      '<graphml><key id="Uncertainty" for="node"><desc>u</desc></key><graph edgedefault="directed"><node id="a"><data key="Uncertainty">.5</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>';
    expect((await network('x.graphml', graphml)).actors[0]!.attributes).toEqual({ Uncertainty: '.5' });
  });

  // igraph/igraph#910: Cytoscape says for="node" of the keys of edges.
  it('GraphML: what a key is said to be for does not lose a value', async () => {
    const graphml =
      '<graphml><key id="w" for="node" attr.name="weight"/><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"><data key="w">3</data></edge></graph></graphml>';
    expect((await network('x.graphml', graphml)).links[0]!.attributes).toEqual({ weight: '3' });
  });

  // igraph/rigraph#472: an attribute that comes several times in one node crashes R.
  it('GML: of an attribute that comes several times all values are kept', async () => {
    const gml =
      'graph [ directed 1 node [ id 0 label "339" members 0 members 3 seq "a" seq "b" ] node [ id 1 label "x" ] edge [ source 0 target 1 ] ]';
    const { attributes } = (await network('x.gml', gml)).actors[0]!;
    expect([attributes.members, attributes.seq]).toEqual(['0; 3', 'a; b']);
  });
});

describe('names and sections', () => {
  // networkx/networkx#5013: a second heading *Arcs :2 "name" is taken for a node.
  it('Pajek: several headings of arcs are relations', async () => {
    const net =
      '*Vertices 3\n1 "Node 1" 0.0 0.0 ellipse\n2 "Node 2"\n3 "Node 3"\n*Arcs\n1 2\n*Arcs :2 "Main Path"\n3 1\n';
    const table = await network('x.net', net);
    expect(table.actors.map(({ id }) => id)).toEqual(['Node 1', 'Node 2', 'Node 3']);
    expect(arcs(table)).toEqual(['Node 1>Node 2', 'Node 3>Node 1']);
  });

  // networkx/networkx#3122: a file that lists no vertices is refused.
  it('Pajek: vertices need not be listed', async () => {
    const table = await network('x.net', '*Vertices 5\n*Edges\n1 2\n2 3\n1 5\n');
    expect(table.actors.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
    expect(table.directed).toBe(false);
  });

  // socnetv/app#73: places of vertices whose labels stand without quotation marks are lost.
  it('Pajek: labels without quotation marks, and their places', async () => {
    const table = await network(
      'x.net',
      '*vertices 2\n1 0 0.275 0.95 ellipse\n2 1 0.05 0.5 ellipse\n*arcs\n1 2 1.0\n',
    );
    expect(table.actors.map(({ attributes }) => [attributes.x, attributes.y])).toEqual([
      ['0.275', '0.95'],
      ['0.05', '0.5'],
    ]);
  });

  // igraph/igraph#73: a label with a space cannot be read again once it was written.
  it('Pajek: spaces within labels', async () => {
    expect(arcs(await network('x.net', '*Vertices 2\n1 "c d"\n2 "e  f"\n*Arcs\n1 2 3\n'))).toEqual([
      'c d>e  f',
    ]);
  });
});

describe('encodings', () => {
  // gephi/gephi#725: accents that come late in a GEXF file are garbled.
  it('an accent after ten thousand plain signs is read as the first', async () => {
    const nodes = Array.from({ length: 400 }, (_, k) => `<node id="n${k}" label="plain label ${k}"/>`).join(
      '',
    );
    const gexf = `<?xml version="1.0" encoding="UTF-8"?><gexf><graph defaultedgetype="directed"><nodes>${nodes}<node id="z" label="Paré"/></nodes><edges><edge source="n0" target="z"/></edges></graph></gexf>`;
    expect((await network('x.gexf', gexf)).actors.at(-1)!.attributes.label).toBe('Paré');
  });

  // tdt/core#317 and TablePress/TablePress#31: files in UTF-16 are mangled.
  it('UTF-16 by its mark', async () => {
    const text = '\ufeffSource,Target\nÑandú,台積電\n';
    const bytes = new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer);
    expect(arcs(await network('edges.csv', bytes))).toEqual(['Ñandú>台積電']);
  });

  // gephi/gephi#1821: without a way to name the encoding letters above 127 are garbled.
  it('no encoding is guessed: what is not UTF-8 is refused, with the option to name', async () => {
    const bytes = new Uint8Array([...strToU8('Source,Target\nM'), 0xfc, ...strToU8('ller,B\n')]);
    const problem = await fatalOf(network('edges.csv', bytes));
    expect(problem).toMatchObject({ code: 'not-utf-8', remedy: expect.stringContaining('--encoding') });
  });
});

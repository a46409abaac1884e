import type { Dice } from './dice.ts';
import type { FuzzFormat } from './fuzz-input.ts';

type Texts = Readonly<Record<string, (dice: Dice) => string>>;

const many = (count: number, text: (index: number) => string, between = '') =>
  Array.from({ length: count }, (_, index) => text(index)).join(between);

const tables = (delimiter: string): Texts => ({
  'a million columns': () =>
    `from${delimiter}to${delimiter}type${delimiter}${many(1e6, (k) => `c${k}`, delimiter)}\nA${delimiter}B${delimiter}supplies\n`,
  'a hundred thousand columns of one name': () =>
    `from${delimiter}to${delimiter}type${delimiter}${many(1e5, () => 'x', delimiter)}\nA${delimiter}B${delimiter}supplies\n`,
  'a million empty columns': () =>
    `from${delimiter}to${delimiter}type\nA${delimiter}B${delimiter}supplies${delimiter.repeat(1e6)}\n`,
  'a hundred thousand empty headers': () =>
    `from${delimiter}to${delimiter}type${delimiter.repeat(1e5)}x\nA${delimiter}B${delimiter}supplies\n`,
  'fifty thousand rows': (dice) =>
    `from${delimiter}to${delimiter}type\n${many(5e4, (k) => `f${k % 977}${delimiter}${dice.chance(0.01) ? '' : `t${k % 331}`}${delimiter}supplies\n`)}`,
  'two hundred thousand rows of one cell': () => `from${delimiter}to${delimiter}type\n${'A\n'.repeat(2e5)}`,
  'an open quotation mark before a megabyte': () =>
    `from${delimiter}to${delimiter}type\nA${delimiter}"${'B,'.repeat(5e5)}`,
  'a hundred thousand quotation marks': () =>
    `from${delimiter}to${delimiter}type\nA${delimiter}${'"'.repeat(100_001)}${delimiter}supplies\n`,
  'spaces without end': () =>
    `from${delimiter}to${delimiter}type${delimiter}value\nA${delimiter}B${delimiter}supplies${delimiter}1${' '.repeat(1e5)}!\n`,
  'a million blank lines': () =>
    `from${delimiter}to${delimiter}type\n${'\n'.repeat(1e6)}A${delimiter}B${delimiter}supplies\n`,
  'nothing but carriage returns': () => '\r'.repeat(1e6),
});

const matrices: Texts = {
  'two thousand names': () =>
    `,${many(2000, (k) => `f${k}`, ',')}\n${many(150, (k) => `f${k}${',1'.repeat(2000)}\n`)}`,
  'one name everywhere': () => `,${many(500, () => 'A', ',')}\n${many(500, () => `A${',1'.repeat(500)}\n`)}`,
  'a hundred thousand rows of one name': () => `,A,B\n${'A,1,1\n'.repeat(1e5)}`,
  'a hundred thousand different rows': () => `,A,B\n${many(1e5, (k) => `r${k},1,0\n`)}`,
  'a hundred thousand rows without a name': () => `,A,B\nA,0,1\nB,1,0\n${',1,1\n'.repeat(1e5)}`,
  'totals everywhere': () => `,A,B,Total\n${many(3000, (k) => `${k % 2 ? 'Total' : `f${k}`},1,1,2\n`)}`,
  'a hundred thousand columns': () =>
    `,${many(1e5, (k) => `c${k}`, ',')}\nA${',1'.repeat(1e5)}\nB${',0'.repeat(1e5)}\n`,
  ...tables(','),
};

const xml = (open: string, body: string, close: string) => `<?xml version="1.0"?>${open}${body}${close}`;
const xmlBombs = (
  open: string,
  close: string,
  node: (k: number, more: string, inside: string) => string,
): Texts => ({
  'a billion laughs': () =>
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">${many(9, (k) => `<!ENTITY a${k + 1} "${`&a${k};`.repeat(10)}">`)}]>${open}&a9;${close}`,
  'an entity of a file': () => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>${open}&e;${close}`,
  'a hundred thousand elements deep': () => xml(open, '<a>'.repeat(1e5), '</a>'.repeat(1e5) + close),
  'a hundred thousand attributes': () => xml(open, `<x ${many(1e5, (k) => `a${k}="1"`, ' ')}/>`, close),
  'fifty thousand namespaces': () =>
    xml(
      open,
      `<x ${many(5e4, (k) => `xmlns:n${k}="u${k}"`, ' ')}>${'<y xmlns:z="u"/>'.repeat(2000)}</x>`,
      close,
    ),
  'a megabyte of one text': () => xml(open, node(1, '', 'x'.repeat(1e6)), close),
  'a name of a megabyte': () => xml(open, `<${'a'.repeat(1e6)}/>`, close),
  'a hundred thousand nodes': () =>
    xml(
      open,
      many(1e5, (k) => node(k, '', '')),
      close,
    ),
  'a hundred thousand nodes of one id': () =>
    xml(
      open,
      many(1e5, () => node(7, '', '')),
      close,
    ),
  'a megabyte of entities': () => xml(open, node(1, '', '&amp;'.repeat(2e5)), close),
  'a comment that never ends': () => xml(open, `<!--${'-'.repeat(1e6)}`, close),
});

const gexfOpen = '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph>';
const gexf: Texts = {
  ...xmlBombs(
    gexfOpen,
    '</graph></gexf>',
    (k, more, inside) =>
      `<node id="${k}"${more}><attvalues><attvalue for="a" value="${inside}"/></attvalues></node>`,
  ),
  'an attribute for each of ten thousand nodes': () =>
    xml(
      gexfOpen,
      many(1e4, (k) => `<node id="${k}"><attvalue for="a${k}" value="1"/></node>`),
      '</graph></gexf>',
    ),
  'three thousand defaults for thirty thousand nodes': () =>
    xml(
      gexfOpen,
      `<attributes class="node">${many(3000, (k) => `<attribute id="${k}" title="t${k}" type="string"><default>1</default></attribute>`)}</attributes>${many(3e4, (k) => `<node id="${k}"/>`)}`,
      '</graph></gexf>',
    ),
};
const graphmlOpen = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">';
const graphml: Texts = {
  ...xmlBombs(
    graphmlOpen,
    '</graph></graphml>',
    (k, more, inside) => `<node id="${k}"${more}><data key="d">${inside}</data></node>`,
  ),
  'a datum for each of ten thousand nodes': () =>
    xml(
      graphmlOpen,
      many(1e4, (k) => `<node id="${k}"><data key="a${k}">1</data></node>`),
      '</graph></graphml>',
    ),
  'three thousand defaults for thirty thousand nodes': () =>
    xml(
      '<graphml>',
      `${many(3000, (k) => `<key id="${k}" for="node" attr.name="t${k}"><default>1</default></key>`)}<graph>${many(3e4, (k) => `<node id="${k}"/>`)}</graph>`,
      '</graphml>',
    ),
};
const gml: Texts = {
  'lists a hundred thousand deep': () => `graph [ ${'a [ '.repeat(1e5)}`,
  'a hundred thousand nodes': () => `graph [\n${many(1e5, (k) => `node [ id ${k} ]\n`)}]`,
  'one key a hundred thousand times': () => `graph [ node [ id 1 ${'label "x" '.repeat(1e5)}] ]`,
  'a key for each of ten thousand nodes': () => `graph [\n${many(1e4, (k) => `node [ id ${k} k${k} 1 ]\n`)}]`,
  brackets: () => '[ ] '.repeat(2e5),
  'quotation marks': () => `graph [ ${'"'.repeat(200_001)}`,
  'comments that are none': () => `${'# '.repeat(900)}x`,
};
const pajek: Texts = {
  'a billion vertices': () => '*Vertices 1000000000\n*Arcs\n1 2 1\n',
  'as many vertices as are believed': () => `*Vertices 10000\n*Matrix\n${'1 '.repeat(10_000)}\n`,
  'vertices in numbers that are none': (dice) =>
    `*Vertices ${dice.pick(['-1', '1e9', 'NaN', '1.5', '', '0x10', '99999999999999999999'])}\n*Arcs\n1 2\n`,
  'a hundred thousand arcs in one line': () => `*Vertices 10\n*Arcslist\n1 ${'2 '.repeat(1e5)}\n`,
  'a hundred thousand sections': () => `*Vertices 2\n${'*Arcs\n1 2\n'.repeat(1e5)}`,
  'a hundred thousand parts that are not read': () => `*Vertices 2\n${'*Permutation\n'.repeat(1e5)}`,
  'a hundred thousand bad lines': () => `*Vertices 2\n*Arcs\n${'9 9\n'.repeat(1e5)}`,
  'quotation marks': () => `*Vertices 2\n1 ${'"a"b'.repeat(1e5)}\n`,
  'ten thousand partitions': () =>
    `*Vertices 1\n1 "A"\n${many(1e4, (k) => `*Partition p${k}\n*Vertices 1\n1\n`)}`,
  'comments that are none': () => `${'% '.repeat(900)}x`,
};
const dl: Texts = {
  'ten thousand nodes without data': () => 'dl n=10000 format=fullmatrix data:\n1 1 1\n',
  'ten thousand relations of nothing': () => 'dl nr=10000 nc=0 nm=10000 format=upperhalf data:\n',
  'a billion nodes': () => 'dl n=1000000000 data:\n0\n',
  'ten thousand embedded labels': () =>
    `dl n=10000 format=edgelist1 labels embedded data:\n${many(1e4, (k) => `a${k} a${k + 1}\n`)}`,
  'label blocks without end': () => `dl n=3 ${'labels: a,b,c '.repeat(2e4)} data: 0 0 0`,
  'a half matrix of ten thousand': () => `dl n=10000 format=lowerhalf data:\n${'1 '.repeat(2e5)}`,
  'quotation marks': () => `dl n=3 labels: ${'"'.repeat(100_001)} data: 0`,
};
const json: Texts = {
  'arrays a hundred thousand deep': () =>
    `{"actors":[{"id":"A","kind":"firm","x":${'['.repeat(1e5)}${']'.repeat(1e5)}}]}`,
  'objects a hundred thousand deep': () =>
    `{"actors":[{"id":"A","kind":"firm","x":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}}]}`,
  'extras in extras': () => `{"actors":[${'{"extra":'.repeat(1e5)}1${'}'.repeat(1e5)}]}`,
  'a deep case': () =>
    `{"case":{"generator":${'['.repeat(1e5)}${']'.repeat(1e5)}},"actors":[{"id":"A","kind":"firm"}]}`,
  'a field for each of thirty thousand rows': () =>
    `{"actors":[${many(3e4, (k) => `{"id":"${k}","kind":"firm","f${k}":1}`, ',')}]}`,
  'names of every object': () =>
    '{"actors":[{"id":"A","kind":"firm","__proto__":{"kind":"buyer"},"constructor":1}],"__proto__":[],"constructor":[1],"linkages":[1,null,[],"x"]}',
  'a hundred thousand rows of nothing': () => `{"actors":[${many(1e5, () => '{}', ',')}]}`,
  'a megabyte in one text': () => `{"actors":[{"id":"${'A'.repeat(1e6)}","kind":"firm"}]}`,
};
const fields = (from: string) =>
  `{"format":"articulator-mapping/1","files":[{"file":"*","form":"rows","rows":[{"as":"linkages","fields":{"from":${from},"to":${from},"type":{"constant":"supplies"}}}]}]}`;
const mapping: Texts = {
  'every pair of a list': () => fields('{"column":2,"split":"x"}'),
  stars: () =>
    `{"format":"articulator-mapping/1","files":[{"file":"${'*a'.repeat(5000)}","form":"leave-out"},{"file":"*","form":"rows","leaveOut":[{"equals":["${'*x'.repeat(2000)}"]}],"rows":[{"as":"actors","fields":{"id":1,"kind":{"constant":"firm"}}}]}]}`,
  deep: () =>
    `{"format":"articulator-mapping/1","case":{"generator":${'['.repeat(5e4)}${']'.repeat(5e4)}},"files":[{"file":"*","form":"leave-out"}]}`,
  'no headers': () =>
    '{"format":"articulator-mapping/1","files":[{"file":"*","form":"rows","header":0,"rows":[{"as":"actors","fields":{"id":1,"kind":{"constant":"firm"}}}]}]}',
};

/** Texts made to exhaust or to mislead the reader of a format, by what they hold. */
export const hostileTexts: Readonly<Record<Exclude<FuzzFormat, 'workbook'>, Texts>> = {
  'case-csv': tables(','),
  'case-tsv': tables('\t'),
  'network-csv': tables(','),
  matrix: matrices,
  'two-mode': matrices,
  projects: matrices,
  roster: {
    'a hundred thousand named': () => `who,named\nA,${many(1e5, (k) => `n${k}`, ',')}\n`,
    ...tables(','),
  },
  'case-json': json,
  gexf,
  graphml,
  gml,
  pajek,
  'pajek-project': pajek,
  'pajek-values': { 'a million values': () => '1\n'.repeat(1e6) },
  dl,
  mapping,
};

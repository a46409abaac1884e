import type { Dice } from './dice.ts';
import { nastyWords } from './nasty-words.ts';
import { anyId } from './sample-tables.ts';

/** A small network, before it is written in any form. */
interface Sketch {
  readonly names: readonly string[];
  readonly links: readonly (readonly [from: number, to: number, weight: string])[];
}

function sketch(dice: Dice): Sketch {
  const names = [...new Set(dice.some(1, 9, () => anyId(dice)))];
  const links = dice.some(
    0,
    14,
    () =>
      [
        dice.below(names.length),
        dice.below(names.length),
        dice.pick(['1', '2.5', '1.234', '0', '']),
      ] as const,
  );
  return { names, links };
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\p{Cc}\p{Cs}]/gu, '?');
const types = ['string', 'double', 'float', 'integer', 'int', 'long', 'boolean', 'liststring', 'anyURI', ''];
const title = (dice: Dice) =>
  escaped(dice.pick(['kind', 'sales', 'type', 'label', 'weight', 'own', 'constructor', '__proto__', 'id']));
const word = (dice: Dice) => escaped(dice.pick(nastyWords));

function gexf(dice: Dice): string {
  const { names, links } = sketch(dice);
  const declared = (of: string) =>
    `<attributes class="${of}" mode="static">${dice
      .some(0, 4, () => 0)
      .map(
        (_, k) =>
          `<attribute id="${k}" title="${title(dice)}" type="${dice.pick(types)}">${dice.chance(0.3) ? `<default>${word(dice)}</default>` : ''}</attribute>`,
      )
      .join('')}</attributes>`;
  const values = () =>
    `<attvalues>${dice.some(0, 4, () => `<attvalue for="${dice.below(4)}" value="${word(dice)}"/>`).join('')}</attvalues>`;
  const nodes = names.map(
    (name, k) =>
      `<node id="${dice.chance(0.5) ? k : escaped(name)}" label="${escaped(name)}">${values()}${dice.chance(0.2) ? '<viz:color r="1" g="2" b="3"/>' : ''}</node>`,
  );
  const edges = links.map(
    ([from, to, weight], k) =>
      `<edge id="${k}" source="${from}" target="${to}" weight="${weight}"${dice.chance(0.2) ? ` type="${dice.pick(['directed', 'undirected', 'mutual'])}"` : ''}>${values()}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="${dice.pick(['directed', 'undirected'])}">${declared('node')}${declared('edge')}<nodes>${nodes.join('\n')}</nodes><edges>${edges.join('\n')}</edges></graph></gexf>`;
}

function graphml(dice: Dice): string {
  const { names, links } = sketch(dice);
  const keys = dice
    .some(0, 5, () => 0)
    .map(
      (_, k) =>
        `<key id="d${k}" for="${dice.pick(['node', 'edge', 'all'])}" attr.name="${title(dice)}" attr.type="${dice.pick(types)}">${dice.chance(0.3) ? `<default>${word(dice)}</default>` : ''}</key>`,
    );
  const data = () => dice.some(0, 4, () => `<data key="d${dice.below(5)}">${word(dice)}</data>`).join('');
  const box = () =>
    dice.chance(0.2)
      ? `<data key="d9"><y:ShapeNode><y:NodeLabel>${word(dice)}</y:NodeLabel></y:ShapeNode></data>`
      : '';
  const nodes = names.map((_, k) => `<node id="n${k}">${data()}${box()}</node>`);
  const edges = links.map(([from, to]) => `<edge source="n${from}" target="n${to}">${data()}</edge>`);
  return `<?xml version="1.0"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${keys.join('')}<graph edgedefault="${dice.pick(['directed', 'undirected'])}">${nodes.join('\n')}${edges.join('\n')}</graph></graphml>`;
}

function gml(dice: Dice): string {
  const { names, links } = sketch(dice);
  const quoted = (text: string) => `"${escaped(text)}"`;
  const more = () =>
    dice.chance(0.4)
      ? ` ${dice.pick(['kind', 'x', 'graphics', 'constructor'])} ${dice.pick(['1', '2.5', quoted(dice.pick(nastyWords)), '[ x 1 y 2 ]'])}`
      : '';
  const nodes = names.map((name, k) => `  node [ id ${k} label ${quoted(name)}${more()} ]`);
  const edges = links.map(
    ([from, to, weight]) => `  edge [ source ${from} target ${to} value ${weight || 1}${more()} ]`,
  );
  return `Creator "by hand"\ngraph [\n  directed ${dice.below(2)}\n${nodes.join('\n')}\n${edges.join('\n')}\n]\n`;
}

function pajek(dice: Dice): string {
  const { names, links } = sketch(dice);
  const size = names.length;
  const modes = dice.chance(0.2) ? ` ${dice.below(size + 1)}` : '';
  const vertices = `*Vertices ${size}${modes}\n${names.map((name, k) => `${k + 1} "${name.replaceAll('\n', ' ')}" 0.1 0.2 0.5 ic Red\n`).join('')}`;
  const part = () => {
    const kind = dice.pick([
      '*Arcs',
      '*Edges',
      '*Arcslist',
      '*Edgeslist',
      '*Matrix',
      '*Arcs :1 "advice"',
      '*Arcs :2 "constructor"',
    ]);
    if (kind === '*Matrix')
      return `${kind}\n${names.map(() => names.map(() => dice.below(3)).join(' ')).join('\n')}\n`;
    return `${kind}\n${links.map(([from, to, weight]) => `${from + 1} ${to + 1} ${weight}\n`).join('')}`;
  };
  return vertices + dice.some(1, 4, part).join('');
}

function pajekValues(dice: Dice): string {
  const { names } = sketch(dice);
  return `*Vertices ${names.length}\n${names.map(() => `${dice.pick(['1', '2', '0.5', '-1'])}\n`).join('')}`;
}

function pajekProject(dice: Dice): string {
  const parts = [
    `*Network one.net\n${pajek(dice)}`,
    `*Partition sector.clu\n${pajekValues(dice)}`,
    `*Vector size.vec\n${pajekValues(dice)}`,
    `*Permutation p.per\n${pajekValues(dice)}`,
  ];
  return [parts[0]!, ...parts.slice(1).filter(() => dice.chance(0.6))].join('');
}

function dl(dice: Dice): string {
  const { names, links } = sketch(dice);
  const size = names.length;
  const format = dice.pick([
    'fullmatrix',
    'upperhalf',
    'lowerhalf',
    'edgelist1',
    'edgelist2',
    'nodelist1',
    'nodelist2',
    'constructor',
  ]);
  const labels = dice.pick([
    `labels:\n${names.map((name) => `"${name.replaceAll('"', "'")}"`).join(',')}\n`,
    'labels embedded\n',
    'row labels embedded\n',
    '',
  ]);
  const relations = dice.chance(0.2) ? 2 : 1;
  const sizes = dice.chance(0.2) ? `nr=${size}, nc=${size}` : `n=${size}`;
  const row = (k: number) =>
    names
      .slice(format === 'upperhalf' ? k : 0, format === 'lowerhalf' ? k + 1 : undefined)
      .map(() => dice.below(3))
      .join(' ');
  const data = /matrix|half/u.test(format)
    ? Array.from({ length: relations }, () => names.map((_, k) => `${row(k)}\n`).join('')).join('')
    : links
        .map(([from, to, weight]) => `${from + 1} ${to + 1} ${/edge/u.test(format) ? weight : ''}\n`)
        .join('');
  return `dl ${sizes}${relations > 1 ? ` nm=${relations}` : ''} format=${format} ${dice.chance(0.1) ? 'diagonal=absent ' : ''}${labels}data:\n${data}`;
}

/** A network file of each form, well-formed but of difficult names. */
export const sampleNetworks = {
  gexf,
  graphml,
  gml,
  pajek,
  'pajek-project': pajekProject,
  'pajek-values': pajekValues,
  dl,
} as const satisfies Readonly<Record<string, (dice: Dice) => string>>;

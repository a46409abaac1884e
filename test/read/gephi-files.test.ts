import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { readNetwork } from '../../src/read/read-network.ts';
import { complaints, summed } from './given.ts';

const file = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url))),
});
const cells = (values: Readonly<Record<string, string>>, ...names: string[]) =>
  names.map((name) => values[name]);

it('GEXF 1.3 of Gephi 0.10.1: kinds of edges are types of linkages, list types lists', async () => {
  const result = summed(await readCase([file('gephi.gexf')], { actorKind: 'firm' }));
  expect(result.case.actors.map(({ id }) => id)).toEqual(['007', 'b1', 'f1', 'f2']);
  expect(result.case.actors.map(({ name }) => name)).toEqual([
    '?',
    'Firma "Ñandú"',
    'Calçados São José',
    'Müller & Söhne <GmbH>',
  ]);
  expect(result.case.actors[2]).toMatchObject({
    country: 'BR',
    employees: 0,
    activities: ['production', 'design'],
  });
  expect(result.case.linkages.map(({ key, year, extra }) => [key, year, extra.weight])).toEqual([
    ['f1>b1 shares-knowledge', null, undefined],
    ['f1>b1 supplies', 2019, '2.5'],
    ['f2>b1 supplies', null, '0.5'],
  ]);
  expect(complaints(result)).toEqual([]);
});

it('GraphML of Gephi 0.10.1: parallel edges, accents and numbers', async () => {
  const table = await readNetwork({ links: file('gephi.graphml') });
  expect(table.directed).toBe(true);
  expect(
    table.links.map(({ from, to, attributes }) => [from, to, ...cells(attributes, 'weight', 'year')]),
  ).toEqual([
    ['f1', 'b1', '2.5', '2019'],
    ['f1', 'b1', '1.0', undefined],
    ['f2', 'b1', '0.5', undefined],
  ]);
  expect(table.actors.map(({ id, attributes }) => [id, ...cells(attributes, 'label', 'employees')])).toEqual([
    ['007', '?', undefined],
    ['b1', 'Firma "Ñandú"', '20'],
    ['f1', 'Calçados São José', '0'],
    ['f2', 'Müller & Söhne <GmbH>', '10'],
  ]);
});

it('DL of Gephi 0.10.1: quotation marks within labels are part of them; whom it does not name has a number', async () => {
  const table = await readNetwork({ links: file('gephi.dl') });
  expect(table.links.map(({ from, to, attributes }) => `${from}>${to} ${attributes.weight}`)).toEqual([
    'Calçados_São_José>Firma_"Ñandú" 2.5',
    'Calçados_São_José>Firma_"Ñandú" 1.0',
    'Müller_&_Söhne_<GmbH>>Firma_"Ñandú" 0.5',
  ]);
  // It says four actors and names those with links.
  expect(table.actors.map(({ id }) => id)).toEqual([
    '4',
    'Calçados_São_José',
    'Firma_"Ñandú"',
    'Müller_&_Söhne_<GmbH>',
  ]);
});

import { expect, it } from 'vitest';
import { pictureModel } from '../../viewer/src/picture/picture-model.ts';
import type { OpenedNetwork } from '../../viewer/src/worker/messages.ts';

function network(
  groups: readonly (string | null)[],
  links: readonly (readonly [string, string])[],
): OpenedNetwork {
  return {
    mode: 'network',
    title: 't',
    directed: true,
    groupColumn: 'group',
    actors: groups.map((group, i) => ({ id: `n${i}`, name: `n${i}`, group, attributes: {} })),
    links: links.map(([from, to]) => ({ from, to })),
    measures: [],
    totals: [],
    brokerage: null,
    problems: [],
    positions: new Float64Array(2 * groups.length),
  };
}

it('draws one line for each pair, with an arrow at each end that is reached, and hides no linkage', () => {
  const links = [
    ['n0', 'n1'],
    ['n1', 'n0'],
    ['n0', 'n1'],
    ['n2', 'n0'],
  ] as const;
  const { lines, lineStyles } = pictureModel(network(['a', 'a', 'b'], links));
  expect(lines.map(({ from, to, arrows, count }) => [from, to, arrows, count])).toEqual([
    ['n0', 'n1', 3, 3],
    ['n0', 'n2', 2, 1],
  ]);
  expect(lineStyles.reduce((sum, { count }) => sum + count, 0)).toBe(links.length);
});

it('gives the largest groups colours of their own and names the rest together', () => {
  const groups = Array.from({ length: 40 }, (_, i) => `g${Math.floor(Math.sqrt(i))}`);
  const { shapes, actors } = pictureModel(network([...groups, 'x', 'y', 'z'], []));
  expect(shapes.at(-1)?.title).toBe('Other groups');
  expect(new Set(shapes.map(({ colour }) => colour)).size).toBe(shapes.length);
  expect(shapes.reduce((sum, { count }) => sum + count, 0)).toBe(actors.length);
});

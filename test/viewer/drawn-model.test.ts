import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnModel } from '../../viewer/src/picture/drawn-model.ts';
import { legendModel } from '../../viewer/src/picture/legend-model.ts';
import { initialView, type ViewState } from '../../viewer/src/view/view-state.ts';
import { visibleOf } from '../../viewer/src/view/visible.ts';
import { picture as words } from '../../viewer/src/words/en/picture.ts';
import type { OpenedNetwork } from '../../viewer/src/worker/messages.ts';
import { plainNetwork } from './plain-network.ts';

function drawn(network: OpenedNetwork, change: Partial<ViewState> = {}) {
  const state = { ...initialView(network), sizeBy: '', ...change };
  const placement = { positions: network.positions, captions: [], placed: null };
  return drawnModel(network, state, visibleOf(network, state), placement);
}
const told = { words, language: 'en', titleOf: (by: string) => by };
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

describe('the lines', () => {
  it('run side by side by direction, and hide no linkage', () => {
    const { lines, marks } = drawn(
      plainNetwork(3, [
        [0, 1],
        [1, 0],
        [0, 1],
        [2, 0],
      ]),
    );
    expect(sum([...lines.linkages])).toBe(4);
    const [forth, back, other] = [0, 1, 2].map((k) => ({
      ends: [marks.actor[lines.from[k]!], marks.actor[lines.to[k]!]],
      arrows: lines.arrows[k],
      linkages: lines.linkages[k],
      beside: lines.beside[k]!,
    }));
    expect(forth).toMatchObject({ ends: [0, 1], arrows: 1, linkages: 2 });
    expect(back).toMatchObject({ ends: [0, 1], arrows: 2, linkages: 1 });
    expect(forth!.beside).toBe(-back!.beside);
    expect(Math.abs(forth!.beside)).toBeGreaterThan(1);
    expect(other).toMatchObject({ ends: [0, 2], arrows: 2, beside: 0 });
  });

  it('are one for each pair where there are very many linkages, with an arrow at each end that is reached', () => {
    const links = Array.from({ length: 2500 }, (_, i) => [
      [i, i + 1],
      [i + 1, i],
    ]).flat() as [number, number][];
    const { lines, legend } = drawn(plainNetwork(2501, links));
    expect(lines.count).toBe(2500);
    expect(new Set(lines.arrows)).toEqual(new Set([3]));
    expect(sum([...lines.linkages])).toBe(links.length);
    expect(legend.onePerPair).toBe(true);
  });
});

it('draws a group as one mark, with the lines that leave it and the number of those inside', () => {
  const network = plainNetwork(
    4,
    [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
    ],
    ['a', 'a', 'b', null],
  );
  const { marks, lines, legend } = drawn(network, { collapsed: ['value:a'] });
  expect(marks.count).toBe(3);
  const one = marks.group.indexOf('value:a');
  expect([marks.markOf[0], marks.markOf[1]]).toEqual([one, one]);
  expect(marks.label[one]).toBe('2');
  expect(sum([...lines.linkages])).toBe(3);
  expect(legend.inside).toBe(1);
  expect(legendModel(legend, told).sections.at(-1)!.notes.join()).toContain('not drawn: 1');
});

describe('the legend', () => {
  it('gives the largest groups colours of their own and names the rest together', () => {
    const groups = Array.from({ length: 40 }, (_, i) => `g${Math.floor(Math.sqrt(i))}`);
    const network = plainNetwork(45, [], [...groups, 'x', 'y', 'z', null, null]);
    const [section] = legendModel(drawn(network).legend, told).sections;
    expect(section!.entries.map(({ text }) => text).slice(-2)).toEqual(['Other groups', 'No group']);
    expect(section!.entries).toHaveLength(9);
    expect(new Set(section!.entries.map(({ mark }) => mark!.colour)).size).toBe(9);
    expect(sum(section!.entries.map(({ count }) => count))).toBe(45);
  });

  it('counts every actor and linkage in the picture once, whatever is hidden, coloured or drawn as one', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b);
    const group = fc.constantFrom('a', 'b', 'c', null);
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 25 }),
        fc.array(group, { minLength: 10, maxLength: 10 }),
        fc.subarray(['value:a', 'value:b', 'none:']),
        fc.subarray(['value:a', 'value:c']),
        fc.subarray(['n0', 'n3']),
        (links, groups, collapsed, hiddenGroups, hidden) => {
          const network = plainNetwork(10, links, groups);
          const state = { ...initialView(network), collapsed, hiddenGroups, hidden };
          const visible = visibleOf(network, state);
          const model = drawn(network, state);
          const { sections } = legendModel(model.legend, told);
          const colours = sections.find(({ id }) => id === 'colours')!;
          expect(sum(colours.entries.map(({ count }) => count))).toBe(visible.actorCount);
          const lines = sections.find(({ id }) => id === 'lines')?.entries ?? [];
          expect(sum(lines.map(({ count }) => count)) + model.legend.inside).toBe(visible.linkageCount);
          expect(sum([...model.lines.linkages]) + model.legend.inside).toBe(visible.linkageCount);
        },
      ),
    );
  });

  it('says in which ranges numbers are coloured, holding all that are known', () => {
    const base = plainNetwork(12, []);
    const values = [0, 0, 0, 1, 2, 3, 5, 8, 13, 21, null, null];
    const measures = [{ id: 'm', title: 'M', meaning: '', values, reasons: values.map(() => null) }];
    const { legend } = drawn({ ...base, measures }, { colourBy: 'm', sizeBy: 'm' });
    const [section] = legendModel(legend, told).sections;
    expect(sum(section!.entries.map(({ count }) => count))).toBe(12);
    expect(section!.entries[0]!.text).toMatch(/^0/);
    expect(section!.entries.at(-1)).toMatchObject({ text: words.notKnown, count: 2 });
    expect(legendModel(legend, told).size!.samples.map(({ text }) => text)).toEqual(['0', '10.5', '21']);
  });
});

it('sizes grow with the value and stay within the spacing of the actors', () => {
  const values = Array.from({ length: 400 }, (_, i) => i);
  const measures = [{ id: 'm', title: 'M', meaning: '', values, reasons: values.map(() => null) }];
  const { marks } = drawn({ ...plainNetwork(400, []), measures }, { sizeBy: 'm' });
  expect(marks.actor[0], 'the largest is drawn first').toBe(399);
  const radii = [...marks.radius];
  expect(radii).toEqual([...radii].sort((a, b) => b - a));
  expect(radii[0]!).toBeLessThan(Math.sqrt((900 * 480) / 400) / 2);
  expect(radii.at(-1)!).toBeGreaterThan(1);
});

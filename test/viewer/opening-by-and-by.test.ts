import { describe, expect, it } from 'vitest';
import { initialView } from '../../viewer/src/view/view-state.ts';
import { visibleOf } from '../../viewer/src/view/visible.ts';
import { yearsOf } from '../../viewer/src/view/years-of.ts';
import type { OpenedCase, OpenedNetwork } from '../../viewer/src/worker/messages.ts';
import { type More, withMore } from '../../viewer/src/worker/more.ts';
import { openCase } from '../../viewer/src/worker/open-case.ts';
import { openNetwork } from '../../viewer/src/worker/open-network.ts';
import { textFile } from '../e2e/case-files.ts';
import { openedWhole } from './opened-whole.ts';

/** Rows of a ring with chords: every actor sells to two others. */
const pairs = (size: number): (readonly [string, string])[] =>
  Array.from({ length: size }, (_, i) => i).flatMap((i) => [
    [`n${i}`, `n${(i + 1) % size}`] as const,
    [`n${i}`, `n${(i * 7 + 3) % size}`] as const,
  ]);
const networkOf = (size: number) => ({
  mode: 'network' as const,
  options: { group: 'side' },
  files: [
    {
      ...textFile('links.csv', [
        'from,to,year',
        ...pairs(size).map((pair, k) => [...pair, 2000 + (k % 3)].join(',')),
      ]),
      role: 'links' as const,
    },
    {
      ...textFile('nodes.csv', [
        'id,side',
        ...Array.from({ length: size }, (_, i) => `n${i},${i % 2 === 0 ? 'a' : 'b'}`),
      ]),
      role: 'nodes' as const,
    },
  ],
});
const steps = async <Of>(given: AsyncGenerator<Of>): Promise<Of[]> => {
  const all: Of[] = [];
  for await (const each of given) all.push(each);
  return all;
};

const merged = <Of extends OpenedCase | OpenedNetwork>(first: Of, later: readonly unknown[]): Of =>
  later.reduce<Of>((opened, more) => withMore(opened, more as More), first);

describe('a large plain network', () => {
  it('is handed over with links and places first, then its measures, until nothing is lacking', async () => {
    const given = await steps(openNetwork(networkOf(5000), () => {}));
    const first = given[0] as OpenedNetwork;
    expect(first.lacks).toBe('measures');
    expect(first.links).toHaveLength(10_000);
    expect(first.positions).toHaveLength(10_000);
    expect(first.measures.every(({ awaited, values }) => awaited === true && values.length === 0)).toBe(true);
    expect(initialView(first).sizeBy).toBe('betweenness');
    const shown = merged(first, given.slice(1));
    expect(shown.lacks).toBeNull();
    expect(shown.measures.every(({ awaited, values }) => awaited !== true && values.length === 5000)).toBe(
      true,
    );
    expect(shown.totals.length).toBeGreaterThan(10);
    expect(shown.brokerage).not.toBeNull();
  }, 60_000);

  it('a filter by a measure that is not there yet leaves all, and what it leaves once it is', async () => {
    const given = await steps(openNetwork(networkOf(5000), () => {}));
    const first = given[0] as OpenedNetwork;
    const filters = [{ by: 'measure', measure: 'degree', least: 5, most: null }] as const;
    const state = { ...initialView(first), filters };
    expect(visibleOf(first, state).actorCount).toBe(5000);
    const whole = merged(first, given.slice(1));
    const degree = whole.measures.find(({ id }) => id === 'degree')!.values;
    const kept = degree.filter((value) => value !== null && value >= 5).length;
    expect(kept).toBeLessThan(5000);
    expect(visibleOf(whole, state).actorCount).toBe(kept);
  }, 60_000);
});

it('a small network is measured before it is handed over, and its measures are those of a large one', async () => {
  const [whole, ...more] = await steps(openNetwork(networkOf(300), () => {}));
  expect(more).toEqual([]);
  const { lacks, measures } = whole as OpenedNetwork;
  expect(lacks).toBeNull();
  const ids = (await openedWhole(openNetwork(networkOf(5000), () => {}))).measures.map(({ id }) => id);
  expect(measures.map(({ id }) => id)).toEqual(ids);
}, 60_000);

it('links with a column of years can be looked at year by year', async () => {
  const opened = await openedWhole(openNetwork(networkOf(300), () => {}));
  expect(yearsOf(opened)).toEqual([2000, 2001, 2002]);
  const of = (year: number | null): number =>
    visibleOf(opened, { ...initialView(opened), year }).linkageCount;
  expect(of(2000) + of(2001) + of(2002)).toBe(of(null));
  expect(of(2001)).toBeGreaterThan(100);
});

it('a small case is handed over measured and placed; its judgements follow', async () => {
  const firms = Array.from({ length: 40 }, (_, i) => `n${i},${i % 10 === 0 ? 'buyer' : 'firm'},valley`);
  const sales = pairs(40).map((pair) => [...pair, 'supplies'].join(','));
  const files = [
    textFile('actors.csv', ['id,kind,cluster', ...firms]),
    textFile('linkages.csv', ['from,to,type', ...sales]),
  ];
  const given = await steps(openCase({ mode: 'case', options: {}, files }, () => {}));
  const [first, judged, ...more] = given as [OpenedCase, More];
  expect(more).toEqual([]);
  expect(first.lacks).toBe('assessment');
  expect(first.placedBy).toBe('force');
  expect(first.measures.find(({ id }) => id === 'betweenness')!.values).toHaveLength(40);
  const whole = withMore(first, judged);
  expect(whole.lacks).toBeNull();
  expect(whole.measures).toEqual(first.measures);
  expect(whole.assessment.clusters.map(({ id }) => id)).toEqual(['valley']);
  expect(JSON.parse(whole.assessmentText).clusters).toHaveLength(1);
});

it('a large case is handed over unjudged first; judged, it is as if it had been analysed at once', async () => {
  const size = 3500;
  const actors = Array.from(
    { length: size },
    (_, i) => `n${i},${i % 10 === 0 ? 'buyer' : 'firm'},${i % 10 === 0 ? '' : 'valley'}`,
  );
  const request = {
    mode: 'case' as const,
    options: {},
    files: [
      textFile('actors.csv', ['id,kind,cluster', ...actors]),
      textFile('linkages.csv', [
        'from,to,type',
        ...pairs(size).map((pair) => [...pair, 'supplies'].join(',')),
      ]),
    ],
  };
  const given = await steps(openCase(request, () => {}));
  const first = given[0] as OpenedCase;
  expect(first.lacks).toBe('assessment');
  expect(first.assessment.clusters).toEqual([]);
  expect(first.subject.linkages.length).toBeGreaterThan(6000);
  const judged = withMore(first, given[1] as More);
  expect(judged.lacks).toBe('measures');
  expect(judged.assessment.clusters.map(({ id }) => id)).toEqual(['valley']);
  expect(judged.subject).toBe(first.subject);
  expect(initialView(first).cluster).toBe('valley');
  const whole = merged(first, given.slice(1));
  expect(whole.lacks).toBeNull();
  expect(whole.measures.some(({ awaited }) => awaited)).toBe(false);
}, 120_000);

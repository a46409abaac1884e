// The fragile check in full, and the communities that institutions join (METHOD section 8), by hand.
import { describe, expect, it } from 'vitest';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, link, member, outside, supplies } from '../support/small-case.ts';

const efficiency = (sketch: CaseSketch) => assessedCluster(sketch).efficiency;
const firms = (count: number) => Array.from({ length: count }, (_, k) => firm(`f${k + 1}`));

describe('the fragile check in full', () => {
  it('lists everybody tried, with CE recomputed and the items that change', () => {
    // E4: f1, f2 and f3 reach X through T, level 2. EE .4, JA 0, CE .2. Without T or X: E4 0, CE 0.
    // Without f1: 2 of 2, level 2 still, CE .2.
    const { fragile, fragileCheck } = efficiency({
      actors: [...firms(3), member('T', 'buyer'), outside('X', 'buyer')],
      linkages: [...firms(3).map(({ id }) => supplies(id, 'T')), supplies('T', 'X')],
    });
    expect(fragileCheck.ce).toBeCloseTo(0.2, 12);
    expect(
      fragileCheck.tried.map(({ actor, neighbours, ceWithout }) => [actor, neighbours, ceWithout]),
    ).toEqual([
      ['T', 3, 0],
      ['X', 1, 0],
      ['f1', 1, 0.2],
      ['f2', 1, 0.2],
      ['f3', 1, 0.2],
    ]);
    const [t, , f1] = fragileCheck.tried;
    expect(t).toMatchObject({ items: [{ item: 'E4', before: 2, after: 0 }], broken: ['E4'] });
    expect(t!.fall).toBeCloseTo(0.2, 12);
    expect(f1).toMatchObject({ fall: 0, items: [], broken: [] });
    expect(fragile).toMatchObject({ broker: 'T' });
  });

  it('names an item that falls by one level and breaks nothing', () => {
    // E1: f1 and f2 of three trained by N (level 3 at two thirds); without f1 one of two, level 2.
    const { fragile, fragileCheck } = efficiency({
      actors: [...firms(3), member('N', 'institution')],
      linkages: [link('trains', 'N', 'f1'), link('trains', 'N', 'f2')],
    });
    const f1 = fragileCheck.tried.find(({ actor }) => actor === 'f1');
    expect(f1).toMatchObject({ items: [{ item: 'E1', before: 3, after: 2 }], broken: [] });
    expect(fragile).toBeNull();
  });

  it('passes over one without whom CE is not defined: the only firm', () => {
    const { fragileCheck } = efficiency({
      actors: [firm('A'), outside('X', 'buyer')],
      linkages: [supplies('A', 'X')],
    });
    expect(fragileCheck.tried.find(({ actor }) => actor === 'A')).toMatchObject({
      ceWithout: null,
      fall: null,
    });
  });

  it('tries nobody where CE is not defined, with the reason', () => {
    const { fragileCheck } = efficiency({ actors: firms(2), linkages: [], surveyed: ['supplies'] });
    expect(fragileCheck).toMatchObject({ ce: null, tried: [] });
    expect(fragileCheck.reason).toMatch(/^CE needs at least 3 of 5/);
  });
});

describe('which institution joins which otherwise separate communities', () => {
  // f1-f2-f3 and f4-f5 are communities, f6 stands alone. A joins both, B the second, C only f6.
  const among = [
    link('shares-knowledge', 'f1', 'f2'),
    link('shares-knowledge', 'f3', 'f2'),
    supplies('f4', 'f5'),
  ];
  const institutions = ['A', 'B', 'C'].map((id) => member(id, 'institution'));
  const joins = (pairs: readonly (readonly [string, string])[]) =>
    efficiency({
      actors: [...firms(6), ...institutions],
      linkages: [...among, ...pairs.map(([from, to]) => link('member-of', from, to))],
    }).items.J4;

  it('by name, largest first, each institution with its own', () => {
    const item = joins([
      ['f1', 'A'],
      ['f3', 'A'],
      ['f5', 'A'],
      ['f4', 'B'],
      ['f6', 'C'],
    ]);
    expect(item.communities).toEqual({
      communities: [
        ['f1', 'f2', 'f3'],
        ['f4', 'f5'],
      ],
      joins: { A: [0, 1], B: [1], C: [] },
      tellsApart: true,
    });
    expect(item.communitiesJoined).toEqual({ A: 2, B: 1, C: 0 });
    expect(item.because.at(-1)!.text).toBe('A joins 2 otherwise separate communities');
  });

  it('where it does not tell them apart (all 0 or 1) it says so', () => {
    const item = joins([
      ['f1', 'A'],
      ['f4', 'B'],
    ]);
    expect(item.communities!.tellsApart).toBe(false);
    expect(item.because.at(-1)!.text).toMatch(/does not tell them apart/);
  });
});

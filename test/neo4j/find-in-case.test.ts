import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/model/actor.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import { findInCase } from '../../src/neo4j/push/find-in-case.ts';

const ids = ['', 'a', 'a0', 'b', 'é', '\u{1f41f}', 'b '];
const ends = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) });

describe('finding in a case', () => {
  it('finds every actor and linkage at its place and nothing else, in order or not', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids)), fc.array(ends), (someIds, someEnds) => {
        const actors = someIds.map((id) => ({ id })) as unknown as readonly Actor[];
        const linkages = someEnds.map((pair, at) => ({
          ...pair,
          key: `k${at}`,
        })) as unknown as readonly Linkage[];
        const finder = findInCase({ actors, linkages });
        for (const id of ids) expect(finder.actor(id)).toBe(actors.find((actor) => actor.id === id) ?? null);
        for (const [place, linkage] of linkages.entries()) {
          expect(finder.linkage(linkage.from, linkage.to, linkage.key)).toEqual({ place, linkage });
          expect(finder.linkage(linkage.from, linkage.to, 'another key')).toBeNull();
          const elsewhere = linkages.find(({ from, to }) => from !== linkage.from || to !== linkage.to);
          if (elsewhere === undefined) continue;
          expect(finder.linkage(elsewhere.from, elsewhere.to, linkage.key)).toBeNull();
        }
      }),
    );
  });
});

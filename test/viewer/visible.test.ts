import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialView } from '../../viewer/src/view/view-state.ts';
import { visibleOf } from '../../viewer/src/view/visible.ts';
import type { OpenedNetwork } from '../../viewer/src/worker/messages.ts';
import { plainNetwork } from './plain-network.ts';

const shownIds = (network: OpenedNetwork, actors: Uint8Array): string[] =>
  network.actors.filter((_, i) => actors[i] === 1).map(({ id }) => id);

describe('what the view leaves', () => {
  const path = plainNetwork(5, [
    [0, 1],
    [2, 1],
    [2, 3],
    [3, 4],
  ]);
  const first = initialView(path);

  it('is all at first', () => {
    expect(visibleOf(path, first)).toMatchObject({ actorCount: 5, linkageCount: 4 });
  });

  it('loses an actor taken out by hand, and its linkages with it', () => {
    const left = visibleOf(path, { ...first, hidden: ['n2', 'not there'] });
    expect(shownIds(path, left.actors)).toEqual(['n0', 'n1', 'n3', 'n4']);
    expect([...left.linkages]).toEqual([1, 0, 0, 1]);
  });

  it('keeps what is so many steps from the focus, whatever the direction, along what is left', () => {
    const focus = { actor: 'n1', steps: 2 };
    expect(shownIds(path, visibleOf(path, { ...first, focus }).actors)).toEqual(['n0', 'n1', 'n2', 'n3']);
    const cut = visibleOf(path, { ...first, focus, hidden: ['n2'] });
    expect(shownIds(path, cut.actors)).toEqual(['n0', 'n1']);
    const nobody = visibleOf(path, { ...first, focus: { actor: 'n9', steps: 1 } });
    expect(nobody.actorCount).toBe(5);
  });
});

it('a focus with one more step never shows less, and every linkage shown has both ends shown', () => {
  const pair = fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), fc.nat(11), fc.nat(4), (links, at, steps) => {
      const network = plainNetwork(12, links);
      const first = initialView(network);
      const near = visibleOf(network, { ...first, focus: { actor: `n${at}`, steps } });
      const far = visibleOf(network, { ...first, focus: { actor: `n${at}`, steps: steps + 1 } });
      near.actors.forEach((flag, i) => {
        expect(flag).toBeLessThanOrEqual(far.actors[i]!);
      });
      links.forEach(([a, b], k) => {
        expect(near.linkages[k]).toBe(near.actors[a]! * near.actors[b]!);
      });
    }),
  );
});

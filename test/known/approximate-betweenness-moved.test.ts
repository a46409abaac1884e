import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { defaultPreset } from '../../src/preset.ts';
import { whyRankMoved } from '../../src/scenario/why-rank-moved.ts';
import { libraryCase } from '../support/library-case.ts';

it('marks betweenness from drawn paths where a scenario says why a rank moved, with its bound', async () => {
  const reading = await libraryCase('furniture-chipilo');
  const linkages = reading.case.linkages.filter(({ from, to }) => from !== 'segusino' && to !== 'segusino');
  const without = { ...reading, case: { ...reading.case, linkages } };
  const told = (betweennessUpTo: number): string => {
    const preset = { ...defaultPreset, articulators: { ...defaultPreset.articulators, betweennessUpTo } };
    const [before, after] = [reading, without].map((each) => analyse(each, { preset }).clusters[0]!);
    const { actor } = after!.articulators.find(
      ({ actor: id, components }) =>
        before!.articulators.find((each) => each.actor === id)?.components.betweenness !==
        components.betweenness,
    )!;
    return whyRankMoved(actor, before!, after!).join('; ');
  };
  expect(told(0)).toMatch(/betweenness from ≈ [\d,.]+ \(within [\d,.]+\) to ≈ [\d,.]+ \(within [\d,.]+\)/);
  expect(told(1e9)).toMatch(/betweenness from [\d,.]+ to [\d,.]+/);
});

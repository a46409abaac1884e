import { components } from './components.ts';
import { herfindahl } from './concentration.ts';
import { degreeCentralisation } from './degree-centralisation.ts';
import { diameter, largestPartDiameter } from './diameter.ts';
import { localShare } from './local-share.ts';
import type { NetworkMeasure } from './measure.ts';
import { orReason } from './measured.ts';
import { reasons } from './reasons.ts';
import { strength } from './strength.ts';

const centralisationLine = {
  level: 'network',
  needs: [],
  unit: 'index',
  range: '0 where all are linked alike .. 1 for a star',
  reference: 'Freeman 1979',
} as const;

function valueConcentration(side: 'in' | 'out'): NetworkMeasure['compute'] {
  return ({ network, amounts }) => {
    if (!network.directed) return { value: null, reason: reasons.undirected };
    const given = amounts();
    if (given === null) return { value: null, reason: reasons.noAmounts };
    const sums = strength(network[side], given[side]);
    const unknown = sums.some(Number.isNaN);
    return orReason(herfindahl(sums)?.index ?? null, unknown ? reasons.anAmountUnknown : reasons.noAmount);
  };
}

/** Catalogue lines: how wide the network is and whether it gathers on one actor or one group. */
export const shapeMeasures: readonly NetworkMeasure[] = [
  {
    id: 'localShare',
    title: 'Local share',
    sentence: 'The share of links that stay inside the groups.',
    level: 'network',
    reads: 'arcs between known groups; an undirected tie once',
    needs: ['groups'],
    projection: 'arcs or ties, as the network is',
    unit: 'share',
    range: '0 .. 1',
    reference: 'Krackhardt & Stern 1988: (1 - E-I) / 2',
    compute: ({ network, groupOf, hasGroups }) =>
      hasGroups
        ? orReason(localShare(network, groupOf), reasons.noGroupedLinks)
        : { value: null, reason: reasons.noGroups },
  },
  {
    id: 'diameter',
    title: 'Diameter',
    sentence: 'How many steps the longest of the shortest ways takes; pairs without a way are left out.',
    level: 'network',
    reads: 'least numbers of steps along the arcs',
    needs: [],
    projection: 'arcs or ties, as the network is',
    unit: 'steps',
    range: '1 .. n - 1',
    reference: 'Wasserman & Faust 1994, 4.3',
    compute: (context) => {
      const sums = context.distances('in');
      if (sums === null) return { value: null, reason: reasons.tooLarge };
      return orReason(diameter(sums).longest, reasons.noArcs);
    },
  },
  {
    id: 'reachedShare',
    title: 'Pairs with a way',
    sentence:
      'The share of ordered pairs of which the first reaches the second; the rest are infinitely far.',
    level: 'network',
    reads: 'ways along the arcs',
    needs: [],
    projection: 'arcs or ties, as the network is',
    unit: 'share',
    range: '0 .. 1',
    reference: 'Wasserman & Faust 1994, 4.3',
    compute: (context) => {
      const sums = context.distances('in');
      if (sums === null) return { value: null, reason: reasons.tooLarge };
      return orReason(diameter(sums).reachedShare, reasons.fewerThanTwo);
    },
  },
  {
    id: 'diameterOfLargest',
    title: 'Diameter of the largest component',
    sentence: 'How many steps the longest of the shortest ways takes in the largest part, whichever way.',
    level: 'network',
    reads: 'least numbers of steps; every pair of one component has a way',
    needs: [],
    projection: 'undirected simple',
    unit: 'steps',
    range: '1 .. n - 1',
    reference: 'Wasserman & Faust 1994, 4.3',
    compute: (context) => {
      const sums = context.distances('around');
      if (sums === null) return { value: null, reason: reasons.tooLarge };
      return orReason(largestPartDiameter(sums, components(context.network)), reasons.noArcs);
    },
  },
  {
    ...centralisationLine,
    id: 'degreeCentralisation',
    title: 'Degree centralisation',
    sentence: 'How far links gather on one actor, whichever way.',
    reads: 'degrees',
    projection: 'undirected simple',
    compute: ({ network }) =>
      orReason(degreeCentralisation(network.around, true), reasons.fewerThanThreeStar),
  },
  {
    ...centralisationLine,
    id: 'inDegreeCentralisation',
    title: 'In-degree centralisation',
    sentence: 'How far arcs end at one actor.',
    reads: 'in-degrees',
    projection: 'arcs',
    compute: ({ network }) =>
      network.directed
        ? orReason(degreeCentralisation(network.in, false), reasons.fewerThanTwo)
        : { value: null, reason: reasons.undirected },
  },
  {
    ...centralisationLine,
    id: 'outDegreeCentralisation',
    title: 'Out-degree centralisation',
    sentence: 'How far arcs start at one actor.',
    reads: 'out-degrees',
    projection: 'arcs',
    compute: ({ network }) =>
      network.directed
        ? orReason(degreeCentralisation(network.out, false), reasons.fewerThanTwo)
        : { value: null, reason: reasons.undirected },
  },
  {
    id: 'salesConcentration',
    title: 'Concentration of sales on sellers (HHI)',
    sentence: 'Whether few actors sell most of what is sold.',
    level: 'network',
    reads: 'shares of the actors in all amounts, by who sells',
    needs: ['amounts'],
    projection: 'arcs',
    unit: 'index',
    range: '1 / number of sellers .. 1',
    reference: 'Herfindahl 1950; Hirschman 1964',
    compute: valueConcentration('out'),
  },
  {
    id: 'purchasesConcentration',
    title: 'Concentration of purchases on buyers (HHI)',
    sentence: 'Whether few actors buy most of what is sold.',
    level: 'network',
    reads: 'shares of the actors in all amounts, by who buys',
    needs: ['amounts'],
    projection: 'arcs',
    unit: 'index',
    range: '1 / number of buyers .. 1',
    reference: 'Herfindahl 1950; Hirschman 1964',
    compute: valueConcentration('in'),
  },
];

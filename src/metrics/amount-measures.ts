import { type Concentration, concentration } from './concentration.ts';
import type { ActorMeasure } from './measure.ts';
import type { MeasureContext } from './measure-context.ts';
import { orReason } from './measured.ts';
import { reasons } from './reasons.ts';
import { strength } from './strength.ts';

type Side = 'in' | 'out';

const shared = {
  level: 'actor',
  needs: ['amounts'],
  projection: 'arcs or ties, as the network is',
} as const;

function strengths(sidesOf: (context: MeasureContext) => readonly Side[]): ActorMeasure['compute'] {
  return (context) => {
    const amounts = context.amounts();
    if (amounts === null) return () => orReason(null, reasons.noAmounts);
    const sums = sidesOf(context).map((side) => strength(context.network[side], amounts[side]));
    return (actor) =>
      orReason(
        sums.reduce((sum, values) => sum + values[actor]!, 0),
        reasons.amountUnknown,
      );
  };
}

/** Buyers are at the outgoing side, sellers at the incoming one. */
function shares(side: Side, part: keyof Concentration): ActorMeasure['compute'] {
  return (context) => {
    const { network } = context;
    if (!network.directed) return () => orReason(null, reasons.undirected);
    const amounts = context.amounts();
    if (amounts === null) return () => orReason(null, reasons.noAmounts);
    const values = concentration(network[side], amounts[side])[part];
    const sums = strength(network[side], amounts[side]);
    const nothing = side === 'out' ? reasons.noSales : reasons.noPurchases;
    return (actor) => orReason(values[actor]!, Number.isNaN(sums[actor]!) ? reasons.amountUnknown : nothing);
  };
}

/** Catalogue lines: amounts instead of numbers of links. */
export const amountMeasures: readonly ActorMeasure[] = [
  {
    ...shared,
    id: 'strength',
    title: 'Strength',
    sentence: 'How much the actor sells and buys together.',
    reads: 'amounts of the links in either direction',
    unit: 'the unit of the amounts',
    range: '0 and more',
    reference: 'Barrat et al. 2004',
    compute: strengths(({ network }) => (network.directed ? ['in', 'out'] : ['out'])),
  },
  {
    ...shared,
    id: 'inStrength',
    title: 'In-strength',
    sentence: 'How much comes to the actor: its purchases.',
    reads: 'amounts of the arcs that end at the actor',
    unit: 'the unit of the amounts',
    range: '0 and more',
    reference: 'Barrat et al. 2004',
    compute: strengths(() => ['in']),
  },
  {
    ...shared,
    id: 'outStrength',
    title: 'Out-strength',
    sentence: 'How much goes out from the actor: its sales.',
    reads: 'amounts of the arcs that start at the actor',
    unit: 'the unit of the amounts',
    range: '0 and more',
    reference: 'Barrat et al. 2004',
    compute: strengths(() => ['out']),
  },
  {
    ...shared,
    id: 'salesConcentration',
    title: 'Concentration of sales (HHI)',
    sentence: 'On how few buyers the actor’s sales rest; with one buyer 1, with n equal ones 1/n.',
    reads: 'shares of the buyers in the actor’s sales',
    unit: 'index',
    range: '1 / number of buyers .. 1',
    reference: 'Herfindahl 1950; Hirschman 1964',
    compute: shares('out', 'index'),
  },
  {
    ...shared,
    id: 'salesDependence',
    title: 'Dependence on the largest buyer',
    sentence: 'The share of the actor’s sales that its largest buyer takes.',
    reads: 'shares of the buyers in the actor’s sales',
    unit: 'share',
    range: 'above 0 .. 1',
    reference: 'share',
    compute: shares('out', 'largestShare'),
  },
  {
    ...shared,
    id: 'purchasesConcentration',
    title: 'Concentration of purchases (HHI)',
    sentence: 'On how few sellers the actor’s purchases rest; with one seller 1, with n equal ones 1/n.',
    reads: 'shares of the sellers in the actor’s purchases',
    unit: 'index',
    range: '1 / number of sellers .. 1',
    reference: 'Herfindahl 1950; Hirschman 1964',
    compute: shares('in', 'index'),
  },
  {
    ...shared,
    id: 'purchasesDependence',
    title: 'Dependence on the largest seller',
    sentence: 'The share of the actor’s purchases that its largest seller delivers.',
    reads: 'shares of the sellers in the actor’s purchases',
    unit: 'share',
    range: 'above 0 .. 1',
    reference: 'share',
    compute: shares('in', 'largestShare'),
  },
];

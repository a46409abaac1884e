import type { BrokerageByRole } from './brokerage.ts';
import { byRole } from './by-role.ts';
import type { ActorMeasure } from './measure.ts';
import type { MeasureContext } from './measure-context.ts';
import { reasons } from './reasons.ts';

const shared = {
  level: 'actor',
  reads: 'pairs a, b with a -> actor -> b and no arc a -> b; an undirected tie is two arcs',
  needs: ['groups'],
  projection: 'arcs',
  reference: 'Gould & Fernandez 1989',
} as const;

/** Values by role; `missing` says why a part of an actor with a known group may be null. */
function roles(
  columnsOf: (context: MeasureContext) => BrokerageByRole,
  missing: string = reasons.noVariance,
): ActorMeasure['compute'] {
  return (context) => {
    const columns = columnsOf(context);
    return (actor) => {
      if (context.groupOf[actor]! < 0) return { value: null, reason: reasons.groupUnknown };
      const value = byRole(columns, actor, context.hasGroups);
      if (!context.hasGroups) return { value, reason: reasons.noGroups };
      const complete = Object.values(value).every((part) => part !== null);
      return { value, reason: complete ? null : missing };
    };
  };
}

/** Catalogue lines: what stands beside the counts of brokerage, by role. */
export const brokeragePartsMeasures: readonly ActorMeasure[] = [
  {
    ...shared,
    id: 'brokerageExpected',
    title: 'Brokerage expected by chance',
    sentence:
      'How many pairs of each role random links of the same density would give an actor of its group.',
    unit: 'ordered pairs, by role',
    range: '0 and more',
    compute: roles((context) => context.expectedBrokerage().expected),
  },
  {
    ...shared,
    id: 'brokerageSd',
    title: 'Spread of brokerage by chance',
    sentence: 'The standard deviation of that number under the same chance.',
    unit: 'ordered pairs, by role',
    range: '0 and more',
    compute: roles((context) => context.expectedBrokerage().sd),
  },
  {
    ...shared,
    id: 'brokerageZ',
    title: 'Brokerage against chance',
    sentence:
      'How many standard deviations each role is above what random links of the same density would give.',
    unit: 'standard deviations, by role',
    range: 'any number',
    compute: roles((context) => context.expectedBrokerage().z),
  },
  {
    ...shared,
    id: 'brokeragePartial',
    title: 'Brokerage, credit shared',
    sentence: 'Brokered pairs by role, where each of k actors who broker the same pair gets 1/k of it.',
    unit: 'ordered pairs, by role',
    range: '0 .. brokerage',
    onRequest: true,
    compute: roles((context) => context.partialBrokerage()),
  },
  {
    ...shared,
    id: 'brokerageP',
    title: 'Brokerage, p of as much',
    sentence: 'The share of random draws in which the actor brokers at least as many pairs, by role.',
    unit: 'p, one-sided, by role',
    range: '1 / (draws + 1) .. 1',
    onRequest: true,
    compute: roles((context) => context.brokerageChance().atLeast, reasons.labelsKeepTotal),
  },
  {
    ...shared,
    id: 'brokeragePLow',
    title: 'Brokerage, p of as little',
    sentence: 'The share of random draws in which the actor brokers at most as many pairs, by role.',
    unit: 'p, one-sided, by role',
    range: '1 / (draws + 1) .. 1',
    onRequest: true,
    compute: roles((context) => context.brokerageChance().atMost, reasons.labelsKeepTotal),
  },
];

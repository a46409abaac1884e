import { type BrokerageRole, brokerageRoles } from './brokerage.ts';
import { exclusiveBrokerage } from './exclusive-brokerage.ts';
import type { ActorMeasure } from './measure.ts';
import type { MeasureContext } from './measure-context.ts';
import { orReason } from './measured.ts';
import { reasons } from './reasons.ts';

const roleWords: Readonly<Record<BrokerageRole, { readonly title: string; readonly sentence: string }>> = {
  coordinator: {
    title: 'Coordinator',
    sentence: 'Pairs of its own group that the actor brings together.',
  },
  itinerant: {
    title: 'Itinerant broker (consultant)',
    sentence: 'Pairs of one other group that the actor brings together from outside.',
  },
  representative: {
    title: 'Representative',
    sentence: 'Pairs in which the actor passes on from its own group to another.',
  },
  gatekeeper: {
    title: 'Gatekeeper',
    sentence: 'Pairs in which the actor lets in from another group to its own.',
  },
  liaison: {
    title: 'Liaison',
    sentence: 'Pairs of two different other groups that the actor brings together.',
  },
};

const shared = {
  level: 'actor',
  reads: 'pairs a, b with a -> actor -> b and no arc a -> b; an undirected tie is two arcs',
  projection: 'arcs',
  unit: 'ordered pairs',
  range: '0 .. (n - 1)(n - 2)',
  reference: 'Gould & Fernandez 1989',
} as const;

/** Why an actor has no value that rests on groups. */
function groupReason({ hasGroups, groupOf }: MeasureContext, actor: number, otherwise: string): string {
  if (!hasGroups) return reasons.noGroups;
  return groupOf[actor]! < 0 ? reasons.groupUnknown : otherwise;
}

const roleMeasures = brokerageRoles.map(
  (role): ActorMeasure => ({
    ...shared,
    ...roleWords[role],
    id: role,
    needs: ['groups'],
    compute: (context) => {
      const values = context.brokerage()[role];
      return (actor) =>
        orReason(
          context.hasGroups ? values[actor]! : null,
          groupReason(context, actor, reasons.groupUnknown),
        );
    },
  }),
);

/** Catalogue lines: what rests on groups, and total brokerage. */
export const brokerageMeasures: readonly ActorMeasure[] = [
  ...roleMeasures,
  {
    ...shared,
    id: 'brokerage',
    title: 'Brokerage, all roles',
    sentence: 'Pairs of others that are linked through the actor and not directly.',
    needs: [],
    compute: (context) => {
      const values = context.brokerage().total;
      return (actor) => orReason(values[actor]!, reasons.groupUnknown);
    },
  },
  {
    ...shared,
    id: 'brokerageExclusive',
    title: 'Exclusive brokerage',
    sentence: 'Pairs of actors of different groups that only this actor brings together.',
    needs: ['groups'],
    range: '0 .. representative + gatekeeper + liaison',
    reference: 'Hamilton, Hileman & Bodin 2020 (exclusivity)',
    onRequest: true,
    compute: (context) => {
      const values = exclusiveBrokerage(context.network, context.groupOf);
      return (actor) =>
        orReason(
          context.hasGroups ? values[actor]! : null,
          groupReason(context, actor, reasons.groupUnknown),
        );
    },
  },
  {
    id: 'externalInternal',
    title: 'E-I index',
    sentence: 'Whether the actor’s links lead out of its group (+1) or stay inside (-1).',
    level: 'actor',
    reads: 'contacts of the actor in either direction, each once, where both groups are known',
    needs: ['groups'],
    projection: 'undirected simple',
    unit: 'index',
    range: '-1 .. 1',
    reference: 'Krackhardt & Stern 1988',
    compute: (context) => {
      const { actors } = context.externalInternal();
      return (actor) =>
        orReason(
          context.hasGroups ? actors[actor]! : null,
          groupReason(context, actor, reasons.noGroupedLinks),
        );
    },
  },
];

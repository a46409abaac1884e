import { brokeredTriads } from './brokered-triads.ts';
import { components } from './components.ts';
import { fragmentation } from './fragmentation.ts';
import { type KeyPlayers, keyFragmenters, keyReachers } from './key-players.ts';
import type { BrokeredTriad, SetMeasure, SetValue } from './measure.ts';
import type { MeasureContext } from './measure-context.ts';
import { known, type Measured } from './measured.ts';
import { reasons } from './reasons.ts';

const keyLine = {
  level: 'set',
  needs: [],
  projection: 'undirected simple',
  unit: 'ids; share',
  range: '0 .. 1',
  onRequest: true,
} as const;

function named(
  found: KeyPlayers | null,
  { network }: MeasureContext,
  more: { readonly before?: number } = {},
): Measured<SetValue> {
  if (found === null) return { value: null, reason: reasons.tooFewForKeyPlayers };
  const { actors, value, search } = found;
  return known({ actors: actors.map((actor) => network.ids[actor]!), value, ...more, search });
}

/** Catalogue lines: answers that name actors. On request. */
export const setMeasures: readonly SetMeasure[] = [
  {
    ...keyLine,
    id: 'keyFragmenters',
    title: 'Key players: who holds it together',
    sentence: 'The few actors without whom the network falls apart most.',
    reads: 'share of pairs in different pieces once the set has left',
    reference: 'Borgatti 2006 (KPP-Neg)',
    compute: (context) => {
      const { network, settings } = context;
      const before = fragmentation(components(network).sizes);
      const found = keyFragmenters(network, settings.keyPlayers, settings.exactUpTo);
      return named(found, context, before === null ? {} : { before });
    },
  },
  {
    ...keyLine,
    id: 'keyReachers',
    title: 'Key players: who reaches most',
    sentence: 'The few actors who together are within two steps of most others.',
    reads: 'share of actors in the set or within two steps of it',
    reference: 'Borgatti 2006 (KPP-Pos)',
    compute: (context) => {
      const { network, settings } = context;
      return named(keyReachers(network, settings.keyPlayers, settings.exactUpTo), context);
    },
  },
  {
    ...keyLine,
    id: 'brokeredPairs',
    title: 'Brokered pairs by name',
    sentence: 'Who stands between whom, and in which role.',
    reads: 'pairs a, b with a -> broker -> b and no arc a -> b; an undirected tie is two arcs',
    projection: 'arcs',
    unit: 'ids',
    range: 'as many as brokerage counts',
    reference: 'Gould & Fernandez 1989',
    compute: ({ network, groupOf, hasGroups }) => {
      const { ids } = network;
      const triads: BrokeredTriad[] = [];
      brokeredTriads(network, groupOf, (broker, from, to, role) => {
        triads.push({
          broker: ids[broker]!,
          from: ids[from]!,
          to: ids[to]!,
          role: hasGroups ? role : null,
        });
      });
      return { value: triads, reason: hasGroups ? null : reasons.noGroups };
    },
  },
];

import type { StructuralHoles } from './burt.ts';
import type { ActorMeasure } from './measure.ts';
import { orReason } from './measured.ts';
import { reasons } from './reasons.ts';

type HoleLine = Pick<ActorMeasure, 'title' | 'sentence' | 'unit' | 'range' | 'reference'> & {
  readonly id: keyof StructuralHoles;
};

const lines: readonly HoleLine[] = [
  {
    id: 'constraint',
    title: 'Constraint',
    sentence: 'How far the actor’s contacts lead back to one another; low means broker.',
    unit: 'index',
    range: 'above 0; may exceed 1',
    reference: 'Burt 1992, 2.4',
  },
  {
    id: 'effectiveSize',
    title: 'Effective size',
    sentence: 'How many contacts the actor has, less those that are reached through others anyway.',
    unit: 'contacts',
    range: '1 .. degree',
    reference: 'Burt 1992, 2.2; Borgatti 1997',
  },
  {
    id: 'efficiency',
    title: 'Efficiency',
    sentence: 'The share of the actor’s contacts that lead somewhere new.',
    unit: 'share',
    range: 'above 0 .. 1',
    reference: 'Burt 1992, 2.3',
  },
  {
    id: 'hierarchy',
    title: 'Hierarchy of constraint',
    sentence: 'Whether the constraint comes from one contact (towards 1) or from all alike (0).',
    unit: 'index',
    range: '0 .. 1',
    reference: 'Burt 1992, p. 71 (Coleman-Theil)',
  },
];

/** Catalogue lines: Burt’s structural holes. */
export const holeMeasures: readonly ActorMeasure[] = lines.map((line) => ({
  ...line,
  level: 'actor',
  reads: 'contacts in either direction; a tie both ways weighs twice',
  needs: [],
  projection: 'arcs or ties, as the network is',
  compute: (context) => {
    const values = context.holes()[line.id];
    return (actor) => {
      const { around } = context.network;
      const isolate = around.offsets[actor] === around.offsets[actor + 1];
      return orReason(values[actor]!, isolate ? reasons.isolate : reasons.oneContact);
    };
  },
}));

import type { NamedPreset } from '../../model/room-options.ts';
import type { ArticulatorsPreset } from '../preset.ts';

/** The ranking of METHOD section 10. */
export const borda: NamedPreset<ArticulatorsPreset> = {
  name: 'borda',
  about: 'Mean rank over six components that all count alike.',
  source: '[O] for the composite; network brokers ("articulators"): [S]',
  values: {
    pairsNamed: 100,
    typologyCut: 'mean',
    exclusivityUpTo: 5e8,
    cognitiveCut: 'mean',
    keyPlayers: 3,
    keyPlayersWithin: 10_000,
    keyPlayersUpTo: 5e5,
    betweennessUpTo: 2e10,
    betweennessError: 0.01,
    betweennessRisk: 0.1,
    roleDraws: 0,
    roleNull: 'links',
    seed: 'articulator',
  },
};

import { z } from 'zod';
import { brokerageNulls } from '../metrics/brokerage-chance.ts';
import { cuts } from './cut.ts';

/** How articulators are typed and what is worked out about them. Nothing in their ranking has a threshold. */
export const articulatorsPresetSchema = z.strictObject({
  /** How many of the pairs an actor brokers, and of the actors it cuts off, are named; all are counted. */
  pairsNamed: z.number().int().min(0),
  /** Much activity or exclusivity lies above the mean or the median of those ranked. */
  typologyCut: z.enum(cuts),
  /** Two-paths of the case up to which exclusivity is counted. */
  exclusivityUpTo: z.number().min(0),
  /** A firm's knowledge ties are strong from the mean or the median of the firms on. */
  cognitiveCut: z.enum(cuts),
  /** Key-player sets are looked for up to this size. */
  keyPlayers: z.number().int().min(0).max(10),
  /** Actors of a cluster up to which key-player sets are looked for. */
  keyPlayersWithin: z.number().int().min(0),
  /** Steps of work up to which all key-player sets of a size are tried. */
  keyPlayersUpTo: z.number().min(0),
  /** Actors times arcs up to which betweenness is exact. */
  betweennessUpTo: z.number().min(0),
  /** Of betweenness from drawn paths: the largest error, as a share of all pairs. */
  betweennessError: z.number().gt(0).lt(1),
  /** Of betweenness from drawn paths: the risk that some error is larger. */
  betweennessRisk: z.number().gt(0).lt(1),
  /** Random draws of the p-values of roles; 0: none. */
  roleDraws: z.number().int().min(0),
  /** What those draws deal out: the links, or which actor has which group. */
  roleNull: z.enum(brokerageNulls),
  /** Decides every draw. */
  seed: z.string(),
});
export type ArticulatorsPreset = Readonly<z.infer<typeof articulatorsPresetSchema>>;

import { brokerageMeasures } from './brokerage-measures.ts';
import { holeMeasures } from './hole-measures.ts';
import type { ActorMeasure, Measure } from './measure.ts';
import { networkMeasures } from './network-measures.ts';
import { positionMeasures } from './position-measures.ts';

/** The order in which the measures of an actor stand in the JSON, in tables and in menus. */
const actorOrder = [
  'degree',
  'inDegree',
  'outDegree',
  'betweenness',
  'betweennessNormalised',
  'constraint',
  'effectiveSize',
  'efficiency',
  'hierarchy',
  'core',
  'clustering',
  'articulationPoint',
  'piecesLeft',
  'coordinator',
  'itinerant',
  'representative',
  'gatekeeper',
  'liaison',
  'brokerage',
  'brokerageZ',
  'externalInternal',
] as const;
export type ActorMeasureId = (typeof actorOrder)[number];

const unordered = [...positionMeasures, ...holeMeasures, ...brokerageMeasures];

/** The measures of an actor. */
export const actorMeasures: readonly ActorMeasure[] = actorOrder.map((id) => {
  const measure = unordered.find((line) => line.id === id);
  if (measure === undefined) throw new Error(`the catalogue has no line for ${id}`);
  return measure;
});

/** Every measure there is: command line, report, viewer and database read names and words from here. */
export const catalogue: readonly Measure[] = [...actorMeasures, ...networkMeasures];

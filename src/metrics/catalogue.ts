import { amountMeasures } from './amount-measures.ts';
import { brokerageMeasures } from './brokerage-measures.ts';
import { brokeragePartsMeasures } from './brokerage-parts-measures.ts';
import { holeMeasures } from './hole-measures.ts';
import type { ActorMeasure, Measure } from './measure.ts';
import { nearnessMeasures } from './nearness-measures.ts';
import { networkMeasures } from './network-measures.ts';
import { positionMeasures } from './position-measures.ts';
import { setMeasures } from './set-measures.ts';
import { structureActorMeasures } from './structure-measures.ts';

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
  'closeness',
  'closenessIn',
  'closenessOut',
  'pageRank',
  'eigenvector',
  'reach',
  'communitiesJoined',
  'strength',
  'inStrength',
  'outStrength',
  'salesConcentration',
  'salesDependence',
  'purchasesConcentration',
  'purchasesDependence',
  'brokerageExpected',
  'brokerageSd',
  'brokeragePartial',
  'brokerageExclusive',
  'brokerageP',
  'brokeragePLow',
  'community',
  'inCore',
  'hub',
  'authority',
  'betweennessWithin',
] as const;

const unordered = [
  ...positionMeasures,
  ...holeMeasures,
  ...brokerageMeasures,
  ...brokeragePartsMeasures,
  ...nearnessMeasures,
  ...amountMeasures,
  ...structureActorMeasures,
];

/** The measures of an actor. */
export const actorMeasures: readonly ActorMeasure[] = actorOrder.map((id) => {
  const measure = unordered.find((line) => line.id === id);
  if (measure === undefined) throw new Error(`the catalogue has no line for ${id}`);
  return measure;
});

/**
 * Every measure there is: command line, report, viewer and database read names and words from here.
 *
 * On request (`onRequest`) are those that draw random numbers or take long: communities, core and periphery,
 * comparisons with chance, p-values, shared and exclusive credit, hubs and authorities, key players and lists of
 * pairs. All others are always measured and depend on the network alone.
 */
export const catalogue: readonly Measure[] = [...actorMeasures, ...networkMeasures, ...setMeasures];

import { chanceMeasures } from './chance-measures.ts';
import type { NetworkMeasure } from './measure.ts';
import { shapeMeasures } from './shape-measures.ts';
import { structureNetworkMeasures } from './structure-measures.ts';
import { wholeMeasures } from './whole-measures.ts';

/** The measures of a network, in the order in which they stand in the JSON, in tables and in menus. */
export const networkMeasures: readonly NetworkMeasure[] = [
  ...wholeMeasures,
  ...shapeMeasures,
  ...structureNetworkMeasures,
  ...chanceMeasures,
];

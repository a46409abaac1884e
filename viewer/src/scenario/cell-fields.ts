import type { Actor } from '../../../src/model/actor.ts';
import type { Layer } from '../../../src/model/layer.ts';
import type { Linkage } from '../../../src/model/linkage.ts';

/** A column of linkages or actors that can be filled in a form; `words`: what may be chosen, else it is typed. */
export interface CellField {
  readonly name:
    | 'value'
    | 'shareOfSellerSales'
    | 'shareOfBuyerPurchases'
    | 'specifiedBy'
    | 'monitored'
    | 'contract'
    | 'switchingCost'
    | 'stake'
    | 'project'
    | 'purpose'
    | 'employees'
    | 'sales';
  readonly words?: readonly CellWord[];
}

export type CellWord =
  | 'seller'
  | 'buyer'
  | 'joint'
  | 'yes'
  | 'no'
  | 'spot'
  | 'repeated'
  | 'long-term'
  | 'low'
  | 'high';

/** The columns by which the method judges a linkage of each type; all others can be typed as a change. */
export const linkageFields: Readonly<Record<Layer, readonly CellField[]>> = {
  supplies: [
    { name: 'value' },
    { name: 'shareOfSellerSales' },
    { name: 'shareOfBuyerPurchases' },
    { name: 'specifiedBy', words: ['seller', 'buyer', 'joint'] },
    { name: 'monitored', words: ['yes', 'no'] },
    { name: 'contract', words: ['spot', 'repeated', 'long-term'] },
    { name: 'switchingCost', words: ['low', 'high'] },
  ],
  owns: [{ name: 'stake' }],
  assists: [],
  'shares-knowledge': [],
  'acts-jointly': [{ name: 'project' }, { name: 'purpose' }],
  'member-of': [],
  trains: [],
  'labour-flow': [],
  finances: [{ name: 'value' }],
  certifies: [],
};

export const actorFields: readonly CellField[] = [{ name: 'employees' }, { name: 'sales' }];

/** Columns of actors that a scenario can set, in the order of the table. */
export const actorCells = [
  'name',
  'kind',
  'cluster',
  'country',
  'institutionType',
  'place',
  'latitude',
  'longitude',
  'locationPrecision',
  'isic',
  'sectorGroup',
  'employees',
  'sales',
  'founded',
  'activities',
  'ownershipOrigin',
] as const satisfies readonly (keyof Actor)[];

/** Columns of linkages that a scenario can set, in the order of the table. */
export const linkageCells = [
  'type',
  'value',
  'currency',
  'year',
  'product',
  'shareOfSellerSales',
  'shareOfBuyerPurchases',
  'specifiedBy',
  'monitored',
  'contract',
  'switchingCost',
  'complexity',
  'codifiability',
  'capability',
  'stake',
  'standard',
  'project',
  'purpose',
  'governance',
] as const satisfies readonly (keyof Linkage)[];

/** Columns whose cells are numbers. */
export const numericCells: ReadonlySet<string> = new Set([
  'latitude',
  'longitude',
  'employees',
  'sales',
  'founded',
  'value',
  'year',
  'shareOfSellerSales',
  'shareOfBuyerPurchases',
  'stake',
]);

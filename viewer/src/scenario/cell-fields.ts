import type { Actor } from '../../../src/model/actor.ts';
import type { Layer } from '../../../src/model/layer.ts';
import type { Linkage } from '../../../src/model/linkage.ts';
import { keysOf } from '../panels/keys-of.ts';
import type { Words } from '../words/words.ts';

/** A word that may be chosen in a cell. */
export type CellWord = keyof Words['scenario']['words'];

/** How a cell is filled: typed as text or number, chosen among the words given, or among words with titles elsewhere. */
type CellForm = 'text' | 'number' | 'titled' | readonly CellWord[];

/** Columns that say whose row it is and where it comes from: a scenario does not set them. */
type OfActorRow = 'id' | 'provenance' | 'source' | 'extra' | 'madeFrom' | 'rows';
type OfLinkageRow = 'id' | 'from' | 'to' | 'scope' | 'provenance' | 'source' | 'extra' | 'key' | 'rows';

/** Every column of actors that a scenario can set, in the order of the table. A column of the model that is missing here is a fault of types. */
export const actorForms = {
  name: 'text',
  kind: 'titled',
  cluster: 'titled',
  country: 'text',
  institutionType: 'titled',
  place: 'text',
  latitude: 'number',
  longitude: 'number',
  locationPrecision: 'titled',
  isic: 'text',
  sectorGroup: 'titled',
  employees: 'number',
  sales: 'number',
  founded: 'number',
  activities: 'text',
  ownershipOrigin: 'text',
} as const satisfies Readonly<Record<Exclude<keyof Actor, OfActorRow>, CellForm>>;

const lowHigh = ['low', 'high'] as const;

/** Every column of linkages that a scenario can set, in the order of the table; complete like that of actors. */
export const linkageForms = {
  type: 'titled',
  value: 'number',
  currency: 'text',
  year: 'number',
  product: 'text',
  shareOfSellerSales: 'number',
  shareOfBuyerPurchases: 'number',
  specifiedBy: ['seller', 'buyer', 'joint'],
  monitored: ['yes', 'no'],
  contract: ['spot', 'repeated', 'long-term'],
  switchingCost: lowHigh,
  complexity: lowHigh,
  codifiability: lowHigh,
  capability: lowHigh,
  stake: 'number',
  standard: 'text',
  project: 'text',
  purpose: 'text',
  governance: 'titled',
} as const satisfies Readonly<Record<Exclude<keyof Linkage, OfLinkageRow>, CellForm>>;

export type ActorCell = keyof typeof actorForms;
export type LinkageCell = keyof typeof linkageForms;

export const actorCells: readonly ActorCell[] = keysOf(actorForms);
export const linkageCells: readonly LinkageCell[] = keysOf(linkageForms);

const forms: Readonly<Record<ActorCell | LinkageCell, CellForm>> = { ...actorForms, ...linkageForms };

export const isNumeric = (cell: ActorCell | LinkageCell): boolean => forms[cell] === 'number';

/** What may be chosen in a cell; null: it is typed, or its words stand with their titles elsewhere. */
export function wordsOf(cell: ActorCell | LinkageCell): readonly CellWord[] | null {
  const form = forms[cell];
  return typeof form === 'string' ? null : form;
}

/** The columns by which the method judges a linkage of each type; all others can be typed as a change. */
export const linkageFields = {
  supplies: [
    'value',
    'shareOfSellerSales',
    'shareOfBuyerPurchases',
    'specifiedBy',
    'monitored',
    'contract',
    'switchingCost',
  ],
  owns: ['stake'],
  assists: [],
  'shares-knowledge': [],
  'acts-jointly': ['project', 'purpose'],
  'member-of': [],
  trains: [],
  'labour-flow': [],
  finances: ['value'],
  certifies: [],
} as const satisfies Readonly<Record<Layer, readonly LinkageCell[]>>;

export const actorFields = ['employees', 'sales'] as const satisfies readonly ActorCell[];

/** A column that is filled in a form. */
export type CellField = (typeof linkageFields)[Layer][number] | (typeof actorFields)[number];

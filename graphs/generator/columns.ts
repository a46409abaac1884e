/** The columns of the two tables, in the order of the case format. */
export const actorColumns = [
  'id',
  'name',
  'kind',
  'institutionType',
  'country',
  'place',
  'latitude',
  'longitude',
  'locationPrecision',
  'cluster',
  'isic',
  'sectorGroup',
  'employees',
  'sales',
  'founded',
  'activities',
  'ownershipOrigin',
  'provenance',
  'source',
] as const;

export const linkageColumns = [
  'from',
  'to',
  'type',
  'id',
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
  'scope',
  'provenance',
  'source',
] as const;

type Row<Column extends string, Required extends Column> = Readonly<
  Partial<Record<Column, string>> & Record<Required, string>
>;

/** One line of actors.csv: cells as text, a missing key is an empty cell. */
export type ActorRow = Row<(typeof actorColumns)[number], 'id' | 'name' | 'kind' | 'provenance' | 'source'>;

/** One line of linkages.csv. */
export type LinkageRow = Row<
  (typeof linkageColumns)[number],
  'from' | 'to' | 'type' | 'provenance' | 'source'
>;

/** What is known of a case by name: written down, never drawn. */
export interface NamedRows {
  readonly actors: readonly ActorRow[];
  readonly linkages: readonly LinkageRow[];
}

import { z } from 'zod';
import { actorSchema } from '../model/actor.ts';
import { clusterSchema } from '../model/cluster.ts';
import { codeSchema, upgradingEventSchema } from '../model/code.ts';
import { linkageSchema } from '../model/linkage.ts';
import { mergeDecisionSchema } from '../model/merge-decision.ts';
import { plantSchema, regionSchema } from '../model/region.ts';
import { type ColumnSpec, specify } from './column-spec.ts';

export type { ColumnSpec } from './column-spec.ts';

export type RowTableName =
  | 'actors'
  | 'linkages'
  | 'clusters'
  | 'codes'
  | 'events'
  | 'sources'
  | 'regions'
  | 'plants'
  | 'merge';

/** A source of the case (model/case.ts). */
const sourceSchema = z.object({
  id: z.string().min(1),
  citation: z.string().min(1),
  url: z.string().nullable(),
  year: z.number().int().nullable(),
});

export interface TableSpec {
  readonly table: RowTableName;
  readonly columns: readonly ColumnSpec[];
  /** Other headers by column; left out: those of synonyms.ts for the table. */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
}

/** The tables of rows, column by column in the order of FORMAT section 1; words come from the model. */
export const tableSpecs: Readonly<Record<RowTableName, TableSpec>> = {
  actors: {
    table: 'actors',
    columns: specify(
      actorSchema.shape,
      {
        id: 'text',
        name: 'text',
        kind: 'word',
        institutionType: 'word',
        country: 'country',
        place: 'text',
        latitude: 'number',
        longitude: 'number',
        locationPrecision: 'word',
        cluster: 'text',
        isic: 'isic',
        sectorGroup: 'word',
        employees: 'number',
        sales: 'number',
        founded: 'year',
        activities: 'list',
        ownershipOrigin: 'text',
        provenance: 'word',
        source: 'text',
      },
      { id: ['missing-id', 'missing-id'], kind: ['missing-actor-kind', 'unknown-actor-kind'] },
    ),
  },
  linkages: {
    table: 'linkages',
    columns: specify(
      linkageSchema.shape,
      {
        from: 'text',
        to: 'text',
        type: 'word',
        id: 'text',
        value: 'number',
        currency: 'currency',
        year: 'year',
        product: 'text',
        shareOfSellerSales: 'share',
        shareOfBuyerPurchases: 'share',
        specifiedBy: 'word',
        monitored: 'yes-no',
        contract: 'word',
        switchingCost: 'word',
        complexity: 'word',
        codifiability: 'word',
        capability: 'word',
        stake: 'share',
        standard: 'text',
        project: 'text',
        purpose: 'text',
        governance: 'word',
        scope: 'word',
        provenance: 'word',
        source: 'text',
      },
      {
        from: ['missing-end', 'missing-end'],
        to: ['missing-end', 'missing-end'],
        type: ['missing-linkage-type', 'unknown-linkage-type'],
      },
    ),
  },
  clusters: {
    table: 'clusters',
    columns: specify(
      clusterSchema.shape,
      {
        id: 'text',
        name: 'text',
        country: 'country',
        place: 'text',
        sectorGroup: 'word',
        isic: 'isic',
        region: 'text',
        regionalSector: 'text',
        sharedVision: 'text',
        sharedVisionSource: 'text',
      },
      { id: ['missing-id', 'missing-id'] },
    ),
  },
  sources: {
    table: 'sources',
    columns: specify(
      sourceSchema.shape,
      {
        id: 'text',
        citation: 'text',
        url: 'text',
        year: 'year',
      },
      { id: ['missing-id', 'missing-id'], citation: ['missing-citation', 'missing-citation'] },
    ),
  },
  codes: {
    table: 'codes',
    columns: specify(
      codeSchema.shape,
      {
        subject: 'text',
        item: 'word',
        value: 'number',
        coder: 'text',
        source: 'text',
        note: 'text',
      },
      {
        subject: ['missing-subject', 'missing-subject'],
        item: ['missing-item', 'unknown-item'],
        value: ['missing-value', 'value-out-of-range'],
      },
    ),
  },
  events: {
    table: 'events',
    columns: specify(
      upgradingEventSchema.shape,
      {
        firm: 'text',
        year: 'year',
        form: 'word',
        what: 'text',
        newTo: 'word',
        source: 'text',
      },
      { firm: ['missing-firm', 'missing-firm'], form: ['missing-form', 'unknown-form'] },
    ),
  },
  regions: {
    table: 'regions',
    columns: specify(
      regionSchema.shape,
      {
        region: 'text',
        sector: 'text',
        employment: 'number',
        establishments: 'number',
        area: 'number',
        population: 'number',
        source: 'text',
      },
      { region: ['missing-region', 'missing-region'] },
    ),
  },
  plants: {
    table: 'plants',
    columns: specify(
      plantSchema.shape,
      {
        region: 'text',
        sector: 'text',
        employment: 'number',
        source: 'text',
      },
      {
        region: ['missing-region', 'missing-region'],
        sector: ['missing-sector', 'missing-sector'],
        employment: ['missing-employment', 'value-out-of-range'],
      },
    ),
  },
  merge: {
    table: 'merge',
    columns: specify(
      mergeDecisionSchema.shape,
      {
        decision: 'word',
        score: 'number',
        reason: 'text',
        keep: 'text',
        id_a: 'text',
        name_a: 'text',
        id_b: 'text',
        name_b: 'text',
        rows_a: 'text',
        rows_b: 'text',
      },
      { id_a: ['missing-id', 'missing-id'], id_b: ['missing-id', 'missing-id'] },
    ),
  },
};

/** The columns a table cannot do without. */
export function requiredColumns(spec: TableSpec): readonly string[] {
  return spec.columns.filter((column) => column.required !== null).map((column) => column.name);
}

import { compareText } from '../model/order.ts';
import type { Plant } from '../model/region.ts';
import type { ReadRow } from './read-rows.ts';

export type PlantFields = Omit<Plant, 'rows'>;

/** The plants in canonical order. Rows that are alike are plants of one size: they are not merged. */
export function keepPlants(rows: readonly ReadRow<PlantFields>[]): readonly Plant[] {
  return rows
    .map(({ fields, reference }) => ({ ...fields, rows: [reference] }))
    .sort(
      (a, b) =>
        compareText(a.region, b.region) ||
        compareText(a.sector, b.sector) ||
        a.employment - b.employment ||
        compareText(a.source ?? '', b.source ?? ''),
    );
}

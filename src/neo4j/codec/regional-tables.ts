import { z } from 'zod';
import type { Case } from '../../model/case.ts';
import { plantSchema, regionSchema } from '../../model/region.ts';

const rows = z.array(
  z.object({ file: z.string(), sheet: z.string().exactOptional(), row: z.number().int() }),
);

/** Tables of figures that are about no actor: each is one property of the case's node, as text of JSON. */
export const regionalTables = {
  regions: z.array(regionSchema.extend({ rows })).nullable(),
  plants: z.array(plantSchema.extend({ rows })).nullable(),
};

/** The properties of the tables; null where the case has none, so that what was there goes. */
export function regionalProperties(subject: Case): {
  readonly regions: string | null;
  readonly plants: string | null;
} {
  const textOf = (table: readonly object[] | undefined) =>
    table === undefined ? null : JSON.stringify(table);
  return { regions: textOf(subject.regions), plants: textOf(subject.plants) };
}

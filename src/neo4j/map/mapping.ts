import { z } from 'zod';
import { UsageError } from '../../errors.ts';
import { actorKinds } from '../../model/actor.ts';
import { layerSchema } from '../../model/layer-schema.ts';

const columns = z.record(z.string().min(1), z.string().min(1)).default({});
const constants = z.record(z.string().min(1), z.union([z.string(), z.number(), z.boolean()])).default({});

/** What a mapping file says: whose labels are actors, whose relationship types are linkages. */
const schema = z.strictObject({
  format: z.literal('articulator-map/1'),
  /** Fields of `case.json`: title, currency, surveyed and the like. */
  case: z.record(z.string(), z.unknown()).default({}),
  nodes: z
    .array(
      z.strictObject({
        label: z.string().min(1),
        kind: z.enum(actorKinds),
        /** The property that holds the id; left out: the database's own id of the node. */
        id: z.string().min(1).optional(),
        /** Stands before the id, where two labels count from one each. */
        prefix: z.string().default(''),
        /** Property -> column of actors. */
        attributes: columns,
        /** Column -> the same value for all. */
        set: constants,
      }),
    )
    .min(1),
  relationships: z
    .array(
      z.strictObject({
        type: z.string().min(1),
        linkage: layerSchema,
        /** `reverse` where the relationship points from buyer to seller, from owned to owner and so on. */
        direction: z.enum(['forward', 'reverse']).default('forward'),
        attributes: columns,
        set: constants,
      }),
    )
    .default([]),
});
export type Mapping = z.infer<typeof schema>;

/** Reads a mapping file. Throws UsageError, with the place in the file, where it is not of the format. */
export function readMapping(text: string, name: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(
    ({ path, message }) => `${path.map(String).join('.') || 'file'}: ${message}`,
  );
  throw new UsageError(`${name} is no mapping of format articulator-map/1: ${places.join('; ')}.`);
}

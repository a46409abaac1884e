import { z } from 'zod';
import type { Case } from '../../model/case.ts';
import { layerSchema } from '../../model/layer-schema.ts';
import { wrongFields } from './actor.ts';
import { type DatabaseValue, readValue, wholeNumber } from './properties.ts';
import { regionalProperties, regionalTables } from './regional-tables.ts';

type CaseFields = Omit<Case, 'clusters' | 'sources' | 'actors' | 'linkages' | 'codes' | 'events'>;

/** The properties of the node of a case; null where nothing is known, so that what was there goes. */
export function caseNode(subject: Case): Record<string, DatabaseValue> {
  return {
    title: subject.title,
    description: subject.description,
    year: subject.year === null ? null : wholeNumber(subject.year),
    currency: subject.currency,
    surveyed: [...subject.surveyed],
    surveyedAssumed: subject.surveyedAssumed,
    generator: subject.generator === null ? null : JSON.stringify(subject.generator),
    ...regionalProperties(subject),
  };
}

const schema = z.object({
  id: z.string().min(1),
  title: z.string().nullable(),
  description: z.string().nullable(),
  year: z.number().int().nullable(),
  currency: z.string().nullable(),
  surveyed: z.array(layerSchema),
  surveyedAssumed: z.boolean(),
  generator: z
    .object({
      name: z.string(),
      seed: z.union([z.number(), z.string()]).nullable(),
      parameters: z.record(z.string(), z.unknown()),
    })
    .nullable(),
  ...regionalTables,
});

/** The fields of a case that its node describes, or what is wrong with it, in words. */
export function caseOfNode(properties: Readonly<Record<string, unknown>>): CaseFields | string {
  const generator = jsonOf(properties.generator);
  const parsed = schema.safeParse({
    id: properties.id,
    title: readValue(properties.title),
    description: readValue(properties.description),
    year: readValue(properties.year),
    currency: readValue(properties.currency),
    surveyed: properties.surveyed ?? [],
    surveyedAssumed: properties.surveyedAssumed ?? false,
    generator,
    regions: jsonOf(properties.regions),
    plants: jsonOf(properties.plants),
  });
  if (!parsed.success) return wrongFields(parsed.error.issues);
  const { surveyed, regions, plants, ...fields } = parsed.data;
  return {
    ...fields,
    // As it was written: the schema's copy would lose a parameter called __proto__.
    generator: generator as CaseFields['generator'],
    surveyed: new Set(surveyed),
    ...(regions === null ? {} : { regions }),
    ...(plants === null ? {} : { plants }),
  };
}

function jsonOf(value: unknown): unknown {
  if (typeof value !== 'string') return null;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

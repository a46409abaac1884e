import { z } from 'zod';
import { parametersSchema } from './parameters.ts';

/** The part of a written `case.json` that the generator needs. The rest is for the reader of the case. */
export const caseFileSchema = z.looseObject({
  id: z.string().min(1),
  currency: z.string().length(3),
  sources: z.array(z.looseObject({ id: z.string().min(1) })),
  generator: z.strictObject({
    name: z.literal('articulator-case-generator/1'),
    seed: z.string().min(1),
    parameters: parametersSchema,
  }),
});

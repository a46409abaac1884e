import { z } from 'zod';
import { actorKinds, institutionTypes } from '../../src/model/actor.ts';
import { layerSchema } from '../../src/model/layer-schema.ts';
import { linkageColumns } from './columns.ts';

const chance = z.number().min(0).max(1);
const range = z.tuple([z.number().min(0), z.number().min(0)]).refine(([low, high]) => low <= high);
const weights = z.record(z.string(), z.number().positive());

/** A cell of a linkage: `known` is the chance that the survey got an answer, `choices` what it can be. */
const cellSchema = z.strictObject({ known: chance, choices: weights });

const cellsSchema = z.partialRecord(z.enum(linkageColumns), cellSchema);

/** A town: where it is, and how far (degrees) from it a firm may stand. */
const placeSchema = z.strictObject({
  latitude: z.number(),
  longitude: z.number(),
  spread: z.number().min(0),
});

/** Actors of one sort that are made, not known. Their names end in "(illustrative)". */
const groupSchema = z.strictObject({
  id: z.string().min(1),
  about: z.string().optional(),
  /** Further names under which rules find the group: `@tag` stands for all groups that carry it. */
  tags: z.array(z.string().min(1)).default([]),
  /** Ids are prefix-01, prefix-02 …; groups of one prefix are numbered on. Names carry the number too. */
  prefix: z.string().min(1),
  count: z.number().int().positive(),
  kind: z.enum(actorKinds),
  institutionType: z.enum(institutionTypes).optional(),
  cluster: z.string().optional(),
  country: z.string().length(2),
  ownershipOrigin: z.string().optional(),
  /** Trades: what such an actor is called, does and sells. */
  trades: z
    .array(
      z.strictObject({
        name: z.string(),
        weight: z.number().positive(),
        isic: z.string().optional(),
        product: z.string().optional(),
        activities: z.array(z.string()).optional(),
      }),
    )
    .min(1),
  places: weights.optional(),
  employees: range.optional(),
  /** Sales of one employee, in the case's currency. Sales are always drawn, and written with chance `salesKnown`. */
  salesPerEmployee: range.optional(),
  salesKnown: chance.default(0),
  founded: range.optional(),
  /** Further activities, each with its chance. */
  activities: z.record(z.string(), chance).default({}),
});

/**
 * How linkages of one layer come about. Either `from` each draws partners among `to`, or the rule goes
 * `along` the linkages an earlier rule made. `@group` stands for the actors of a group (or of all groups with that tag).
 */
const ruleSchema = z.strictObject({
  id: z.string().min(1),
  about: z.string().optional(),
  type: layerSchema,
  from: z.array(z.string()).optional(),
  to: weights.optional(),
  /** How many different partners each drawing actor takes. */
  partners: range.default([1, 1]),
  /** `cluster`: partners of the drawing actor's own cluster only. For rules that serve several clusters. */
  within: z.literal('cluster').optional(),
  along: z.string().optional(),
  /** The chance that an actor draws at all, or that a linkage gives rise to one of this layer. */
  chance: chance.default(1),
  /** Turns the linkage round: the one drawn (or the `to` of the linkage followed) becomes `from`. */
  reverse: z.boolean().default(false),
  year: z.union([z.number().int(), range]).optional(),
  /** `supplies`: the true share of the seller's sales; values follow from it and from the seller's sales. */
  share: range.optional(),
  shareKnown: chance.default(0),
  valueKnown: chance.default(0),
  /** `supplies`: instead of the seller's sales, per buyer this share of what this and the named rules sell it. */
  ofBuyer: z.strictObject({ share: chance, beside: z.array(z.string()).min(1) }).optional(),
  /** Cells several rules share, by their name in `profiles`; a rule's own `cells` come after and win. */
  profile: z.string().optional(),
  cells: cellsSchema.default({}),
});

/** The parameters of `case.json` from which the illustrative part of a case is made. */
export const parametersSchema = z.strictObject({
  places: z.record(z.string(), placeSchema),
  groups: z.array(groupSchema),
  profiles: z.record(z.string(), cellsSchema).default({}),
  rules: z.array(ruleSchema),
});

export type Parameters = Readonly<z.infer<typeof parametersSchema>>;
export type Group = Readonly<z.infer<typeof groupSchema>>;
export type Rule = Readonly<z.infer<typeof ruleSchema>>;

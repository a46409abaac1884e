import { z } from 'zod';
import { actorKinds } from '../../model/actor.ts';
import { layerSchema } from '../../model/layer-schema.ts';

/** Who gives to whom. `row-to-column`: who stands in the row gives to who stands in the column (a roster: the respondent to the named). */
export const directions = ['row-to-column', 'column-to-row', 'symmetric'] as const;
export const directionSchema = z.enum(directions);
export type Direction = z.infer<typeof directionSchema>;

/** How a table of links is laid out, as `--form` says it. */
export const tableForms = ['rows', 'matrix', 'two-mode', 'projects', 'roster'] as const;
export type TableForm = (typeof tableForms)[number];

const kind = z.enum(actorKinds);
const name = z.string().min(1);

/** A column by its header, or by its number from 1 (for headers that are empty or come twice). */
export const columnSchema = z.union([name, z.number().int().min(1)]);
export type ColumnName = z.infer<typeof columnSchema>;

/** What every matrix says: type and direction may be left out only in a proposal; reading asks for them. */
const tie = {
  type: layerSchema.nullable().optional(),
  direction: directionSchema.nullable().optional(),
};

/** Rows name and columns name the same actors; a cell is a strength, or yes or no. */
export const matrixLayout = z.strictObject({
  form: z.literal('matrix'),
  ...tie,
  cells: name.optional(),
  /** Numbers below this are no linkage. */
  atLeast: z.number().optional(),
  kind: kind.optional(),
  cluster: name.optional(),
});

/** Rows name actors of one sort, columns of another: firm × institution. */
export const twoModeLayout = z.strictObject({
  form: z.literal('two-mode'),
  ...tie,
  cells: name.optional(),
  atLeast: z.number().optional(),
  rowKind: kind.optional(),
  columnKind: kind.optional(),
  cluster: name.optional(),
});

/** Rows name actors, columns name projects: those in one project act jointly, two by two. */
export const projectsLayout = z.strictObject({
  form: z.literal('projects'),
  atLeast: z.number().optional(),
  kind: kind.optional(),
  cluster: name.optional(),
});

/** One respondent a row; whom they name stands in the other columns. */
export const rosterLayout = z.strictObject({
  form: z.literal('roster'),
  ...tie,
  /** Left out: the first column. */
  respondent: columnSchema.optional(),
  /** Left out: all other columns. */
  named: z.array(columnSchema).min(1).optional(),
  /** Separates several names in one cell. */
  split: z.string().min(1).optional(),
  kind: kind.optional(),
  cluster: name.optional(),
});

/** A network file: Pajek, UCINET DL, GEXF, GraphML, GML. */
export const networkLayout = z.strictObject({
  form: z.literal('network'),
  ...tie,
  /** Under what name the weights of links are kept. Left out: `weight`. */
  cells: name.optional(),
  /** Their name of a relation -> our type of linkage. */
  types: z.record(z.string(), layerSchema).optional(),
  kind: kind.optional(),
  cluster: name.optional(),
});

export type MatrixLayout = z.infer<typeof matrixLayout>;
export type TwoModeLayout = z.infer<typeof twoModeLayout>;
export type ProjectsLayout = z.infer<typeof projectsLayout>;
export type RosterLayout = z.infer<typeof rosterLayout>;
export type NetworkLayout = z.infer<typeof networkLayout>;

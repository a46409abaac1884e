import { z } from 'zod';
import { type RowTableName, tableSpecs } from '../table-spec.ts';
import {
  columnSchema,
  matrixLayout,
  networkLayout,
  projectsLayout,
  rosterLayout,
  twoModeLayout,
} from './layout.ts';

export const mappingFormat = 'articulator-mapping/1';

const name = z.string().min(1);
const constant = z.union([z.string(), z.number(), z.boolean()]);

/** Rows for which a cell is one of these words (case put aside, `*` stands for anything), or is empty, or is not. */
const conditionSchema = z.strictObject({
  /** Left out: any cell of the row. */
  column: columnSchema.optional(),
  equals: z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .optional(),
  empty: z.literal(true).optional(),
  filled: z.literal(true).optional(),
});
export type RowCondition = z.infer<typeof conditionSchema>;

/** Where the cells of one of our columns come from. */
const sourceSchema = z.strictObject({
  column: columnSchema.optional(),
  /** Several columns: each filled cell counts for itself. */
  columns: z.array(columnSchema).min(1).optional(),
  constant: constant.optional(),
  /** Separates several values in one cell. */
  split: z.string().min(1).optional(),
  /** Their word -> ours, case put aside. */
  words: z.record(z.string(), constant).optional(),
  /** Written before the value: keeps ids of two sorts of actors apart. */
  prefix: z.string().optional(),
  /** An id that a program wrote as a number: 2030.0 is 2030. */
  wholeNumber: z.literal(true).optional(),
  /** Leading zeros lost: an id of digits gets as many as make it so long. */
  pad: z.number().int().min(1).max(40).optional(),
  /** $450k is 450000: currency signs are taken off, k, m, mn, bn are thousands, millions and billions. */
  suffixes: z.literal(true).optional(),
  /** The value stands in another table, in the row whose `key` is this cell. */
  lookup: z
    .strictObject({ file: name, sheet: name.optional(), key: columnSchema, value: columnSchema })
    .optional(),
});
/** A header, the number of a column, or more about it. */
const fieldSchema = z.union([columnSchema, sourceSchema]);
export type FieldSource = z.infer<typeof sourceSchema>;

/** What one row gives: an actor, a linkage, a code … A row may give several. */
const roleSchema = z
  .strictObject({
    as: z.enum(Object.keys(tableSpecs) as [RowTableName, ...RowTableName[]]),
    fields: z.record(z.string(), fieldSchema),
    /** Rows that give it. Left out: all. */
    where: conditionSchema.optional(),
    /** Rows in which the ends of the linkage stand the other way round ("buys from"). */
    reverseWhere: conditionSchema.optional(),
    /** Columns kept as extra attributes. Left out: all others where the table has this one role, else none. */
    keep: z.array(columnSchema).optional(),
  })
  .superRefine((role, context) => {
    const known = tableSpecs[role.as].columns.map((column) => column.name);
    for (const field of Object.keys(role.fields)) {
      if (known.includes(field)) continue;
      const message = `"${field}" is no column of ${role.as}; there are: ${known.join(', ')}`;
      context.addIssue({ code: 'custom', path: ['fields', field], message });
    }
  });
export type MappingRole = z.infer<typeof roleSchema>;

/** Rows of actors, linkages and others: any headers, any mixture. */
const rowsLayout = z.strictObject({
  form: z.literal('rows'),
  rows: z.array(roleSchema).min(1),
});
export type RowsLayout = z.infer<typeof rowsLayout>;

const leaveOutLayout = z.strictObject({ form: z.literal('leave-out') });

/** Which file or sheet it is, and what is to be done before its form matters. */
const place = {
  /** `*` stands for anything. */
  file: name,
  /** Left out: any sheet. */
  sheet: name.optional(),
  /** What the proposal saw; not read. */
  notes: z.array(z.string()).optional(),
  encoding: name.optional(),
  delimiter: z.string().length(1).optional(),
  /** The row or rows that hold the headers, as the spreadsheet shows them; 0: there are none. Left out: the first that is not blank. */
  header: z.union([z.number().int().min(0), z.array(z.number().int().min(1)).min(1).max(10)]).optional(),
  /** The last row that is read: footnotes below it are left out. */
  lastRow: z.number().int().min(1).optional(),
  /** Columns in which an empty cell stands for the one above (merged cells, continuation rows). */
  fillDown: z.array(columnSchema).min(1).optional(),
  /** Rows that are no actor and no linkage: totals, World, Various. */
  leaveOut: z.array(conditionSchema).min(1).optional(),
};

const fileSchema = z.discriminatedUnion('form', [
  rowsLayout.extend(place),
  matrixLayout.extend(place),
  twoModeLayout.extend(place),
  projectsLayout.extend(place),
  rosterLayout.extend(place),
  networkLayout.extend(place),
  leaveOutLayout.extend(place),
]);
export type FileMapping = z.infer<typeof fileSchema>;

/** The mapping file: what makes an unknown file a case. */
export const mappingSchema = z.strictObject({
  format: z.literal(mappingFormat),
  /** Fields of the case (FORMAT section 1), for inputs that have no place for them. */
  case: z.record(z.string(), z.unknown()).optional(),
  /** Whether ids that differ in case alone are one actor. Left out: `exact`. */
  identity: z.enum(['exact', 'ignore-case']).optional(),
  encoding: name.optional(),
  delimiter: z.string().length(1).optional(),
  files: z.array(fileSchema).min(1),
});
export type Mapping = z.infer<typeof mappingSchema>;

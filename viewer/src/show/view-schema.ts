import '../worker/without-eval.ts';
import { z } from 'zod';
import type { Change } from '../../../src/scenario/change.ts';
import { changeOfRecord } from '../../../src/scenario/change-of-record.ts';
import type { Selection } from '../app/selection.ts';
import type { Filter } from '../view/filter.ts';
import type { Camera, LayoutId, ViewState } from '../view/view-state.ts';

const text = z.string().max(20_000);
const texts = z.array(text).max(100_000).readonly();

const selection: z.ZodType<Selection> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('actor'), id: text }),
  z.object({ kind: z.literal('linkage'), key: text, from: text, to: text }),
  z.object({ kind: z.literal('pair'), from: text, to: text }),
  z.object({ kind: z.literal('group'), of: text, actors: texts }),
]);

const bound = z.number().nullable();
const filter: z.ZodType<Filter> = z.discriminatedUnion('by', [
  z.object({ by: z.literal('kind'), kinds: texts }),
  z.object({ by: z.literal('layer'), layers: texts }),
  z.object({ by: z.literal('scope'), scopes: texts }),
  z.object({ by: z.literal('governance'), types: texts }),
  z.object({ by: z.literal('provenance'), provenances: texts }),
  z.object({ by: z.literal('measure'), measure: text, least: bound, most: bound }),
  z.object({ by: z.literal('attribute'), attribute: text, values: texts }),
  z.object({ by: z.literal('between'), from: text, to: text }),
]);

const change = z.unknown().transform((record, context): Change => {
  const reading = changeOfRecord(record);
  if ('change' in reading) return reading.change;
  context.addIssue({ code: 'custom', message: reading.fault });
  return z.NEVER;
});

const camera: z.ZodType<Camera> = z.object({ x: z.number(), y: z.number(), ratio: z.number().positive() });
const layout: z.ZodType<LayoutId> = z.enum(['force', 'given', 'chain', 'cluster', 'circle', 'map']);

/** What each part of a view may be; a part that the view gains is demanded here by its type. */
export const viewParts: { readonly [Part in keyof ViewState]: z.ZodType<ViewState[Part]> } = {
  cluster: text.nullable(),
  selection: selection.nullable(),
  sizeBy: text,
  colourBy: text,
  layout,
  filters: z.array(filter).max(1000).readonly(),
  measuresOf: z.enum(['whole', 'filtered']),
  focus: z.object({ actor: text, steps: z.number().int().min(0).max(100) }).nullable(),
  path: z.object({ from: text, to: text }).nullable(),
  hidden: texts,
  collapsed: texts,
  hiddenGroups: texts,
  bundled: z.boolean(),
  year: z.number().int().nullable(),
  camera: camera.nullable(),
  presenting: z.boolean(),
  trying: z.boolean(),
  changes: z.array(change).max(10_000).readonly(),
  shows: z.enum(['after', 'before']),
};

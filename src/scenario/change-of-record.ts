import { z } from 'zod';
import { actorKinds } from '../model/actor.ts';
import { type Layer, layers } from '../model/layer.ts';
import { nearest } from '../model/nearest.ts';
import { layerOfWord } from '../read/layer-of-word.ts';
import type { ActorChange, Change, ChangeCells } from './change.ts';

const actorVerbs = ['add actor', 'set actor', 'remove actor'] as const;
const leaving = actorKinds.map((kind) => `${kind} leaves` as const);
const linkageVerbs = ['add linkage', 'set linkage', 'remove linkage'] as const;
const membershipVerbs = ['add membership', 'remove membership'] as const;

/** Every word a change can begin with. */
export const changeVerbs: readonly string[] = [
  ...actorVerbs,
  ...leaving,
  ...linkageVerbs,
  ...membershipVerbs,
];

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const id = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .pipe(z.string().min(1));
const layer = z.string().transform((word, context): Layer => {
  const found = layerOfWord(word);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: `"${word}" is not a type of linkage: ${layers.join(', ')}` });
  return z.NEVER;
});

const ofActor = z.object({ actor: id }).catchall(cell);
const ofLinkage = z.object({ from: id, type: layer, to: id }).catchall(cell);
const ofMembership = z.object({ from: id, to: id }).catchall(cell);

/** What a record of a change says, or why it is none. */
export type ChangeReading = { readonly change: Change } | { readonly fault: string };

/**
 * Reads one change from a record: an entry of a JSON file, a row of a CSV file, or the words of the command
 * line. `change` says which (`add actor`, `buyer leaves`, `set linkage` …); `actor`, or `from`, `type` and
 * `to`, say of whom; all other fields are cells of the table of actors or linkages. Empty cells are left out;
 * null in a change that sets empties the cell: it is not known any more.
 */
export function changeOfRecord(record: unknown): ChangeReading {
  const named = z.object({ change: z.string() }).catchall(cell).safeParse(record);
  if (!named.success) return { fault: `a change needs the field "change": ${changeVerbs.join(', ')}` };
  const { change, ...fields } = named.data;
  const verb = change.trim().toLowerCase().replace(/\s+/gu, ' ');
  const rest = withoutEmpty(fields, verb.startsWith('set '));
  if (isOneOf(actorVerbs, verb)) {
    return read(ofActor, rest, verb, ({ actor, ...cells }) => ({ what: verb, actor, cells: plain(cells) }));
  }
  if (isOneOf(leaving, verb)) {
    const kind = verb.split(' ')[0] as NonNullable<ActorChange['kind']>;
    return read(ofActor, rest, verb, ({ actor, ...cells }) => ({
      what: 'remove actor',
      actor,
      kind,
      cells: plain(cells),
    }));
  }
  if (isOneOf(linkageVerbs, verb)) {
    return read(ofLinkage, rest, verb, ({ from, type, to, ...cells }) => ({
      what: verb,
      ...{ from, type, to },
      cells: plain(cells),
    }));
  }
  if (isOneOf(membershipVerbs, verb)) {
    return read(ofMembership, rest, verb, ({ from, to, ...cells }) => ({
      what: verb === 'add membership' ? 'add linkage' : 'remove linkage',
      ...{ from, type: 'member-of' as const, to },
      cells: plain(cells),
    }));
  }
  const meant = nearest(verb, changeVerbs);
  const hint = meant === null ? `changes are: ${changeVerbs.join(', ')}` : `did you mean "${meant}"?`;
  return { fault: `"${change}" is not a change; ${hint}` };
}

function read<Fields>(
  schema: z.ZodType<Fields>,
  record: Readonly<Record<string, unknown>>,
  verb: string,
  build: (fields: Fields) => Change,
): ChangeReading {
  const result = schema.safeParse(record);
  if (result.success) return withoutCellsWhereNone(build(result.data), verb);
  const faults = result.error.issues.map((issue) => {
    const field = issue.path.join('.');
    return issue.code === 'custom' ? issue.message : `it needs the field ${field}`;
  });
  return { fault: `${verb}: ${[...new Set(faults)].join('; ')}` };
}

/** An actor that leaves has no cells: what was given beside it would be lost in silence. */
function withoutCellsWhereNone(change: Change, verb: string): ChangeReading {
  const surplus = change.what === 'remove actor' ? Object.keys(change.cells) : [];
  return surplus.length === 0
    ? { change }
    : { fault: `${verb}: it takes the actor alone, not ${surplus.join(', ')}` };
}

function withoutEmpty(
  record: Readonly<Record<string, unknown>>,
  empties: boolean,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) =>
      typeof value === 'string' ? value.trim() !== '' : value !== null || empties,
    ),
  );
}

function plain(cells: Readonly<Record<string, unknown>>): ChangeCells {
  return cells as ChangeCells;
}

function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return (words as readonly string[]).includes(word);
}

import type { FileMapping, MappingRole } from '../../../../src/read/mapping/mapping.ts';
import { columnName } from './column-place.ts';
import type { End, EndDefaults, TableDraft } from './table-draft.ts';

type Fields = MappingRole['fields'];

/** The entry of a mapping file that the choices stand for; null: the table is read by its own names. */
export function entryOf(draft: TableDraft, headers: readonly string[]): FileMapping | null {
  const { form } = draft;
  const place = placeOf(draft.entry);
  if (form === 'own') return null;
  if (form === 'several') return draft.entry;
  if (form === 'leave-out') return { ...place, form };
  if (form === 'actors') {
    const fields = { ...fieldsOf(draft, headers, 'actors'), ...constantsOf(draft, draft.all, 'actors') };
    return { ...place, form: 'rows', rows: [{ as: 'actors', fields, ...keepOf(draft, headers, true) }] };
  }
  if (form === 'linkages') return { ...place, form: 'rows', rows: linkRoles(draft, headers) };
  const before = draft.entry.form === form ? draft.entry : {};
  const said = {
    ...kindsOf(draft),
    ...(draft.all.cluster === '' ? {} : { cluster: draft.all.cluster }),
  };
  const { kind, rowKind, columnKind, cluster, type, direction, ...rest } = before as Record<string, unknown>;
  const tie = form === 'projects' ? {} : tieOf(draft);
  return { ...rest, ...place, form, ...tie, ...said } as FileMapping;
}

function kindsOf({ form, all, ends }: TableDraft) {
  if (form !== 'two-mode') return all.kind === null ? {} : { kind: all.kind };
  return {
    ...(all.kind === null ? {} : { rowKind: all.kind }),
    ...(ends.to.kind === null ? {} : { columnKind: ends.to.kind }),
  };
}

function tieOf({ type, direction }: TableDraft) {
  return { ...(type === null ? {} : { type }), ...(direction === null ? {} : { direction }) };
}

function linkRoles(draft: TableDraft, headers: readonly string[]): MappingRole[] {
  const fields = fieldsOf(draft, headers, 'linkages');
  const type: Fields = 'type' in fields || draft.type === null ? {} : { type: { constant: draft.type } };
  const actors = (['from', 'to'] as const).flatMap((end): MappingRole[] => {
    const id = fields[end];
    const said = draft.ends[draft.alike ? 'from' : end];
    const about = { ...fieldsOf(draft, headers, end), ...constantsOf(draft, said, end) };
    // Without a kind there is no row of an actor: it is then made from the end of the linkage.
    return id === undefined || !('kind' in about) ? [] : [{ as: 'actors', fields: { id, ...about } }];
  });
  const links: MappingRole = { as: 'linkages', fields: { ...fields, ...type } };
  return [{ ...links, ...keepOf(draft, headers, actors.length === 0) }, ...actors];
}

/** The columns that bear roles of the table or end. */
function fieldsOf(
  { roles, readings }: TableDraft,
  headers: readonly string[],
  prefix: 'linkages' | 'actors' | End,
): Fields {
  const fields: Fields = {};
  roles.forEach((role, place) => {
    if (!role.startsWith(`${prefix}.`)) return;
    const column = columnName(headers, place);
    const reading = readings[role];
    fields[role.slice(prefix.length + 1)] = reading === undefined ? column : { ...reading, column };
  });
  return fields;
}

/** What holds for all actors, where no column says it. */
function constantsOf(draft: TableDraft, said: EndDefaults, prefix: 'actors' | End): Fields {
  const given = { kind: said.kind ?? '', cluster: said.cluster.trim(), country: said.country.trim() };
  return Object.fromEntries(
    Object.entries(given).flatMap(([field, constant]) =>
      constant === '' || draft.roles.includes(`${prefix}.${field}`) ? [] : [[field, { constant }]],
    ),
  );
}

/** Named only where it is not what the mapping does by itself: all columns beside where there is one role. */
function keepOf(
  { roles }: TableDraft,
  headers: readonly string[],
  alone: boolean,
): Pick<MappingRole, 'keep'> {
  const kept = roles.flatMap((role, place) => (role === 'attribute' ? [columnName(headers, place)] : []));
  const usual = alone ? !roles.includes('ignore') : kept.length === 0;
  return usual ? {} : { keep: kept };
}

/** What does not depend on the form: where the table lies in its file, and what is left out of it. */
function placeOf({
  file,
  sheet,
  encoding,
  delimiter,
  header,
  lastRow,
  fillDown,
  leaveOut,
  notes,
}: FileMapping) {
  const given = { file, sheet, encoding, delimiter, header, lastRow, fillDown, leaveOut, notes };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Pick<
    FileMapping,
    'file'
  >;
}

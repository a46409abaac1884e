import type { ActorKind } from '../../../../src/model/actor.ts';
import type { Layer } from '../../../../src/model/layer.ts';
import type {
  FieldSource,
  FileMapping,
  MappingRole,
  RowsLayout,
} from '../../../../src/read/mapping/mapping.ts';
import { columnPlace } from './column-place.ts';
import { type ColumnRole, type End, type EndDefaults, nothingSaid, type TableDraft } from './table-draft.ts';

/** The choices that an entry of a mapping stands for; what they cannot express stays as it is, under `several`. */
export function draftOf(entry: FileMapping, headers: readonly string[]): TableDraft {
  const draft: TableDraft = {
    form: 'leave-out',
    roles: headers.map(() => 'ignore'),
    type: 'type' in entry ? (entry.type ?? null) : null,
    direction: 'direction' in entry ? (entry.direction ?? null) : null,
    all: {
      ...nothingSaid,
      kind: 'kind' in entry ? (entry.kind ?? null) : 'rowKind' in entry ? (entry.rowKind ?? null) : null,
      cluster: 'cluster' in entry ? (entry.cluster ?? '') : '',
    },
    ends: {
      from: nothingSaid,
      to: { ...nothingSaid, kind: 'columnKind' in entry ? (entry.columnKind ?? null) : null },
    },
    alike: true,
    readings: {},
    entry,
  };
  if (entry.form !== 'rows') return { ...draft, form: entry.form };
  return rowsDraft(draft, entry, headers) ?? { ...draft, form: 'several' };
}

/** Null where the roles are not one table of actors, or linkages with the actors at their ends. */
function rowsDraft(empty: TableDraft, layout: RowsLayout, headers: readonly string[]): TableDraft | null {
  const { rows } = layout;
  if (rows.some(({ where, reverseWhere }) => where !== undefined || reverseWhere !== undefined)) return null;
  const draft = new Assigning(headers);
  const [only] = rows;
  if (rows.length === 1 && only?.as === 'actors') {
    const all = draft.take(only, 'actors');
    return all === null
      ? null
      : { ...empty, form: 'actors', all: endDefaults(all), ...draft.result(only, true) };
  }
  const linkages = rows.filter(({ as }) => as === 'linkages');
  const actors = rows.filter(({ as }) => as === 'actors');
  const [links] = linkages;
  if (links === undefined || linkages.length > 1 || linkages.length + actors.length < rows.length)
    return null;
  const constants = draft.take(links, 'linkages');
  if (constants === null || Object.keys(constants).some((field) => field !== 'type')) return null;
  const ends: Record<End, EndDefaults> = { from: nothingSaid, to: nothingSaid };
  for (const actor of actors) {
    const end = draft.endOf(actor);
    const said = end === null ? null : draft.take(actor, end);
    if (end === null || said === null || (actor.keep?.length ?? 0) > 0) return null;
    ends[end] = endDefaults(said);
  }
  const same = JSON.stringify(ends.from) === JSON.stringify(ends.to);
  return {
    ...empty,
    form: 'linkages',
    type: (constants.type as Layer | undefined) ?? null,
    ends,
    alike: same,
    ...draft.result(links, rows.length === 1),
  };
}

type Constants = Readonly<Record<string, string>>;

/** Gives columns their roles, as long as no column has two. */
class Assigning {
  private readonly roles: (ColumnRole | null)[];
  private readonly readings: Record<ColumnRole, FieldSource> = {};

  constructor(private readonly headers: readonly string[]) {
    this.roles = headers.map(() => null);
  }

  /** Takes the fields of a role; its constants, or null where a field is not one column of its own or a constant. */
  take(role: MappingRole, prefix: 'linkages' | 'actors' | End): Constants | null {
    const constants: Record<string, string> = {};
    for (const [field, given] of Object.entries(role.fields)) {
      const source: FieldSource = typeof given === 'object' ? given : { column: given };
      if (source.constant !== undefined && source.column === undefined) {
        constants[field] = String(source.constant);
        continue;
      }
      if (source.column === undefined || source.columns !== undefined) return null;
      const place = columnPlace(this.headers, source.column);
      if (place < 0) return null;
      if ((prefix === 'from' || prefix === 'to') && field === 'id') continue;
      const name = `${prefix}.${field}`;
      if (this.roles[place] !== null) return null;
      this.roles[place] = name;
      const { column: _, ...reading } = source;
      if (Object.keys(reading).length > 0) this.readings[name] = reading;
    }
    return constants;
  }

  /** At which end the actors of the role stand: their id is the column of that end. */
  endOf({ fields }: MappingRole): End | null {
    const id = fields.id;
    if (id === undefined || typeof id === 'object') return null;
    const role = this.roles[columnPlace(this.headers, id)];
    if (role === 'linkages.from') return 'from';
    return role === 'linkages.to' ? 'to' : null;
  }

  /** All columns: those without a role are kept beside where the entry says so. */
  result({ keep }: MappingRole, alone: boolean): Pick<TableDraft, 'roles' | 'readings'> {
    const kept = keep?.map((column) => columnPlace(this.headers, column));
    const besides = (place: number): ColumnRole =>
      (kept === undefined ? alone : kept.includes(place)) ? 'attribute' : 'ignore';
    return { roles: this.roles.map((role, place) => role ?? besides(place)), readings: this.readings };
  }
}

function endDefaults(constants: Constants): EndDefaults {
  return {
    kind: (constants.kind as ActorKind | undefined) ?? null,
    cluster: constants.cluster ?? '',
    country: constants.country ?? '',
  };
}

import type { ActorKind } from '../../../../src/model/actor.ts';
import type { Layer } from '../../../../src/model/layer.ts';
import type { Direction } from '../../../../src/read/mapping/layout.ts';
import type { FieldSource, FileMapping } from '../../../../src/read/mapping/mapping.ts';

/** What the rows of a table are, as the user chooses it. `own`: read by its own names; `several`: as proposed, not to be changed here. */
export type DraftForm =
  | 'linkages'
  | 'actors'
  | 'matrix'
  | 'two-mode'
  | 'projects'
  | 'roster'
  | 'network'
  | 'several'
  | 'own'
  | 'leave-out';

/** Which end of a linkage an actor stands at. */
export type End = 'from' | 'to';

/** What all actors at one end are, where no column says it. */
export interface EndDefaults {
  readonly kind: ActorKind | null;
  readonly cluster: string;
  readonly country: string;
}

/**
 * What a column is: `attribute`, `ignore`, `linkages.value`, `actors.name`, or `from.country` for the country of the
 * actor that gives.
 */
export type ColumnRole = string;

/** The choices of the mapping step for one table: plain data, turned into an entry of the mapping file by entryOf. */
export interface TableDraft {
  readonly form: DraftForm;
  /** By column. */
  readonly roles: readonly ColumnRole[];
  readonly type: Layer | null;
  readonly direction: Direction | null;
  /** The kind and cluster of the actors of a table of actors, a matrix, a roster or a network. */
  readonly all: EndDefaults;
  readonly ends: Readonly<Record<End, EndDefaults>>;
  /** Whether both ends are of one sort, and `ends.from` stands for both. */
  readonly alike: boolean;
  /** How a cell is to be read beside its column (separators, words), by column role. */
  readonly readings: Readonly<Record<ColumnRole, FieldSource>>;
  /** Where the table stands in its file, what is left out of it, and all that is not chosen here. */
  readonly entry: FileMapping;
}

export const nothingSaid: EndDefaults = { kind: null, cluster: '', country: '' };

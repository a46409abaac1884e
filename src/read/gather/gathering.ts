import type { ActorKind } from '../../model/actor.ts';
import type { RecognisedInput } from '../../model/case.ts';
import type { Layer } from '../../model/layer.ts';
import type { RowReference } from '../../model/problem.ts';
import type { CasePlace } from '../case-record.ts';
import type { JsonRecord } from '../json-tables.ts';
import type { FileMapping } from '../mapping/mapping.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { RawTable } from '../raw-table.ts';
import type { ReadOptions } from '../read-options.ts';
import type { RowTableName } from '../table-spec.ts';

/** An actor that a matrix, a roster or a network names without giving it a row: it stays, linked or not. */
export interface NamedActor {
  readonly id: string;
  /** Null: not said. */
  readonly kind: ActorKind | null;
  readonly cluster: string | null;
  readonly reference: RowReference;
}

/** Everything the files hold, sorted into tables but not yet understood. */
export interface GatheredInput {
  readonly tables: readonly { readonly name: RowTableName; raw: RawTable }[];
  readonly records: readonly { readonly record: JsonRecord; readonly place: CasePlace }[];
  readonly named: readonly NamedActor[];
  /** Layers that a matrix or roster stands for: they were surveyed, even where it holds no linkage. */
  readonly layers: readonly Layer[];
  readonly inputs: readonly RecognisedInput[];
}

/** The same while it is gathered. */
export interface Gathering {
  readonly tables: { name: RowTableName; raw: RawTable }[];
  readonly records: { record: JsonRecord; place: CasePlace }[];
  readonly named: NamedActor[];
  readonly layers: Layer[];
  readonly inputs: RecognisedInput[];
  readonly options: ReadOptions;
  readonly log: ProblemLog;
}

/** Adds a table as the mapping says that it is to be read. */
export type AddMapped = (table: RawTable, entry: FileMapping) => void;

/** Notes what a file or sheet was recognised as. */
export function recognise(gathering: Gathering, place: CasePlace, form: string): void {
  const { file, sheet } = place;
  gathering.inputs.push(sheet === undefined ? { file, form } : { file, sheet, form });
}

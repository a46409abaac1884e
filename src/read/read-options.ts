import type { ActorKind } from '../model/actor.ts';
import type { Direction, TableForm } from './mapping/layout.ts';
import type { Mapping } from './mapping/mapping.ts';

/** How a case is read. Every field may be left out; what is left out is decided from the data and said. */
export interface ReadOptions {
  /** The encoding of text files without a byte order mark, as `TextDecoder` names it. Left out: strict UTF-8. */
  readonly encoding?: string;
  /** The delimiter of CSV files, one character. Left out: seen from the file, of `, ; tab |`. */
  readonly delimiter?: string;
  /** Our column -> the header in the file (`--column from=buyer_name`). */
  readonly columns?: Readonly<Record<string, string>>;
  /** What becomes of a linkage whose end is in no row of actors. Left out: `create`. */
  readonly missingEnds?: 'create' | 'reject';
  /** The type of every linkage of a table that has no column for it (`--type supplies`). */
  readonly linkageType?: string;
  /** The kind of every actor that is named without one (`--kind firm`). Left out: such actors have none. */
  readonly actorKind?: ActorKind;
  /** How the tables of links are laid out. Left out: rows of linkages; a square matrix is recognised. */
  readonly form?: TableForm;
  /** Who gives to whom in a matrix, a roster or an undirected network. Left out: asked for where it matters. */
  readonly direction?: Direction;
  /** Under what name the numbers of a matrix are kept: a column of ours (`value`, `stake`) or a name of yours. Left out: `strength`. */
  readonly cells?: string;
  /** A mapping file, read (mapping/read-mapping.ts): it says what each file and column is. */
  readonly mapping?: Mapping;
  /** Whether decisions on who is the same (the table `merge`) are applied. Left out: true; false: only given back. */
  readonly applyDecisions?: boolean;
  /** The id of a case that does not name itself. Left out: the file name without its ending. */
  readonly caseId?: string;
  /** Told after each step, for long inputs. */
  readonly onProgress?: (done: number, total: number, what: string) => void;
  /** Stops the reading between steps: it then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

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
  /** The id of a case that does not name itself. Left out: the file name without its ending. */
  readonly caseId?: string;
  /** Told after each step, for long inputs. */
  readonly onProgress?: (done: number, total: number, what: string) => void;
  /** Stops the reading between steps: it then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

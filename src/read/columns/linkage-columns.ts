import type { ImportAccount, RecognisedInput } from '../../model/case.ts';

/**
 * The accepted linkages of a table too large to hold an object for each: what a network is made of, in typed arrays.
 *
 * The account says of every row what `readCase` would say.
 */
export interface LinkageColumns {
  /** Ids of the actors, in canonical order. */
  readonly ids: readonly string[];
  /** Ends of each linkage as positions in `ids`, in the order of the rows; alike rows are merged. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The type of each linkage as its position in `layers`. */
  readonly types: Uint8Array;
  readonly account: ImportAccount;
  readonly inputs: readonly RecognisedInput[];
}

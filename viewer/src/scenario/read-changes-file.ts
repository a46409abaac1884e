import '../worker/without-eval.ts';
import { InputError } from '../../../src/errors.ts';
import type { Change } from '../../../src/scenario/change.ts';
import { readChanges } from '../../../src/scenario/read-changes.ts';

/** The changes of a file as `articulator scenario --changes` reads it, or why there are none. */
export function readChangesFile(
  name: string,
  bytes: Uint8Array,
): { readonly changes: readonly Change[] } | { readonly fault: string } {
  try {
    return { changes: readChanges({ name, bytes }) };
  } catch (error) {
    if (error instanceof InputError) return { fault: error.message };
    throw error;
  }
}

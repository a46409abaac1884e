import '../worker/without-eval.ts';
import { UsageError } from '../../../src/errors.ts';
import type { Change } from '../../../src/scenario/change.ts';
import { parseChange } from '../../../src/scenario/parse-change.ts';

/** A change as it was typed, or why it is none. */
export function readTyped(text: string): { readonly change: Change } | { readonly fault: string } {
  try {
    return { change: parseChange(text) };
  } catch (error) {
    if (error instanceof UsageError) return { fault: error.message };
    throw error;
  }
}

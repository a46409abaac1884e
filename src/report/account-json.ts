import type { ImportAccount, RecognisedInput } from '../model/case.ts';
import type { Problem } from '../model/problem.ts';
import { accountOrder } from './assessment-json.ts';
import { type KeyOrder, orderedJson } from './ordered-json.ts';

/**
 * The account of an input as JSON, with what each file was recognised as; for an input of which nothing could
 * be built, only its problems.
 */
export function accountJson(
  account: ImportAccount | { readonly problems: readonly Problem[] },
  inputs: readonly RecognisedInput[] = [],
): string {
  const order: KeyOrder = {
    format: null,
    import: accountOrder,
    inputs: [{ file: null, sheet: null, form: null }],
  };
  const said = inputs.length === 0 ? {} : { inputs };
  return orderedJson({ format: 'articulator-check/1', import: account, ...said }, order);
}

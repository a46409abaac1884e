import type { ImportAccount } from '../model/case.ts';
import type { Problem } from '../model/problem.ts';
import { accountOrder } from './assessment-json.ts';
import { type KeyOrder, orderedJson } from './ordered-json.ts';

/** The account of an input as JSON; for an input of which nothing could be built, only its problems. */
export function accountJson(account: ImportAccount | { readonly problems: readonly Problem[] }): string {
  const order: KeyOrder = { format: null, import: accountOrder };
  return orderedJson({ format: 'articulator-check/1', import: account }, order);
}

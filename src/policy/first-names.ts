import type { CaseIndex } from '../graph/case-index.ts';

/** Actors that are named in the sentence of a trigger; its evidence names all. */
const most = 6;

/** `: A, B and 3 more` after a sentence; nothing for nobody. */
export function firstNames(ids: readonly string[], index: CaseIndex): string {
  if (ids.length === 0) return '';
  const names = ids.slice(0, most).map((id) => index.nameOf(id));
  const rest = ids.length - names.length;
  return `: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

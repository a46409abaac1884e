import type { ClusterView } from '../efficiency/cluster-view.ts';
import { append } from '../model/append.ts';
import { compareText } from '../model/order.ts';

/** The digits of an ISIC division. */
const divisionDigits = 2;

/** The ISIC division that most firms of the cluster have, the first of equal ones; null where none has a code. */
export function commonestDivision(
  view: ClusterView,
): { readonly code: string; readonly firms: readonly string[] } | null {
  const divisions = new Map<string, string[]>();
  for (const id of view.firms) {
    const code = view.index.actor(id).isic?.slice(0, divisionDigits) ?? '';
    if (code.length < divisionDigits) continue;
    append(divisions, code, id);
  }
  const sorted = [...divisions].sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b));
  const [code, firms] = sorted[0] ?? [];
  return code === undefined || firms === undefined ? null : { code, firms };
}

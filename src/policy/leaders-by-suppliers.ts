import { compareText } from '../model/order.ts';
import type { PolicyContext } from './policy-context.ts';

/** The chain leaders of the cluster, those that most of its firms sell to first, then by id. */
export function leadersBySuppliers({ judged, pairs }: PolicyContext): readonly string[] {
  const suppliers = new Map<string, number>();
  for (const { pair } of pairs) suppliers.set(pair.buyer, (suppliers.get(pair.buyer) ?? 0) + 1);
  return [...judged.leaders].sort(
    (a, b) => (suppliers.get(b) ?? 0) - (suppliers.get(a) ?? 0) || compareText(a, b),
  );
}

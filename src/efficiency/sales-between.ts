import type { ClusterView } from './cluster-view.ts';
import { salesOf } from './items/trade.ts';
import { numberCase } from './numbered-case.ts';

/** Who sells to whom, by id, where one of them is of the cluster; of all years and scopes. */
export function salesBetween({ index, numbered }: ClusterView): (seller: string, buyer: string) => boolean {
  const { numberOf } = numberCase(index);
  const sells = salesOf(numbered);
  return (seller, buyer) => sells(numberOf(seller), numberOf(buyer));
}

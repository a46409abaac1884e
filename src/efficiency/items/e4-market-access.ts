import type { EfficiencyItemRule } from '../item-finding.ts';
import type { NumberedCluster } from '../numbered-cluster.ts';
import { onceFor } from '../once-for.ts';
import { linkagesOf } from './firms-at-ends.ts';

/** E4, market access: firms that sell outside the cluster, directly or through one local intermediary. */
export const marketAccess: EfficiencyItemRule = {
  title: 'market access',
  counts: 'firms that sell outside the cluster, directly or through one local intermediary',
  observedWith: ['supplies'],
  reads: ['supplies'],
  find: (cluster) => {
    const buyers = outsideBuyers(cluster);
    return {
      firms: Uint8Array.from(buyers, (count) => Number(count >= 1)),
      linkages: () => linkagesOf(salesOutside(cluster)),
    };
  },
};

/** Firms that reach at least two different outside buyers: the condition of level 3. */
export function firmsWithTwoOutsideBuyers(cluster: NumberedCluster): readonly number[] {
  const buyers = outsideBuyers(cluster);
  return cluster.firms.filter((firm) => buyers[firm] === 2);
}

function salesOutside({ isMember, rows }: NumberedCluster) {
  return rows('supplies').filter(({ from, to }) => isMember[from] === 1 && isMember[to] === 0);
}

const nobody = -1;

/**
 * How many different outside actors each actor of the cluster sells to, directly or by one local step: 0, 1, or 2
 * for two and more, which is all that the levels ask. The first two buyers of everybody are enough to tell.
 */
const outsideBuyers = onceFor((cluster: NumberedCluster): Uint8Array => {
  const direct = new BuyerPairs(cluster.isMember.length);
  for (const { from, to } of salesOutside(cluster)) direct.add(from, to);
  const reached = direct.copy();
  for (const { from, to } of cluster.localRows('supplies')) {
    reached.add(from, direct.first[to]!);
    reached.add(from, direct.second[to]!);
  }
  return Uint8Array.from(
    reached.first,
    (first, actor) => Number(first !== nobody) + Number(reached.second[actor] !== nobody),
  );
});

/** The first two different buyers of each seller. */
class BuyerPairs {
  constructor(
    size: number,
    readonly first = new Int32Array(size).fill(nobody),
    readonly second = new Int32Array(size).fill(nobody),
  ) {}

  add(seller: number, buyer: number): void {
    if (buyer === nobody || this.first[seller] === buyer) return;
    if (this.first[seller] === nobody) this.first[seller] = buyer;
    else if (this.second[seller] === nobody) this.second[seller] = buyer;
  }

  copy(): BuyerPairs {
    return new BuyerPairs(this.first.length, this.first.slice(), this.second.slice());
  }
}

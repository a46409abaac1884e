import type { CaseIndex } from '../graph/case-index.ts';
import { buildCompactNetwork } from '../graph/compact-network.ts';
import { degreeCentralisation } from '../metrics/degree-centralisation.ts';
import type { ChainLeader, ChainLeadership } from '../model/governance.ts';
import { finalBuyers, subordinatingBuyers } from './chain-leaders.ts';
import type { ChainPairs } from './chain-pairs.ts';
import type { GovernedPair } from './govern-pairs.ts';
import { partnerConcentration } from './partner-concentration.ts';

/**
 * Who leads the chains of a cluster and how far they gather on few (METHOD section 6): concentration of the
 * firms' sales over buyers and of their purchases over sellers, out-centralisation of the orders, and each
 * leader with its pairs.
 */
export function chainLeadership(
  clusterId: string,
  pairsOfFirms: readonly GovernedPair[],
  purchasesOfFirms: readonly GovernedPair[],
  chains: readonly ChainPairs[],
  index: CaseIndex,
): ChainLeadership {
  const subordinating = subordinatingBuyers(pairsOfFirms);
  const final = finalBuyers(clusterId, index);
  const valued = pairsOfFirms.filter(({ governance }) => governance.value !== null);
  const sales = partnerConcentration(pairsOfFirms, ({ pair }) => pair.buyer, 'sells to anyone');
  const wholeValue = sales.byValue === null ? null : totalOf(valued);
  const leaders = chains
    .filter(({ leader }) => leader)
    .map(({ buyer, through, direct, indirect }): ChainLeader => {
      const all = [...direct, ...indirect];
      return {
        actor: buyer,
        because: [
          ...(subordinating.has(buyer) ? (['buyer of a quasi-hierarchy or hierarchy'] as const) : []),
          ...(final.has(buyer) ? (['final buyer'] as const) : []),
        ],
        pairs: direct.map(({ governance: { seller, answer } }) => ({ seller, answer })),
        through,
        firms: new Set(all.map(({ pair }) => pair.seller)).size,
        shareOfPairs: pairsOfFirms.length === 0 ? null : direct.length / pairsOfFirms.length,
        shareOfValue: wholeValue === null || !someValued(direct) ? null : totalOf(direct) / wholeValue,
      };
    });
  const outCentralisation = centralisationOfOrders(pairsOfFirms);
  return {
    sales,
    purchases: partnerConcentration(purchasesOfFirms, ({ pair }) => pair.seller, 'buys from anyone'),
    outCentralisation,
    ...(outCentralisation === null ? { reason: 'no firm of the cluster sells to anyone in the file' } : {}),
    leaders,
  };
}

function someValued(pairs: readonly GovernedPair[]): boolean {
  return pairs.some(({ governance }) => governance.value !== null);
}

function totalOf(pairs: readonly GovernedPair[]): number {
  return pairs.reduce((sum, { governance }) => sum + (governance.value ?? 0), 0);
}

/** Orders run against the goods, from buyer to seller: who gets most goods gives most orders. */
function centralisationOfOrders(pairs: readonly GovernedPair[]): number | null {
  const ids = [...new Set(pairs.flatMap(({ pair }) => [pair.buyer, pair.seller]))];
  const position = new Map(ids.map((id, place) => [id, place]));
  const orders = buildCompactNetwork({
    ids,
    from: pairs.map(({ pair }) => position.get(pair.buyer)!),
    to: pairs.map(({ pair }) => position.get(pair.seller)!),
    directed: true,
  });
  return degreeCentralisation(orders.out, false);
}

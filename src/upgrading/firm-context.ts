import type { GovernedPair } from '../governance/govern-pairs.ts';
import { append } from '../model/append.ts';
import type { EfficiencyItem, Level } from '../model/assessment.ts';
import type { EfficiencyItemName } from '../model/code.ts';
import type { ForceContext } from './force-context.ts';

/** The items that forces read, at the level of a firm. */
const itemsRead = ['E1', 'E4', 'J4'] as const satisfies readonly EfficiencyItemName[];

/**
 * The forces of one firm of a cluster: "the same with the firm's own governance mix, access and brokerage"
 * (METHOD section 9). Which force takes what is ours [O]:
 *
 *   collective efficiency         the cluster's CE: it is a property of the cluster, a firm has none
 *   buyers (product, process)     the firm's own E4: 0 reaches no outside buyer, 2 reaches one, 3 two or more,
 *                                 directly or through one local intermediary (the rule of E4 with this firm as
 *                                 the only one counted)
 *   buyers (functional), quasi-hierarchy, market-based chains
 *                                 shares over the pairs in which the firm sells, as for the cluster
 *   buyers' support               the share of those pairs in which the buyer assists it
 *   public-private joint action   3 where the firm is among those of J4, else 0
 *   skills                        3 where it is an end of a local training or labour flow (E1), else 0
 *   articulators                  3 where it is tied to an institution that is tied to a chain leader, else 0
 *
 * The sector group, the signs, the weights and the halvings are the cluster's. What is not observed for the
 * cluster is not observed for the firm.
 */
export function firmContexts(context: ForceContext): (firm: string) => ForceContext {
  const pairsOf = new Map<string, GovernedPair[]>();
  for (const governed of context.pairs) {
    append(pairsOf, governed.pair.seller, governed);
  }
  const { items } = context.efficiency;
  const counted = new Map(itemsRead.map((name) => [name, new Set(items[name].numerator)]));
  const withTwoBuyers = new Set(items.E4.twoBuyers ?? []);
  const levelOf = (name: (typeof itemsRead)[number], firm: string): Level => {
    if (!counted.get(name)!.has(firm)) return 0;
    return name === 'E4' && !withTwoBuyers.has(firm) ? 2 : 3;
  };
  const itemOf = (name: (typeof itemsRead)[number], firm: string): EfficiencyItem => {
    const item = items[name];
    if (item.level === null) return item;
    const level = levelOf(name, firm);
    const of =
      name === 'E4' ? 'outside buyers: none 0, one 2, two or more 3' : 'among the firms counted: no 0, yes 3';
    const because = [{ text: `${of}; here ${level}`, actors: [firm], linkages: [] }];
    const numerator = level === 0 ? [] : [firm];
    return { level, share: numerator.length, numerator, denominator: [firm], because };
  };
  return (firm) => ({
    ...context,
    view: { ...context.view, firms: [firm] },
    noSale: 'the firm sells to nobody in the file',
    pairs: pairsOf.get(firm) ?? [],
    efficiency: {
      ...context.efficiency,
      items: { ...items, E1: itemOf('E1', firm), E4: itemOf('E4', firm), J4: itemOf('J4', firm) },
    },
  });
}

import type { EfficiencyWithout } from '../model/articulator-detail.ts';
import type { FragileCheck } from '../model/efficiency.ts';

/**
 * The items of collective efficiency whose level falls if an actor leaves with all its linkages: known of the
 * actors that the fragile check tried, those with most neighbours of the cluster (METHOD section 8).
 */
export function efficiencyWithout({ tried, reason }: FragileCheck): (actor: string) => EfficiencyWithout {
  const found = new Map(tried.map((candidate) => [candidate.actor, candidate.items]));
  const why = reason ?? 'it is not among the actors with most neighbours of the cluster, which were tried';
  return (actor) => {
    const changed = found.get(actor);
    if (changed === undefined) return { falls: null, reason: why };
    return {
      falls: changed.flatMap(({ item, before, after }) =>
        before !== null && after !== null && after < before ? [{ item, before, after }] : [],
      ),
    };
  };
}

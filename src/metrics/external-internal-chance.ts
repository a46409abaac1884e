import type { CompactNetwork } from '../graph/compact-network.ts';
import { type AgainstChance, ChanceTally } from './chance.ts';
import { externalInternal } from './external-internal.ts';
import { permuteGroups } from './permute-groups.ts';
import { randomFrom } from './random.ts';

/**
 * E-I index against chance: the index when the same groups are dealt out to the actors at random.
 *
 * For: small groups have many links outside by their size alone; this says whether they lean in or out beyond it.
 *
 *   null model: the network stays, the group labels of the actors whose group is known change places
 *
 * Conventions: those of `externalInternal`; every order of labels is equally likely.
 * Not defined: the observed index without links between known groups; z where all draws are alike (one group).
 * Reference: Krackhardt & Stern 1988; the test as in UCINET's E-I routine (Borgatti, Everett & Freeman 2002).
 */
export function externalInternalChance(
  network: CompactNetwork,
  groupOf: ArrayLike<number>,
  { seed, draws }: { readonly seed: string; readonly draws: number },
): AgainstChance {
  const tally = new ChanceTally(externalInternal(network, groupOf).network);
  for (let draw = 0; draw < draws; draw++) {
    const dealt = permuteGroups(groupOf, randomFrom(`${seed}/external-internal/${draw}`));
    tally.add(externalInternal(network, dealt).network);
  }
  return tally.result();
}

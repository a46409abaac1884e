import type { CompactNetwork } from '../graph/compact-network.ts';
import { subnetwork } from '../graph/subnetwork.ts';
import { components } from '../metrics/components.ts';
import { cutScores } from '../metrics/cut-scores.ts';
import { fragmentation } from '../metrics/fragmentation.ts';
import { type KeyPlayers, keyFragmenters, keyReachers } from '../metrics/key-players.ts';
import { reachScores } from '../metrics/reach-scores.ts';
import type { KeyPlayerSet, KeyPlayerSets } from '../model/articulator-detail.ts';
import type { ArticulatorsPreset } from './preset.ts';

/** A set reaches whom it is tied to, and whom those are tied to (METHOD section 10: within two steps). */
const stepsReached = 2;

/**
 * Which k to support: for k = 1, 2 … the sets of actors without whom the cluster falls apart most, and who
 * together reach most of it (METHOD sections 4 and 10, Borgatti 2006).
 *
 * On the network among the actors of the cluster of any kind [O]: what is supported is the cluster's own, and
 * a leader outside it can be neither. Exact where all sets cost no more than the preset's `keyPlayersUpTo`
 * steps, else greedy with swaps; each set says which.
 */
export function keyPlayerSets(
  network: CompactNetwork,
  isMember: (id: string) => boolean,
  preset: ArticulatorsPreset,
): KeyPlayerSets {
  const own = subnetwork(network, isMember);
  if (own.size > preset.keyPlayersWithin) {
    const reason = `the cluster has ${own.size} actors; sets are looked for up to ${preset.keyPlayersWithin}`;
    return { fragmenting: [], reaching: [], fragmentation: fragmentation(components(own).sizes), reason };
  }
  const named = (k: number, found: KeyPlayers | null): KeyPlayerSet[] =>
    found === null
      ? []
      : [
          {
            k,
            actors: found.actors.map((actor) => own.ids[actor]!),
            value: found.value,
            search: found.search,
          },
        ];
  const sizes = Array.from({ length: preset.keyPlayers }, (_, place) => place + 1);
  const upTo = preset.keyPlayersUpTo;
  const [cuts, circles] = [cutScores(own), reachScores(own, stepsReached)];
  const fragmenting = sizes.flatMap((k) => named(k, keyFragmenters(own, k, upTo, cuts)));
  const reaching = sizes.flatMap((k) => named(k, keyReachers(own, k, upTo, stepsReached, circles)));
  const reason = `the cluster has only ${own.size} ${own.size === 1 ? 'actor' : 'actors'}: too few for a set of every size asked for`;
  const isShort = fragmenting.length < sizes.length || reaching.length < sizes.length;
  return {
    fragmenting,
    reaching,
    fragmentation: fragmentation(components(own).sizes),
    ...(isShort ? { reason } : {}),
  };
}

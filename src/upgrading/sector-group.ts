import type { ClusterView } from '../efficiency/cluster-view.ts';
import { append } from '../model/append.ts';
import type { SectorGroupAnswer } from '../model/assessment.ts';
import type { Cluster } from '../model/cluster.ts';
import type { SectorGroup } from '../model/sector.ts';
import { isicRule } from './isic.ts';
import { type LargePlantOptions, suppliesLargePlants } from './large-plant-leader.ts';

/**
 * The cluster's sector group (METHOD section 9). The first that is filled in answers, even with null:
 * the cluster's `sectorGroup`; its `isic`; the group of more than half of all its firms.
 */
export function sectorGroupOf(
  cluster: Cluster,
  view: ClusterView,
  options: LargePlantOptions,
): SectorGroupAnswer {
  const say = (answer: SectorGroup | null, text: string, actors: readonly string[] = []) => ({
    answer,
    because: [{ text, actors, linkages: [] }],
    ...(answer === null ? { reason: text } : {}),
  });
  if (cluster.sectorGroup !== null) {
    return say(cluster.sectorGroup, `the case declares the cluster's sector group as ${cluster.sectorGroup}`);
  }
  const leader = suppliesLargePlants(view, options);
  if (cluster.isic !== null) {
    const { group, words } = groupOfCode(cluster.isic, leader);
    return say(group, `the cluster's ISIC ${cluster.isic}: ${words}`);
  }
  const groups = new Map<SectorGroup, string[]>();
  for (const id of view.firms) {
    const { sectorGroup, isic } = view.index.actor(id);
    const group = sectorGroup ?? (isic === null ? null : groupOfCode(isic, leader).group);
    if (group !== null) append(groups, group, id);
  }
  for (const [group, firms] of groups) {
    if (firms.length * 2 > view.firms.length) {
      return say(group, `${firms.length} of ${view.firms.length} firms are ${group}`, firms);
    }
  }
  return say(
    null,
    'neither the cluster nor more than half of its firms has a sector group or a mapped ISIC code',
  );
}

function groupOfCode(code: string, hasLeader: boolean): { group: SectorGroup | null; words: string } {
  const rule = isicRule(code);
  if (rule === null) return { group: null, words: 'in no sector group of the study' };
  const extension = rule.basis === 'O' ? ' (our extension of the study)' : '';
  if (rule.onlyWithLargePlantLeader && !hasLeader) {
    const words = `${rule.group} only where the firms supply a large-plant leader, which is not shown${extension}`;
    return { group: null, words };
  }
  return { group: rule.group, words: `${rule.group}${extension}` };
}

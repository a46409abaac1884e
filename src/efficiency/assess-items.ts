import type { EfficiencyItem, Level } from '../model/assessment.ts';
import type { EfficiencyItemName } from '../model/code.ts';
import { percent } from '../model/percent.ts';
import { atLeast } from '../model/tolerance.ts';
import type { ClusterView } from './cluster-view.ts';
import type { EfficiencyItemRule, ItemFinding } from './item-finding.ts';
import { localPurchaseShare } from './items/e2-inputs.ts';
import { firmsWithTwoOutsideBuyers } from './items/e4-market-access.ts';
import { efficiencyItems } from './items/index.ts';
import type { NumberedCluster } from './numbered-cluster.ts';
import { type EfficiencyPreset, levelOfShare } from './preset.ts';

export type EfficiencyItems = Readonly<Record<EfficiencyItemName, EfficiencyItem>>;

/** The levels of the nine items. */
export type ItemLevels = Readonly<Record<EfficiencyItemName, Pick<EfficiencyItem, 'level'>>>;

/**
 * All nine items of a cluster: share of its firms and level, or null with the reason; `cluster` is what is left of
 * it without an actor.
 */
export function assessItems(
  view: ClusterView,
  preset: EfficiencyPreset,
  cluster: NumberedCluster = view.numbered,
): EfficiencyItems {
  const names = Object.keys(efficiencyItems) as EfficiencyItemName[];
  const entries = names.map((name) => [name, assessItem(name, view, cluster, preset)] as const);
  return Object.fromEntries(entries) as EfficiencyItems;
}

/** The levels of all nine items alone: what is asked again for every candidate of the fragile check. */
export function itemLevels(
  view: ClusterView,
  without: NumberedCluster,
  preset: EfficiencyPreset,
): ItemLevels {
  const names = Object.keys(efficiencyItems) as EfficiencyItemName[];
  const entries = names.map((name) => [name, { level: itemLevel(name, view, without, preset) }] as const);
  return Object.fromEntries(entries) as ItemLevels;
}

/** The level of one of the nine items in this cluster or in what is left of it without an actor. */
export function itemLevel(
  name: EfficiencyItemName,
  view: ClusterView,
  cluster: NumberedCluster,
  preset: EfficiencyPreset,
): Level | null {
  const rule = efficiencyItems[name];
  if (whyNotObserved(rule, view, cluster) !== null) return null;
  return levelOf(name, cluster, countFirms(cluster, rule.find(cluster, preset)), preset);
}

/** One of the nine items, in this cluster or in what is left of it without an actor. */
function assessItem(
  name: EfficiencyItemName,
  view: ClusterView,
  cluster: NumberedCluster,
  preset: EfficiencyPreset,
): EfficiencyItem {
  const rule = efficiencyItems[name];
  const idsOf = (numbers: readonly number[]) => numbers.map((number) => cluster.actors[number]!.id);
  const denominator = cluster.left === null ? view.firms : idsOf(cluster.firms);
  const withheld = whyNotObserved(rule, view, cluster);
  if (withheld !== null) {
    return { level: null, share: null, numerator: [], denominator, reason: withheld, because: [] };
  }
  const finding = rule.find(cluster, preset);
  const numerator = idsOf(cluster.firms.filter((firm) => finding.firms[firm] === 1));
  const share = numerator.length / denominator.length;
  const text = `${numerator.length} of ${denominator.length} ${rule.counts} (${percent(share)})`;
  const because = [{ text, actors: numerator, linkages: finding.linkages().map(({ key }) => key) }];
  const bound = lowerBound(rule, view);
  return {
    ...{ share, numerator, denominator, because },
    ...(bound === null ? {} : { reason: bound }),
    level: levelOf(name, cluster, numerator.length, preset),
    ...(name === 'E2' ? { byValue: localPurchaseShare(cluster, view.index.subject) } : {}),
    ...(name === 'E4' ? { twoBuyers: idsOf(firmsWithTwoOutsideBuyers(cluster)) } : {}),
  };
}

function countFirms({ firms }: NumberedCluster, finding: ItemFinding): number {
  let count = 0;
  for (const firm of firms) count += finding.firms[firm]!;
  return count;
}

function levelOf(
  name: EfficiencyItemName,
  cluster: NumberedCluster,
  count: number,
  preset: EfficiencyPreset,
): Level {
  const level = levelOfShare(count / cluster.firms.length, preset);
  return name === 'E4' ? levelOfMarketAccess(level, cluster, preset) : level;
}

/** Level 3 of E4 only where two thirds of the firms reach at least two different outside buyers. */
function levelOfMarketAccess(level: Level, cluster: NumberedCluster, preset: EfficiencyPreset): Level {
  if (level !== 3) return level;
  const withTwo = firmsWithTwoOutsideBuyers(cluster).length;
  return atLeast(withTwo / cluster.firms.length, preset.levels[2]) ? 3 : 2;
}

function whyNotObserved(
  rule: EfficiencyItemRule,
  { index }: ClusterView,
  { firms }: NumberedCluster,
): string | null {
  if (firms.length === 0) return 'the cluster has no firm';
  if (rule.observedWith.some((layer) => index.surveyed(layer))) return null;
  return `not observed: ${rule.observedWith.join(' or ')} was not surveyed`;
}

function lowerBound(rule: EfficiencyItemRule, view: ClusterView): string | null {
  const absent = rule.reads.filter((layer) => !view.index.surveyed(layer));
  if (absent.length === 0) return null;
  return `a lower bound: ${absent.join(', ')} not surveyed`;
}

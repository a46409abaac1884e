import type { EfficiencyItem, Level } from '../model/assessment.ts';
import type { EfficiencyItemName } from '../model/code.ts';
import { percent } from '../model/percent.ts';
import { atLeast } from '../model/tolerance.ts';
import type { ClusterView } from './cluster-view.ts';
import type { EfficiencyItemRule } from './item-finding.ts';
import { localPurchaseShare } from './items/e2-inputs.ts';
import { firmsWithTwoOutsideBuyers } from './items/e4-market-access.ts';
import { efficiencyItems } from './items/index.ts';
import { type EfficiencyPreset, levelOfShare } from './preset.ts';

export type EfficiencyItems = Readonly<Record<EfficiencyItemName, EfficiencyItem>>;

/** All nine items of a cluster: share of its firms and level, or null with the reason. */
export function assessItems(view: ClusterView, preset: EfficiencyPreset): EfficiencyItems {
  const names = Object.keys(efficiencyItems) as EfficiencyItemName[];
  const entries = names.map((name) => [name, assessItem(name, view, preset)] as const);
  return Object.fromEntries(entries) as EfficiencyItems;
}

/** One of the nine items. */
export function assessItem(
  name: EfficiencyItemName,
  view: ClusterView,
  preset: EfficiencyPreset,
): EfficiencyItem {
  const rule = efficiencyItems[name];
  const denominator = view.firms;
  const withheld = whyNotObserved(rule, view);
  if (withheld !== null) {
    return { level: null, share: null, numerator: [], denominator, reason: withheld, because: [] };
  }
  const { firms, linkages } = rule.find(view, preset);
  const numerator = denominator.filter((id) => firms.has(id));
  const share = numerator.length / denominator.length;
  const text = `${numerator.length} of ${denominator.length} ${rule.counts} (${percent(share)})`;
  const because = [{ text, actors: numerator, linkages }];
  const bound = lowerBound(rule, view);
  const item = { share, numerator, denominator, because, ...(bound === null ? {} : { reason: bound }) };
  if (name === 'E2') {
    return { ...item, level: levelOfShare(share, preset), byValue: localPurchaseShare(view) };
  }
  if (name !== 'E4') return { ...item, level: levelOfShare(share, preset) };
  const twoBuyers = firmsWithTwoOutsideBuyers(view);
  const level = levelOfMarketAccess(share, twoBuyers.length / denominator.length, preset);
  return { ...item, level, twoBuyers };
}

/** Level 3 of E4 only where two thirds of the firms reach at least two different outside buyers. */
function levelOfMarketAccess(share: number, shareWithTwo: number, preset: EfficiencyPreset): Level {
  const level = levelOfShare(share, preset);
  return level === 3 && !atLeast(shareWithTwo, preset.levels[2]) ? 2 : level;
}

function whyNotObserved(rule: EfficiencyItemRule, view: ClusterView): string | null {
  if (view.firms.length === 0) return 'the cluster has no firm';
  if (rule.observedWith.some((layer) => view.index.surveyed(layer))) return null;
  return `not observed: ${rule.observedWith.join(' or ')} was not surveyed`;
}

function lowerBound(rule: EfficiencyItemRule, view: ClusterView): string | null {
  const absent = rule.reads.filter((layer) => !view.index.surveyed(layer));
  if (absent.length === 0) return null;
  return `a lower bound: ${absent.join(', ')} not surveyed`;
}

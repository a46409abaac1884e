import type { OptionDescription, RoomOptions } from '../../model/room-options.ts';
import { type PolicyPreset, policyPresetSchema } from '../preset.ts';
import { defaultPolicy } from './default.ts';

/** What can be chosen about the triggers of policy. */
export const policyOptions: RoomOptions<PolicyPreset> = {
  title: 'Triggers of policy',
  schema: policyPresetSchema,
  presets: [defaultPolicy],
  options: [
    threshold('lowLevel', 'Level up to which an item is low', 'level, 0..3', 'linkages, research and skills'),
    threshold('isolatedShare', 'Firms tied to no other firm', 'share of firms, 0..1', 'linkages', 'less'),
    threshold(
      'dependentShare',
      'Part of the sales from which a firm leans on one buyer',
      'share of its sales, 0..1',
      'additional chains',
      'less',
    ),
    threshold(
      'dependentFirms',
      'Firms that lean on one and the same buyer',
      'share of the firms that sell, 0..1',
      'additional chains',
      'less',
    ),
    threshold(
      'quasiHierarchyShare',
      'Quasi-hierarchies among the determined pairs',
      'share of pairs, 0..1',
      'additional chains',
      'less',
    ),
    threshold(
      'secondBuyerFirms',
      'Firms that reach two outside buyers',
      'share of firms, 0..1',
      'additional chains',
    ),
    threshold(
      'idleResearch',
      'Research institutions of the cluster that inform no firm',
      'share of them, 0..1',
      'research and its dissemination',
      'less',
    ),
    threshold('certifiedFirms', 'Firms that are certified', 'share of firms, 0..1', 'standards'),
    threshold(
      'brokeredFirms',
      'Firms tied to an institution that is tied to a chain leader',
      'share of firms, 0..1',
      'network brokers',
    ),
    threshold(
      'soleBroker',
      'Brokered firms that hang on one network broker alone',
      'share of the brokered firms, 0..1',
      'network brokers',
      'less',
    ),
    threshold(
      'onlyBrokered',
      'Firms tied to a chain leader by an institution and by no sale of their own',
      'share of firms, 0..1',
      'network brokers',
      'less',
    ),
    threshold(
      'silentLeaders',
      'Chain leaders that assist no firm although an institution is tied to them',
      'share of the leaders, 0..1',
      'network brokers',
      'less',
    ),
    threshold(
      'leadersWithoutSupport',
      'Chain leaders that assist no firm of the cluster',
      'share of the leaders, 0..1',
      'local sourcing and support by large firms',
      'less',
    ),
    threshold(
      'localPurchases',
      'Purchases of a chain leader from firms of the cluster',
      'share of its purchases, 0..1',
      'local sourcing and support by large firms',
    ),
    threshold(
      'leadersBuyingElsewhere',
      'Chain leaders that buy little from the cluster',
      'share of the leaders, 0..1',
      'local sourcing and support by large firms',
      'less',
    ),
  ],
};

function threshold(
  path: keyof PolicyPreset,
  title: string,
  unit: string,
  advice: string,
  higher: 'more' | 'less' = 'more',
): OptionDescription {
  const effect = `Higher: ${advice} ${higher === 'more' ? 'advised more often' : 'advised less often'}.`;
  return { path, kind: 'threshold', title, unit, effect, source: '[O]; the advice: [S]' };
}

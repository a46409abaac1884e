import { salesBetween } from '../../efficiency/sales-between.ts';
import { neighbours } from '../../graph/compact-network.ts';
import { subnetwork } from '../../graph/subnetwork.ts';
import { percent } from '../../model/percent.ts';
import { addLinkage } from '../add-linkage.ts';
import type { AdviceRule, Proposal } from '../advice-rule.ts';
import { type Look, lookAtItem, lookAtShare } from '../look.ts';
import type { PolicyContext } from '../policy-context.ts';

/** The layers in which firms are most often tied to each other: without them nobody is shown to be isolated. */
const tying = ['supplies', 'shares-knowledge', 'acts-jointly'] as const;

/** Traditional manufacturing: linkages between firms, where few act jointly, few are close, or many isolated. */
export const promoteLinkages: AdviceRule = {
  name: 'promote-linkages',
  title: 'Promote linkages between firms',
  group: 'traditional',
  source: '[S] traditional manufacturing: "Promote linkages between firms"',
  basis: '[O] trigger: joint action of two firms (J3) or trust (E5) is low, or many firms are isolated',
  indicator: [
    { key: 'J3', words: 'more firms act jointly with another firm (J3)' },
    { key: 'E5', words: 'more firms have returned or closed ties (E5)' },
    { key: 'ja', words: 'joint action rises (JA)' },
    { key: 'ce', words: 'collective efficiency rises (CE)' },
    { key: 'product', words: 'product upgrading is pushed more' },
    { key: 'process', words: 'process upgrading is pushed more' },
  ],
  look: (context) => [lookAtItem('J3', context), lookAtItem('E5', context), lookAtIsolation(context)],
  propose,
};

function lookAtIsolation(context: PolicyContext): Look {
  const { view, presets } = context;
  const isolated = isolatedFirms(context);
  const unsurveyed = tying.filter((layer) => !view.index.surveyed(layer));
  const open = unsurveyed.length > 0;
  const whole = view.firms.length;
  const share = whole === 0 ? '' : ` (${percent(isolated.length / whole)})`;
  const text = `${isolated.length} of ${whole} firms${share} have no known tie to another firm of the cluster`;
  return lookAtShare(
    { counted: open ? 0 : isolated.length, unknown: open ? isolated.length : 0, whole },
    {
      measure: 'firms tied to no other firm',
      relation: 'at least',
      threshold: presets.policy.isolatedShare,
      option: 'policy.isolatedShare',
      text,
    },
    { actors: isolated, linkages: [] },
    unsurveyed,
  );
}

function isolatedFirms({ view, network }: PolicyContext): readonly string[] {
  const firms = subnetwork(network, (id) => view.isFirm(id));
  return firms.ids.filter((_, position) => neighbours(firms.around, position).length === 0);
}

function propose(context: PolicyContext, seen: readonly Look[]): Proposal {
  const { view, judged } = context;
  const isolated = isolatedFirms(context);
  const acting = new Set(judged.efficiency.items.J3.numerator);
  const alone = view.firms.filter((id) => !acting.has(id));
  const first = [...isolated, ...alone.filter((id) => !isolated.includes(id))];
  const pair = pairToLink(first, view.firms, context);
  const close = seen.every(({ trigger }) => trigger.measure.startsWith('E5'));
  return {
    actors: [
      { role: 'link', as: 'firms tied to no other firm', actors: isolated },
      { role: 'link', as: 'firms that act jointly with no other firm', actors: alone },
    ],
    changes: pair === null ? [] : changesFor(pair, close),
    against: [
      'only product and process upgrading go with it in this group: functional upgrading does not [S]',
    ],
  };
}

/** Trust grows by ties that are returned; joint action by one row, which goes both ways. */
function changesFor([a, b]: readonly [string, string], close: boolean): readonly string[] {
  if (!close) return [addLinkage(a, 'acts-jointly', b)];
  return [addLinkage(a, 'shares-knowledge', b), addLinkage(b, 'shares-knowledge', a)];
}

/** The first firm and the next one it does not trade with: joint action of a seller and its buyer is not J3. */
function pairToLink(
  first: readonly string[],
  others: readonly string[],
  { view }: PolicyContext,
): readonly [string, string] | null {
  const sells = salesBetween(view);
  for (const a of first) {
    const b = [...first, ...others].find((id) => id !== a && !sells(a, id) && !sells(id, a));
    if (b !== undefined) return [a, b];
  }
  return null;
}

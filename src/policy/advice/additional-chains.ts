import { compareText } from '../../model/order.ts';
import { percent } from '../../model/percent.ts';
import { below } from '../../model/tolerance.ts';
import { addLinkage } from '../add-linkage.ts';
import type { AdviceRule, Proposal } from '../advice-rule.ts';
import { type Look, lookAtShare } from '../look.ts';
import { type Leaning, mostLeanedOn } from '../most-leaned-on.ts';
import type { PolicyContext } from '../policy-context.ts';

/** Traditional manufacturing: access to additional chains, where firms depend on one buyer or are subordinate. */
export const additionalChains: AdviceRule = {
  name: 'additional-chains',
  title: 'Promote access to new additional value chains',
  group: 'traditional',
  source: '[S] traditional manufacturing: "Promote access to new additional value chains"',
  basis:
    '[O] trigger: many firms lean on one buyer, quasi-hierarchies prevail, or few firms reach two buyers',
  indicator: [
    { key: 'E4', words: 'more firms reach two outside buyers (E4)' },
    { key: 'shares.byCount.quasi-hierarchy', words: 'a smaller share of the pairs is quasi-hierarchy' },
    { key: 'shares.byCount.market', words: 'a larger share of the pairs is market' },
    { key: 'functional', words: 'functional upgrading is held back less' },
  ],
  look: (context) => [lookAtOneBuyer(context), lookAtSubordination(context), lookAtSecondBuyer(context)],
  propose,
};

function lookAtOneBuyer(context: PolicyContext): Look {
  const { view, pairs, presets } = context;
  const { dependentShare, dependentFirms } = presets.policy;
  const leaning = mostLeanedOn(pairs, dependentShare);
  return lookAtShare(
    {
      counted: leaning.firms.length,
      unknown: leaning.possible - leaning.firms.length,
      whole: leaning.sellers.length,
    },
    {
      measure: 'firms that lean on one and the same buyer',
      relation: 'at least',
      threshold: dependentFirms,
      option: 'policy.dependentFirms',
      text: leaningText(leaning, dependentShare, (id) => view.index.nameOf(id)),
    },
    { actors: leaning.buyer === null ? [] : [leaning.buyer, ...leaning.firms], linkages: leaning.linkages },
    ['shareOfSellerSales, or sales and values'],
  );
}

function leaningText(leaning: Leaning, threshold: number, nameOf: (id: string) => string): string {
  const { buyer, firms, sellers, unknown, meanShare } = leaning;
  const open = unknown.length === 0 ? '' : `, and of ${unknown.length} more it is not known`;
  const of = `of the ${sellers.length} ${sellers.length === 1 ? 'firm that sells' : 'firms that sell'}`;
  if (buyer === null) return 'no firm of the cluster sells to anyone in the file';
  if (firms.length === 0) return `no buyer takes ${percent(threshold)} or more of the sales ${of}${open}`;
  const mean = `${percent(meanShare)}${firms.length === 1 ? '' : ' on average'}`;
  return `one buyer, ${nameOf(buyer)}, takes ${percent(threshold)} or more of the sales of ${firms.length} ${of}${open} (${mean})`;
}

function lookAtSubordination({ pairs, presets }: PolicyContext): Look {
  const determined = pairs.filter(({ governance }) => governance.answer !== 'undetermined');
  const subordinate = determined.filter(({ governance }) => governance.answer === 'quasi-hierarchy');
  const enough = pairs.length > 0 && !below(determined.length / pairs.length, presets.determined);
  const whole = determined.length;
  const figures = `${subordinate.length} of ${whole} determined pairs`;
  const text = enough
    ? `${figures}${whole === 0 ? '' : ` (${percent(subordinate.length / whole)})`} are quasi-hierarchies`
    : `the governance of only ${whole} of ${pairs.length} pairs is determined`;
  return lookAtShare(
    enough
      ? { counted: subordinate.length, unknown: 0, whole }
      : { counted: 0, unknown: pairs.length, whole: pairs.length },
    {
      measure: 'quasi-hierarchies among the determined pairs',
      relation: 'at least',
      threshold: presets.policy.quasiHierarchyShare,
      option: 'policy.quasiHierarchyShare',
      text,
    },
    {
      actors: [...new Set(subordinate.flatMap(({ pair }) => [pair.seller, pair.buyer]))],
      linkages: subordinate.flatMap(({ pair }) => pair.rows.map((row) => row.key)),
    },
    ['the facts that settle the governance of the pairs'],
  );
}

function lookAtSecondBuyer({ view, judged, presets }: PolicyContext): Look {
  const { level, twoBuyers = [] } = judged.efficiency.items.E4;
  const whole = view.firms.length;
  const text =
    level === null
      ? 'how many outside buyers the firms reach is not observed'
      : `${twoBuyers.length} of ${whole} firms (${percent(twoBuyers.length / whole)}) reach two different outside buyers`;
  return lookAtShare(
    { counted: twoBuyers.length, unknown: level === null ? whole : 0, whole },
    {
      measure: 'firms that reach two outside buyers',
      relation: 'below',
      threshold: presets.policy.secondBuyerFirms,
      option: 'policy.secondBuyerFirms',
      text,
    },
    { actors: twoBuyers, linkages: [] },
    ['supplies'],
  );
}

function propose(context: PolicyContext): Proposal {
  const { view, pairs, judged, presets } = context;
  const leaning = mostLeanedOn(pairs, presets.policy.dependentShare);
  const withTwo = new Set(judged.efficiency.items.E4.twoBuyers ?? []);
  const others = otherBuyers(leaning.buyer, context);
  const subordinate = pairs.filter(({ governance }) => governance.answer === 'quasi-hierarchy');
  const support = [
    ...leaning.firms,
    ...subordinate.map(({ pair }) => pair.seller),
    ...view.firms.filter((id) => !withTwo.has(id)),
  ];
  const firms = [...new Set(support)];
  const sellsTo = new Set(pairs.map(({ pair }) => `${pair.seller}\u0000${pair.buyer}`));
  const tried = firms.flatMap((firm) => {
    const buyer = others.find((id) => !sellsTo.has(`${firm}\u0000${id}`));
    return buyer === undefined ? [] : [addLinkage(firm, 'supplies', buyer)];
  });
  const missing = others.length === 0 ? ['the case names no other outside buyer: add one to try it'] : [];
  return {
    actors: [
      {
        role: 'depends on',
        as: 'the buyer most firms lean on',
        actors: leaning.buyer === null || leaning.firms.length === 0 ? [] : [leaning.buyer],
      },
      { role: 'support', as: 'firms to lead into further chains, the most dependent first', actors: firms },
      { role: 'link', as: 'other outside buyers of the case', actors: others },
    ],
    changes: tried.slice(0, 1),
    against: [
      'a new buyer may govern in the same way: watch the share of quasi-hierarchies as well',
      'buyers push product and process upgrading in this group, also where they subordinate [S]',
      ...missing,
    ],
  };
}

/** Buyers outside the cluster but this one, those that most firms of the cluster sell to first. */
function otherBuyers(buyer: string | null, { view, pairs }: PolicyContext): readonly string[] {
  const sellers = new Map<string, number>();
  for (const { pair } of pairs) sellers.set(pair.buyer, (sellers.get(pair.buyer) ?? 0) + 1);
  return view.index.subject.actors
    .filter(({ id, kind }) => !view.isMember(id) && id !== buyer && (kind === 'buyer' || sellers.has(id)))
    .map(({ id }) => ({ id, firms: sellers.get(id) ?? 0 }))
    .sort((a, b) => b.firms - a.firms || compareText(a.id, b.id))
    .map(({ id }) => id);
}

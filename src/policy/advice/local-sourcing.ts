import type { GovernedPair } from '../../governance/govern-pairs.ts';
import { append } from '../../model/append.ts';
import { percent } from '../../model/percent.ts';
import { atLeast, below } from '../../model/tolerance.ts';
import { addLinkage } from '../add-linkage.ts';
import type { AdviceRule, Proposal } from '../advice-rule.ts';
import { firstNames } from '../first-names.ts';
import { leadersBySuppliers } from '../leaders-by-suppliers.ts';
import { type Look, lookAtShare } from '../look.ts';
import type { PolicyContext } from '../policy-context.ts';

/** COPS: incentives for large firms to source locally and to support their suppliers. */
export const localSourcing: AdviceRule = {
  name: 'local-sourcing',
  title: 'Give large firms incentives to source locally and to support the upgrading of their suppliers',
  group: 'cops',
  source:
    '[S] complex product systems: "Set up an incentive framework aimed at inducing large firms to source locally and to support their suppliers\' upgrading strategies"',
  basis: '[O] trigger: chain leaders that assist no firm of the cluster, or that buy little from its firms',
  indicator: [
    { key: 'J2', words: 'more firms act jointly with their buyers (J2), also by the assistance they get' },
    { key: 'E4', words: 'more firms reach the leaders (E4)' },
    {
      key: 'product',
      words: 'product upgrading is pushed more, by buyers (published sign: 0 / indirectly +)',
    },
    {
      key: 'process',
      words: 'process upgrading is pushed more, by buyers (published sign: 0 / indirectly +)',
    },
  ],
  look: (context) => [lookAtSupport(context), lookAtPurchases(context)],
  propose,
};

function lookAtSupport(context: PolicyContext): Look {
  const { view, presets } = context;
  const leaders = leadersBySuppliers(context);
  const without = withoutSupport(leaders, context);
  const surveyed = view.index.surveyed('assists');
  const whole = leaders.length;
  const text =
    whole === 0
      ? 'the cluster has no chain leader in the file'
      : `${without.length} of ${whole} chain leaders (${percent(without.length / whole)}) are not known to assist any firm of the cluster${firstNames(without, view.index)}`;
  return lookAtShare(
    ofLeaders(surveyed ? without.length : 0, surveyed ? 0 : without.length, whole, context),
    {
      measure: 'chain leaders that assist no firm of the cluster',
      relation: 'at least',
      threshold: presets.policy.leadersWithoutSupport,
      option: 'policy.leadersWithoutSupport',
      text,
    },
    { actors: without, linkages: [] },
    [whole === 0 ? 'supplies' : 'assists'],
  );
}

function withoutSupport(leaders: readonly string[], { view }: PolicyContext): readonly string[] {
  const assisting = new Set(
    view
      .rows('assists')
      .filter((row) => view.isFirm(row.to))
      .map((row) => row.from),
  );
  return leaders.filter((id) => !assisting.has(id));
}

function lookAtPurchases(context: PolicyContext): Look {
  const { view, presets } = context;
  const { localPurchases, leadersBuyingElsewhere } = presets.policy;
  const leaders = leadersBySuppliers(context);
  const byBuyer = pairsByBuyer(context);
  const bought = leaders.map((id) => ({ id, ...purchasesOf(byBuyer.get(id) ?? []) }));
  const little = bought.filter(({ share, complete }) => complete && below(share, localPurchases));
  const unknown = bought.filter(({ share, complete }) => !complete && !atLeast(share, localPurchases));
  const whole = leaders.length;
  const open = unknown.length === 0 ? '' : `; of ${unknown.length} it is not known`;
  const text =
    whole === 0
      ? 'the cluster has no chain leader in the file'
      : `${little.length} of ${whole} chain leaders (${percent(little.length / whole)}) buy less than ${percent(localPurchases)} of their purchases from firms of the cluster${firstNames(
          little.map(({ id }) => id),
          view.index,
        )}${open}`;
  return lookAtShare(
    ofLeaders(little.length, unknown.length, whole, context),
    {
      measure: 'chain leaders that buy little from firms of the cluster',
      relation: 'at least',
      threshold: leadersBuyingElsewhere,
      option: 'policy.leadersBuyingElsewhere',
      text,
    },
    { actors: little.map(({ id }) => id), linkages: little.flatMap(({ linkages }) => linkages) },
    [whole === 0 ? 'supplies' : 'shareOfBuyerPurchases'],
  );
}

/** A share of the leaders; where there is none and sales were not surveyed, there may be one all the same. */
function ofLeaders(counted: number, unknown: number, whole: number, { view }: PolicyContext) {
  return whole === 0 && !view.index.surveyed('supplies')
    ? { counted: 0, unknown: 1, whole: 1 }
    : { counted, unknown, whole };
}

/** The known part of a leader's purchases that comes from firms of the cluster, and whether all is known. */
function purchasesOf(own: readonly GovernedPair[]) {
  const shares = own.map(({ governance }) => governance.dependence.buyer);
  return {
    share: shares.reduce<number>((sum, share) => sum + (share ?? 0), 0),
    complete: own.length > 0 && shares.every((share) => share !== null),
    linkages: own.flatMap(({ pair }) => pair.rows.map((row) => row.key)),
  };
}

/** The pairs in which each buyer buys, in their order. */
function pairsByBuyer({ pairs }: PolicyContext): ReadonlyMap<string, readonly GovernedPair[]> {
  const byBuyer = new Map<string, GovernedPair[]>();
  for (const governed of pairs) {
    append(byBuyer, governed.pair.buyer, governed);
  }
  return byBuyer;
}

function propose(context: PolicyContext, seen: readonly Look[]): Proposal {
  const { view } = context;
  const leaders = leadersBySuppliers(context);
  const neglecting = withoutSupport(leaders, context);
  const named = new Set(seen.flatMap(({ evidence }) => evidence.actors));
  const large = leaders.filter((id) => named.has(id));
  const byBuyer = pairsByBuyer(context);
  const sellersTo = (leader: string) => (byBuyer.get(leader) ?? []).map(({ pair }) => pair.seller);
  const suppliers = new Set(large.flatMap(sellersTo));
  const others = view.firms.filter((id) => !suppliers.has(id));
  const unsupported = seen.some(({ trigger }) => trigger.option === 'policy.leadersWithoutSupport');
  const [first] = unsupported ? neglecting : large;
  const supplier = first === undefined ? undefined : sellersTo(first)[0];
  const sellers = new Set(first === undefined ? [] : sellersTo(first));
  const newcomer =
    first === undefined ? undefined : view.firms.find((id) => !sellers.has(id) && id !== first);
  const changes =
    first === undefined
      ? []
      : unsupported && supplier !== undefined
        ? [addLinkage(first, 'assists', supplier)]
        : newcomer === undefined
          ? []
          : [addLinkage(newcomer, 'supplies', first)];
  return {
    actors: [
      { role: 'support', as: 'chain leaders to win over', actors: large },
      { role: 'link', as: 'firms that sell to them', actors: [...suppliers] },
      { role: 'link', as: 'firms that do not sell to them yet', actors: others },
    ],
    changes,
    against: [
      "a buyer's assistance is also a sign of control: with dependence it makes a quasi-hierarchy (rule 2 of governance)",
    ],
  };
}

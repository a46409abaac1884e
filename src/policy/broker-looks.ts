import { type CompactNetwork, neighbours } from '../graph/compact-network.ts';
import { append } from '../model/append.ts';
import { compareText } from '../model/order.ts';
import { percent } from '../model/percent.ts';
import { firstNames } from './first-names.ts';
import { type Look, lookAtShare } from './look.ts';
import type { PolicyContext } from './policy-context.ts';
import { institutionalLayers, type StandingBrokers } from './standing-brokers.ts';

export function lookAtBrokeredFirms({ brokers, ofFirm }: StandingBrokers, context: PolicyContext): Look {
  const { view, judged, presets } = context;
  const whole = view.firms.length;
  const surveyed = institutionalLayers.filter((layer) => view.index.surveyed(layer));
  const bound = surveyed.length < institutionalLayers.length ? ' at least' : '';
  const share = whole === 0 ? '' : ` (${percent(ofFirm.size / whole)})`;
  const text =
    judged.leaders.length === 0
      ? 'the cluster has no chain leader in the file, so there is nobody to broker with'
      : `${ofFirm.size} of ${whole} firms${share} are${bound} tied to an institution that is tied to a chain leader${firstNames(brokers, view.index)}`;
  return lookAtShare(
    judged.leaders.length === 0
      ? leaderless(context)
      : { counted: ofFirm.size, unknown: surveyed.length === 0 ? whole - ofFirm.size : 0, whole },
    {
      measure: 'firms tied to an institution that is tied to a chain leader',
      relation: 'below',
      threshold: presets.policy.brokeredFirms,
      option: 'policy.brokeredFirms',
      text,
    },
    { actors: brokers, linkages: [] },
    [view.index.surveyed('supplies') ? 'member-of or acts-jointly' : 'supplies'],
  );
}

/** Without a leader nothing is seen; where sales were not surveyed, a leader may be there all the same. */
function leaderless({ view }: PolicyContext) {
  const whole = view.index.surveyed('supplies') ? 0 : view.firms.length;
  return { counted: 0, unknown: whole, whole };
}

export function lookAtSoleBroker({ brokers, ofFirm }: StandingBrokers, context: PolicyContext): Look {
  const { view, presets } = context;
  const onlyOf = new Map<string, string[]>();
  for (const [firm, ids] of ofFirm) if (ids.length === 1) append(onlyOf, ids[0]!, firm);
  const [most] = brokers
    .map((broker) => ({ broker, firms: onlyOf.get(broker) ?? [] }))
    .sort((a, b) => b.firms.length - a.firms.length || compareText(a.broker, b.broker));
  const whole = ofFirm.size;
  const counted = most?.firms.length ?? 0;
  const text =
    most === undefined || counted === 0
      ? 'no firm hangs on one network broker alone'
      : `${counted} of the ${whole} firms that are brokered (${percent(counted / whole)}) hang on ${view.index.nameOf(most.broker)} alone`;
  return lookAtShare(
    { counted, unknown: 0, whole },
    {
      measure: 'brokered firms that hang on one network broker alone',
      relation: 'at least',
      threshold: presets.policy.soleBroker,
      option: 'policy.soleBroker',
      text,
    },
    { actors: most === undefined ? [] : [most.broker, ...most.firms], linkages: [] },
    [],
  );
}

/** Firms that no sale ties to a leader, but an institution does: for them the broker is the only way. */
export function lookAtFirmsWithoutSales({ ofFirm }: StandingBrokers, context: PolicyContext): Look {
  const { view, judged, pairs, presets } = context;
  const leaders = new Set(judged.leaders);
  const selling = new Set(pairs.filter(({ pair }) => leaders.has(pair.buyer)).map(({ pair }) => pair.seller));
  const through = [...ofFirm.keys()].filter((id) => !selling.has(id));
  const whole = view.firms.length;
  const share = whole === 0 ? '' : ` (${percent(through.length / whole)})`;
  const surveyed = view.index.surveyed('supplies');
  return lookAtShare(
    { counted: surveyed ? through.length : 0, unknown: surveyed ? 0 : through.length, whole },
    {
      measure: 'firms tied to a chain leader by an institution, and by no sale of their own',
      relation: 'at least',
      threshold: presets.policy.onlyBrokered,
      option: 'policy.onlyBrokered',
      text: `${through.length} of ${whole} firms${share} sell to no chain leader and are tied to one only by an institution${firstNames(context.articulating().institutions, view.index)}`,
    },
    { actors: [...context.articulating().institutions, ...through], linkages: [] },
    ['supplies'],
  );
}

/** Leaders that assist no firm although an institution is tied to them: there is something to negotiate. */
export function lookAtSilentLeaders({ brokers }: StandingBrokers, context: PolicyContext): Look {
  const { view, judged, presets, network } = context;
  const assisting = new Set(
    view
      .rows('assists')
      .filter((row) => view.isFirm(row.to))
      .map((row) => row.from),
  );
  const tied = tiedTo(new Set(brokers), network);
  const silent = judged.leaders.filter((id) => tied.has(id) && !assisting.has(id));
  const whole = judged.leaders.length;
  const surveyed = view.index.surveyed('assists');
  const names = firstNames(brokers, view.index);
  const text =
    brokers.length === 0
      ? 'no institution stands between the firms and a chain leader'
      : `${silent.length} of ${whole} chain leaders (${percent(silent.length / whole)}) are not known to assist any firm of the cluster, although an institution is tied to them${names}`;
  return lookAtShare(
    { counted: surveyed ? silent.length : 0, unknown: surveyed ? 0 : silent.length, whole },
    {
      measure: 'chain leaders that assist no firm, although an institution is tied to them',
      relation: 'at least',
      threshold: presets.policy.silentLeaders,
      option: 'policy.silentLeaders',
      text,
    },
    { actors: [...brokers, ...silent], linkages: [] },
    ['assists'],
  );
}

/** Actors with a tie to one of these (default projection). */
function tiedTo(actors: ReadonlySet<string>, network: CompactNetwork): ReadonlySet<string> {
  const tied = new Set<string>();
  network.ids.forEach((id, position) => {
    if (!actors.has(id)) return;
    for (const other of neighbours(network.around, position)) tied.add(network.ids[other]!);
  });
  return tied;
}

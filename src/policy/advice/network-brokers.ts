import type { Layer } from '../../model/layer.ts';
import { compareText } from '../../model/order.ts';
import { percent } from '../../model/percent.ts';
import { addLinkage } from '../add-linkage.ts';
import type { AdviceRule, Proposal } from '../advice-rule.ts';
import { firstNames } from '../first-names.ts';
import { firmsTiedTo } from '../institutions.ts';
import { leadersBySuppliers } from '../leaders-by-suppliers.ts';
import { type Look, lookAtShare } from '../look.ts';
import type { PolicyContext } from '../policy-context.ts';

/** The layers in which institutions are tied to others: where none was surveyed, no broker can be missed. */
const institutional: readonly Layer[] = [
  'member-of',
  'acts-jointly',
  'shares-knowledge',
  'assists',
  'trains',
  'finances',
  'certifies',
];

/** COPS: support of the network brokers ("articulators") that stand, or could, between firms and leaders. */
export const networkBrokers: AdviceRule = {
  name: 'network-brokers',
  title: 'Support network brokers ("articulators")',
  group: 'cops',
  source: '[S] complex product systems: "Promote/support network brokers (articulators)"',
  basis:
    '[O] trigger: few firms are tied to an institution that is tied to a chain leader, most hang on one alone, or many reach the leaders through one only',
  indicator: [
    { key: 'product', words: 'product upgrading is pushed more, by the force of the articulators' },
    { key: 'process', words: 'process upgrading is pushed more, by the force of the articulators' },
  ],
  look: (context) => {
    const standing = brokersOf(context);
    return [
      lookAtBrokeredFirms(standing, context),
      lookAtSoleBroker(standing, context),
      lookAtFirmsWithoutSales(standing, context),
    ];
  },
  propose,
};

interface Standing {
  /** Institutions tied to a leader, those with most firms first. */
  readonly brokers: readonly string[];
  /** Firm -> brokers it is tied to; firms without are left out. */
  readonly ofFirm: ReadonlyMap<string, readonly string[]>;
}

function brokersOf(context: PolicyContext): Standing {
  const tied = firmsTiedTo(context);
  const ofFirm = new Map<string, string[]>();
  const counted = context.articulating().institutions.map((id) => {
    const firms = tied(id);
    for (const firm of firms) ofFirm.set(firm, [...(ofFirm.get(firm) ?? []), id]);
    return { id, firms: firms.length };
  });
  const brokers = counted.sort((a, b) => b.firms - a.firms || compareText(a.id, b.id)).map(({ id }) => id);
  return { brokers, ofFirm };
}

function lookAtBrokeredFirms({ brokers, ofFirm }: Standing, context: PolicyContext): Look {
  const { view, judged, presets } = context;
  const whole = view.firms.length;
  const surveyed = institutional.filter((layer) => view.index.surveyed(layer));
  const bound = surveyed.length < institutional.length ? ' at least' : '';
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

function lookAtSoleBroker({ brokers, ofFirm }: Standing, context: PolicyContext): Look {
  const { view, presets } = context;
  const only = [...ofFirm].filter(([, ids]) => ids.length === 1);
  const firmsOf = (broker: string) => only.filter(([, [id]]) => id === broker).map(([firm]) => firm);
  const [most] = brokers
    .map((broker) => ({ broker, firms: firmsOf(broker) }))
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
function lookAtFirmsWithoutSales({ ofFirm }: Standing, context: PolicyContext): Look {
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

function propose(context: PolicyContext): Proposal {
  const { view, judged } = context;
  const { brokers, ofFirm } = brokersOf(context);
  const could = couldStand(brokers, ofFirm, context);
  const leaders = leadersBySuppliers(context);
  const unbrokered = view.firms.filter((id) => !ofFirm.has(id));
  const [candidate] = could;
  const [leader] = leaders;
  const [broker] = brokers;
  const changes =
    candidate !== undefined && leader !== undefined
      ? [addLinkage(candidate, 'acts-jointly', leader)]
      : broker !== undefined && unbrokered[0] !== undefined
        ? [addLinkage(unbrokered[0], 'member-of', broker)]
        : [];
  const unsurveyed = institutional.filter((layer) => !view.index.surveyed(layer));
  return {
    actors: [
      { role: 'support', as: 'institutions that stand between the firms and the leaders', actors: brokers },
      {
        role: 'link',
        as: 'institutions tied to firms of the cluster that could stand between them and the leaders',
        actors: could,
      },
      { role: 'link', as: 'chain leaders, those that most firms sell to first', actors: leaders },
      { role: 'support', as: 'firms tied to none of these institutions', actors: unbrokered },
    ],
    changes,
    against: [
      ...(judged.leaders.length > 0 && unsurveyed.length > 0
        ? [`ties of institutions are a lower bound: ${unsurveyed.join(', ')} not surveyed`]
        : []),
      'upgrading in this group is otherwise left to the initiative of the firms themselves [S]',
    ],
  };
}

/** Institutions with firms of the cluster around them but no leader, by the number of firms without a broker. */
function couldStand(
  brokers: readonly string[],
  ofFirm: Standing['ofFirm'],
  context: PolicyContext,
): readonly string[] {
  const standing = new Set([...brokers, ...context.judged.leaders]);
  const tied = firmsTiedTo(context);
  return context.view.index.subject.actors
    .filter(({ id, kind }) => kind === 'institution' && !standing.has(id))
    .map(({ id }) => {
      const firms = tied(id);
      return { id, firms: firms.length, gained: firms.filter((firm) => !ofFirm.has(firm)).length };
    })
    .filter(({ firms }) => firms > 0)
    .sort((a, b) => b.gained - a.gained || b.firms - a.firms || compareText(a.id, b.id))
    .map(({ id }) => id);
}

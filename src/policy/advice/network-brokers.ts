import { compareText } from '../../model/order.ts';
import { addLinkage } from '../add-linkage.ts';
import type { AdviceRule, Proposal } from '../advice-rule.ts';
import {
  lookAtBrokeredFirms,
  lookAtFirmsWithoutSales,
  lookAtSilentLeaders,
  lookAtSoleBroker,
} from '../broker-looks.ts';
import { firmsTiedTo } from '../institutions.ts';
import { leadersBySuppliers } from '../leaders-by-suppliers.ts';
import type { PolicyContext } from '../policy-context.ts';
import { institutionalLayers, type StandingBrokers, standingBrokers } from '../standing-brokers.ts';

/** COPS: support of the network brokers ("articulators") that stand, or could, between firms and leaders. */
export const networkBrokers: AdviceRule = {
  name: 'network-brokers',
  title: 'Support network brokers ("articulators")',
  group: 'cops',
  source: '[S] complex product systems: "Promote/support network brokers (articulators)"',
  basis:
    '[O] trigger: few firms are tied to an institution that is tied to a chain leader, most hang on one alone, many reach the leaders through one only, or leaders that institutions are tied to assist no firm',
  indicator: [
    { key: 'product', words: 'product upgrading is pushed more, by the force of the articulators' },
    { key: 'process', words: 'process upgrading is pushed more, by the force of the articulators' },
  ],
  look: (context) => {
    const standing = standingBrokers(context);
    return [
      lookAtBrokeredFirms(standing, context),
      lookAtSoleBroker(standing, context),
      lookAtFirmsWithoutSales(standing, context),
      lookAtSilentLeaders(standing, context),
    ];
  },
  propose,
};

function propose(context: PolicyContext): Proposal {
  const { view, judged } = context;
  const { brokers, ofFirm } = standingBrokers(context);
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
  const unsurveyed = institutionalLayers.filter((layer) => !view.index.surveyed(layer));
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
  ofFirm: StandingBrokers['ofFirm'],
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

import type { ApproximateBetweenness } from '../model/articulator-detail.ts';
import type { Articulator, ArticulatorComponents } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import { counted } from './counted.ts';
import type { ExplainContext } from './explain-context.ts';
import { statement } from './statements.ts';

/** The six components of the ranking, in words. */
const componentWords: Readonly<Record<keyof ArticulatorComponents, string>> = {
  boundaryBrokerage: 'triads brokered across groups (boundary brokerage)',
  betweenness: 'betweenness',
  oneMinusConstraint: '1 − constraint',
  communitiesJoined: 'otherwise separate communities of firms joined',
  piecesLeft: 'pieces left when it leaves',
  reach: 'firms and chain leaders within two steps',
};

/** How many pairs and pieces are written out before the rest is counted. */
const named = 8;

/** The components of an articulator with its rank in each, the pairs it brokers, and what breaks without it. */
export function brokerFacts(
  ranked: Articulator,
  { actor }: ExplainContext,
  approximate: ApproximateBetweenness | undefined,
): readonly Evidence[] {
  const names = Object.keys(componentWords) as (keyof ArticulatorComponents)[];
  const components = names.map(
    (name) =>
      `${componentWords[name]} ${rounded(ranked.components[name])} (rank ${rounded(ranked.ranks[name])})`,
  );
  const roles = Object.entries(ranked.roles)
    .filter(([role, count]) => role !== 'total' && count > 0)
    .map(([role, count]) => `${role} ${count}`);
  const pairs = ranked.brokers.slice(0, named).map(({ from, to }) => `${actor(from)} to ${actor(to)}`);
  const rest = ranked.brokered - pairs.length;
  return [
    statement(`components: ${components.join('; ')}`, [ranked.actor]),
    ...(approximate === undefined
      ? []
      : [
          statement(
            `betweenness is approximate, from ${approximate.samples} drawn paths: with probability ${rounded(1 - approximate.risk)} within ${rounded(approximate.bound)} pairs of the true value`,
          ),
        ]),
    statement(
      ranked.brokered === 0
        ? 'it brokers no pair'
        : `it brokers ${counted(ranked.brokered, 'pair')} (${roles.join(', ')}): ${pairs.join('; ')}${rest > 0 ? ` and ${rest} more` : ''}`,
      ranked.brokers.slice(0, named).flatMap(({ from, to }) => [from, to]),
    ),
    statement(
      ranked.pieces.length < 2
        ? 'nothing breaks when it leaves'
        : `when it leaves, its component falls into ${ranked.pieces.length} pieces of ${ranked.pieces.slice(0, named).join(', ')}${ranked.pieces.length > named ? ' …' : ''} actors`,
    ),
  ];
}

function rounded(value: number): string {
  return String(Number(value.toFixed(3)));
}

import type { ApproximateBetweenness } from '../../../src/model/articulator-detail.ts';
import {
  type Articulator,
  type ArticulatorComponents,
  brokerageRoles,
  type ClusterAssessment,
} from '../../../src/model/assessment.ts';
import { ActorLink } from './ActorLink.tsx';
import { Figure } from './Figure.tsx';
import { counted, number } from './format.ts';
import { Name } from './Name.tsx';

const components: Readonly<Record<keyof ArticulatorComponents, string>> = {
  boundaryBrokerage: 'Triads brokered across the boundary',
  betweenness: 'Betweenness',
  oneMinusConstraint: '1 − constraint',
  communitiesJoined: 'Communities joined',
  piecesLeft: 'Pieces left when it leaves',
  reach: 'Firms and leaders within two steps',
};

/** How close the numbers are where betweenness comes from drawn paths. */
function approximationTitle({ bound, risk, samples }: ApproximateBetweenness): string {
  return `approximate: from ${samples} drawn paths, with probability ${number(1 - risk)} within ${number(bound)} pairs of the true value`;
}

interface ArticulatorSectionProps {
  readonly articulator: Articulator;
  readonly cluster: ClusterAssessment;
}

/** An actor as a broker: its six components, its roles against chance, the pairs it brokers, what breaks. */
export function ArticulatorSection({ articulator, cluster }: ArticulatorSectionProps) {
  const { rank, meanRank, reach, pieces, roles, expected, z, brokered, brokers } = articulator;
  const names = Object.keys(components) as (keyof ArticulatorComponents)[];
  return (
    <section className="card">
      <h3>
        Articulator of <Name text={cluster.name ?? cluster.id} limit={60} />
      </h3>
      <p>
        <strong>{rank}.</strong> of {cluster.articulators.length}, mean rank {number(meanRank)} over:
      </p>
      <dl className="facts">
        {names.map((name) => (
          <div key={name}>
            <dt>{components[name]}</dt>
            <dd>
              {name === 'betweenness' && cluster.betweenness !== undefined && (
                <abbr title={approximationTitle(cluster.betweenness)}>≈</abbr>
              )}
              <Figure value={articulator.components[name]} />
              <span className="quiet"> rank {number(articulator.ranks[name])}</span>
              {name === 'reach' && (
                <span className="quiet">
                  {' '}
                  {counted(reach.firms, 'firm')}, {counted(reach.leaders, 'leader')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <h4>Roles</h4>
      <table className="small-table">
        <caption className="hidden">Brokerage roles against chance</caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">triads</th>
            <th scope="col">expected</th>
            <th scope="col">z</th>
          </tr>
        </thead>
        <tbody>
          {[...brokerageRoles, 'total' as const].map((role) => (
            <tr key={role}>
              <th scope="row">{role}</th>
              <td>{number(roles[role])}</td>
              <td>{number(expected[role])}</td>
              <td>{z[role] === null ? <span title="the expected spread is 0">–</span> : number(z[role])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>What breaks without it</h4>
      <p>
        {pieces.length <= 1
          ? 'Its component stays in one piece.'
          : `Its component falls into ${pieces.length} pieces, of ${pieces.slice(0, 12).join(', ')}${pieces.length > 12 ? ' …' : ''} actors.`}
      </p>
      <details>
        <summary>Pairs it brokers: {brokered.toLocaleString('en')}</summary>
        {brokers.length < brokered && <p className="quiet">The first {brokers.length}.</p>}
        <ul className="plain-list">
          {brokers.map(({ from, to }) => (
            <li key={JSON.stringify([from, to])}>
              <ActorLink id={from} limit={36} /> → <ActorLink id={to} limit={36} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

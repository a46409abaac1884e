import { type Articulator, brokerageRoles, type ClusterAssessment } from '../../../src/model/assessment.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Question } from '../worker/question.ts';
import { ActorLink } from './ActorLink.tsx';
import { ArticulatorBreaks } from './ArticulatorBreaks.tsx';
import { Explained } from './Explained.tsx';
import { Figure } from './Figure.tsx';
import { HeldButton } from './HeldButton.tsx';
import { keysOf } from './keys-of.ts';
import { Name } from './Name.tsx';

interface ArticulatorSectionProps {
  readonly articulator: Articulator;
  readonly cluster: ClusterAssessment;
}

/** An actor as a broker: its six components, its roles against chance, the pairs it brokers, what breaks. */
export function ArticulatorSection({ articulator, cluster }: ArticulatorSectionProps) {
  const words = useWords('judgement');
  const counts = useWords('counts');
  const format = useFormat();
  const { actor, rank, meanRank, reach, roles, expected, z, brokered, brokers } = articulator;
  const approximate = cluster.betweenness;
  const question: Question = { of: 'subject', subject: { kind: 'actor', actor }, cluster: cluster.id };
  return (
    <section className="card">
      <h3>
        <Name text={words.articulatorOf(cluster.name ?? cluster.id)} limit={80} />
      </h3>
      <p>
        <Explained question={question} title={words.articulators}>
          {words.placeOf(String(rank), format.number(cluster.articulators.length), format.number(meanRank))}
        </Explained>
      </p>
      <dl className="facts">
        {keysOf(words.components).map((name) => (
          <div key={name}>
            <dt>{words.components[name]}</dt>
            <dd>
              {name === 'betweenness' && approximate !== undefined && (
                <abbr
                  title={words.approximate(
                    format.percent(1 - approximate.risk),
                    format.number(approximate.bound),
                  )}
                >
                  ≈
                </abbr>
              )}
              <Explained question={question} title={words.components[name]}>
                <Figure value={articulator.components[name]} />
              </Explained>
              <span className="quiet">
                {' '}
                <Explained question={question} title={words.components[name]}>
                  {words.rank(format.number(articulator.ranks[name]))}
                  {name === 'reach' &&
                    ` · ${format.counted(reach.firms, counts.firms)}, ${format.counted(reach.leaders, counts.leaders)}`}
                </Explained>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <h4>{words.roles}</h4>
      <table className="small-table">
        <caption className="hidden">{words.rolesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.triads}</th>
            <th scope="col">{words.expected}</th>
            <th scope="col">z</th>
          </tr>
        </thead>
        <tbody>
          {[...brokerageRoles, 'total' as const].map((role) => (
            <tr key={role}>
              <th scope="row">{words.roleNames[role]}</th>
              <td>
                <Explained question={question} title={words.roleNames[role]}>
                  {format.number(roles[role])}
                </Explained>
              </td>
              <td>
                <Explained question={question} title={words.expected}>
                  {format.number(expected[role])}
                </Explained>
              </td>
              <td>
                {z[role] === null ? (
                  <span title={words.noSpread}>–</span>
                ) : (
                  <Explained question={question} title={`z, ${words.roleNames[role]}`}>
                    {format.number(z[role])}
                  </Explained>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ArticulatorBreaks articulator={articulator} question={question} />
      <HeldButton articulator={articulator} />
      <details>
        <summary>{words.pairsBrokered(format.number(brokered))}</summary>
        {brokers.length < brokered && (
          <p className="quiet">{words.firstPairs(format.number(brokers.length))}</p>
        )}
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

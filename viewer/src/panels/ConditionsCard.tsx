import type { ClusterAnswer, ClusterConditions } from '../../../src/model/cluster-conditions.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { useTold } from '../words/use-told.ts';
import { ActorList } from './ActorList.tsx';
import { Explained } from './Explained.tsx';
import { keysOf } from './keys-of.ts';
import { Told } from './Told.tsx';

interface ConditionsCardProps {
  readonly conditions: ClusterConditions;
  readonly cluster: string;
}

/** Is it a cluster: the three conditions by each preset, the rung, and what is missing for the next one. */
export function ConditionsCard({ conditions, cluster }: ConditionsCardProps) {
  const words = useWords('panels');
  const format = useFormat();
  const told = useTold();
  const { presets, rung, reason, disagreement, missing } = conditions;
  const question = { of: 'subject', subject: { kind: 'cluster' }, cluster } as const;
  const said = (answer: ClusterAnswer): string =>
    answer === null ? words.notKnown : answer ? words.yes : words.no;
  return (
    <section className="card">
      <h3>{words.isItACluster}</h3>
      {disagreement !== null && (
        <p>
          <Told text={disagreement} />
        </p>
      )}
      <table className="small-table">
        <caption className="hidden">{words.conditionsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.condition}</th>
            {presets.map(({ preset, inUse }) => (
              <th key={preset} scope="col">
                {preset} {inUse && words.inUse}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keysOf(words.conditions).map((name) => (
            <tr key={name}>
              <th scope="row">{words.conditions[name]}</th>
              {presets.map(({ preset, conditions: judged }) => (
                <td key={preset} title={judged[name].tests.map(({ text }) => told(text).text).join('; ')}>
                  <Explained question={question} title={words.conditions[name]}>
                    {said(judged[name].answer)}
                  </Explained>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {words.rung}:{' '}
        <Explained question={question} title={words.rung}>
          <strong>{rung === null ? words.notKnown : words.rungOf(String(rung))}</strong>
        </Explained>
        {reason !== undefined && (
          <span className="reason">
            : <Told text={reason} />
          </span>
        )}
      </p>
      {missing.length > 0 && (
        <details>
          <summary>{words.missing(format.number(missing.length))}</summary>
          <ul>
            {missing.map(({ rung: next, text, actors }) => (
              <li key={`${next} ${text}`}>
                {words.forRung(String(next))} <Told text={text} />
                {actors.length > 0 && <ActorList ids={actors} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

import { useState } from 'react';
import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { scopeStyles } from '../../../src/report/pictures/palette.ts';
import { useWorkbench } from '../app/workbench.ts';
import { LineMark } from '../picture/LineMark.tsx';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ActorLink } from './ActorLink.tsx';
import { Explained } from './Explained.tsx';

const scopes = [
  ['local', 'local'],
  ['crossBorder', 'cross-border'],
  ['domestic', 'domestic'],
  ['unknown', 'unknown'],
] as const;

/** Bridges named at once. */
const bridgesNamed = 5;

interface LinkagesCardProps {
  readonly cluster: ClusterAssessment;
  readonly currency: string | null;
}

/** Local beside cross-border: clusters compete through the first, chains through the second. */
export function LinkagesCard({ cluster, currency }: LinkagesCardProps) {
  const words = useWords('panels');
  const model = useWords('model');
  const format = useFormat();
  const { lookup } = useWorkbench();
  const { sideBySide } = cluster;
  const [all, setAll] = useState(false);
  /** The linkages that are its local and its cross-border contacts; ownership is none of them. */
  const tiesAcross = (actor: string): readonly string[] =>
    (lookup.linkagesOf.get(actor) ?? [])
      .filter(({ type }) => type !== 'owns')
      .map(({ key }) => key)
      .filter((key) => ['local', 'cross-border'].includes(lookup.scopes.get(key)!));
  return (
    <section className="card">
      <h3>{words.linkagesOfCluster}</h3>
      <table className="small-table">
        <caption className="hidden">{words.linkagesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.scope}</th>
            <th scope="col">{words.linkages}</th>
            <th scope="col">
              {words.sales}
              {currency === null ? '' : `, ${currency}`}
            </th>
            <th scope="col">{words.ties}</th>
            <th scope="col">{words.density}</th>
          </tr>
        </thead>
        <tbody>
          {scopes.map(([field, scope]) => {
            const { count, value, ties, density } = sideBySide[field];
            const question = { of: 'scope', scope, cluster: cluster.id } as const;
            const numbers = [
              [words.linkages, format.number(count)],
              [words.sales, value === null ? words.notKnown : format.number(value)],
              [words.ties, format.number(ties)],
              [words.density, density === null ? words.notDefined : format.percent(density)],
            ] as const;
            return (
              <tr key={field}>
                <th scope="row">
                  <LineMark style={scopeStyles[scope]} /> {model.scopes[scope]}
                </th>
                {numbers.map(([title, text]) => (
                  <td key={title}>
                    <Explained question={question} title={`${title}, ${model.scopes[scope]}`}>
                      {text}
                    </Explained>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {sideBySide.bridges.length > 0 && (
        <>
          <h4>{words.bridges}</h4>
          <ul className="plain-list">
            {sideBySide.bridges
              .slice(0, all ? undefined : bridgesNamed)
              .map(({ actor, local, crossBorder, pairs }) => (
                <li key={actor}>
                  <ActorLink id={actor} />{' '}
                  <span className="quiet">
                    <Explained
                      title={words.bridges}
                      question={() => ({
                        of: 'counted',
                        title: lookup.nameOf(actor),
                        says: words.bridgeSays(
                          format.number(local),
                          format.number(crossBorder),
                          format.number(pairs),
                        ),
                        actors: [],
                        linkages: tiesAcross(actor),
                      })}
                    >
                      {words.bridgeSays(
                        format.number(local),
                        format.number(crossBorder),
                        format.number(pairs),
                      )}
                    </Explained>
                  </span>
                </li>
              ))}
          </ul>
          {!all && sideBySide.bridges.length > bridgesNamed && (
            <button type="button" className="plain" onClick={() => setAll(true)}>
              {words.showAll(format.number(sideBySide.bridges.length))}
            </button>
          )}
        </>
      )}
    </section>
  );
}

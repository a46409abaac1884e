import type { ClusterAssessment, SharesByAnswer } from '../../../src/model/assessment.ts';
import { governanceStyles } from '../../../src/report/pictures/palette.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { Explained } from './Explained.tsx';
import { keysOf } from './keys-of.ts';
import { ShareBar } from './ShareBar.tsx';

const answers = keysOf(governanceStyles);

interface GovernanceCardProps {
  readonly governance: ClusterAssessment['governance'];
  readonly cluster: string;
}

interface Column {
  readonly title: string;
  readonly shares: SharesByAnswer | null;
  readonly reason: string;
}

/** How the pairs of seller and buyer are governed: local beside cross-border, and all by count and by value. */
export function GovernanceCard({ governance, cluster }: GovernanceCardProps) {
  const words = useWords('judgement');
  const counts = useWords('counts');
  const model = useWords('model');
  const format = useFormat();
  const { byCount, byValue, pairs, valued, reason } = governance.shares;
  const { local, domestic, crossBorder, unknown } = governance.distributions.byScope;
  const scopes = [
    [model.scopes.local, local],
    [model.scopes['cross-border'], crossBorder],
    [model.scopes.domestic, domestic],
    [model.scopes.unknown, unknown],
  ] as const;
  const columns: readonly Column[] = [
    ...scopes
      .filter(([, shares]) => shares.pairs > 0)
      .map(([scope, shares]) => ({
        title: words.ofScope(scope, format.counted(shares.pairs, counts.pairs)),
        shares: shares.byCount,
        reason: shares.reason ?? words.noPair,
      })),
    { title: words.byCount, shares: byCount, reason: reason ?? words.noPair },
    { title: words.byValue, shares: byValue, reason: reason ?? words.fewValues },
  ];
  const question = { of: 'subject', subject: { kind: 'governance' }, cluster } as const;
  return (
    <section className="card">
      <h3>{words.governance}</h3>
      <p className="quiet">
        <Explained question={question} title={words.governance}>
          {words.pairsSay(format.counted(pairs, counts.pairs), format.number(valued))}
        </Explained>
      </p>
      {columns.map(({ title, shares, reason: why }) => (
        <ShareBar key={title} title={title} shares={shares} none={why} question={question} />
      ))}
      <section className="wide" aria-label={words.sharesCaption}>
        <table className="small-table">
          <caption className="hidden">{words.sharesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.type}</th>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  <Explained question={question} title={title}>
                    {title}
                  </Explained>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answers.map((answer) => (
              <tr key={answer}>
                <th scope="row">
                  <span className="swatch" style={{ background: governanceStyles[answer].colour }} />{' '}
                  {model.governance[answer]}
                </th>
                {columns.map(({ title, shares }) => (
                  <td key={title}>
                    {shares === null ? (
                      '–'
                    ) : (
                      <Explained question={question} title={`${model.governance[answer]}, ${title}`}>
                        {format.percent(shares[answer])}
                      </Explained>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

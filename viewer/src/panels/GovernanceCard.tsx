import type { GovernanceAnswer, GovernanceShares, SharesByAnswer } from '../../../src/model/assessment.ts';
import { governanceStyles } from '../../../src/report/pictures/palette.ts';
import { counted, percent } from './format.ts';

const answers = Object.keys(governanceStyles) as GovernanceAnswer[];

function ShareBar({ title, shares, none }: { title: string; shares: SharesByAnswer | null; none: string }) {
  return (
    <div className="share-row">
      <span className="share-title">{title}</span>
      {shares === null ? (
        <span className="none">
          not defined<span className="reason">: {none}</span>
        </span>
      ) : (
        <span className="share-bar" aria-hidden="true">
          {answers.map((answer) => (
            <span
              key={answer}
              style={{ flexGrow: shares[answer], background: governanceStyles[answer].colour }}
            />
          ))}
        </span>
      )}
    </div>
  );
}

/** How the pairs of seller and buyer are governed: a distribution, by count and by value. */
export function GovernanceCard({ shares }: { readonly shares: GovernanceShares }) {
  const { byCount, byValue, pairs, valued, reason } = shares;
  return (
    <section className="card">
      <h3>Governance of sales</h3>
      <p className="quiet">
        {counted(pairs, 'pair')} whose seller is a firm of the cluster; {valued} of them with a value.
      </p>
      <ShareBar title="by count" shares={byCount} none={reason ?? 'no pair'} />
      <ShareBar title="by value" shares={byValue} none={reason ?? 'too few pairs have a value'} />
      {byCount !== null && (
        <table className="small-table">
          <caption className="hidden">Shares of governance</caption>
          <thead>
            <tr>
              <th scope="col">Governance</th>
              <th scope="col">by count</th>
              <th scope="col">by value</th>
            </tr>
          </thead>
          <tbody>
            {answers.map((answer) => (
              <tr key={answer}>
                <th scope="row">
                  <span className="swatch" style={{ background: governanceStyles[answer].colour }} />{' '}
                  {governanceStyles[answer].title}
                </th>
                <td>{percent(byCount[answer])}</td>
                <td>{byValue === null ? '–' : percent(byValue[answer])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

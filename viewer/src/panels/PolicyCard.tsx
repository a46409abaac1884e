import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import type { PolicyAdvice } from '../../../src/model/policy.ts';
import { ActorLink } from './ActorLink.tsx';
import { EvidenceList } from './EvidenceList.tsx';

/** Actors named under each heading of an advice; the assessment names all. */
const namedActors = 6;

/** What can be done: every advice whose trigger is seen, with whom it names, its source and what to try. */
export function PolicyCard({ policy, policyWithheld }: Pick<ClusterAssessment, 'policy' | 'policyWithheld'>) {
  return (
    <section className="card">
      <h3>What can be done</h3>
      {policy.length === 0 && <p className="quiet">No advice: none of the triggers is seen in this case.</p>}
      {policy.map((advice) => (
        <Advice key={advice.advice} advice={advice} />
      ))}
      {policyWithheld.length > 0 && (
        <details>
          <summary>Not advised: {policyWithheld.length}</summary>
          <ul>
            {policyWithheld.map(({ advice, title, text }) => (
              <li key={advice}>
                {title}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Advice({ advice }: { readonly advice: PolicyAdvice }) {
  return (
    <details>
      <summary>
        <strong>{advice.title}</strong>
      </summary>
      <p>{advice.trigger}.</p>
      <EvidenceList evidence={advice.because} />
      {advice.actors.map(({ as, actors }) => (
        <p key={as}>
          {as}:{' '}
          {actors.slice(0, namedActors).map((id, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <ActorLink id={id} />
            </span>
          ))}
          {actors.length > namedActors && ` and ${actors.length - namedActors} more`}
        </p>
      ))}
      <p>Meant to move: {advice.indicator.map(({ words }) => words).join('; ')}.</p>
      <p className="quiet">{advice.source}</p>
      {advice.try.length > 0 && (
        <p>
          To try: <code>articulator scenario CASE {advice.try.map((change) => `'${change}'`).join(' ')}</code>
        </p>
      )}
      {advice.against.length > 0 && <p>Against: {advice.against.join('; ')}.</p>}
    </details>
  );
}

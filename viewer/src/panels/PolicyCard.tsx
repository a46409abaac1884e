import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import type { PolicyAdvice } from '../../../src/model/policy.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ActorLink } from './ActorLink.tsx';
import { EvidenceList } from './EvidenceList.tsx';

/** Actors named under each heading of an advice; the assessment names all. */
const namedActors = 6;

/** What can be done: every advice whose trigger is seen, with whom it names, its source and what to try. */
export function PolicyCard({ policy, policyWithheld }: Pick<ClusterAssessment, 'policy' | 'policyWithheld'>) {
  const words = useWords('panels');
  const format = useFormat();
  return (
    <section className="card">
      <h3>{words.whatCanBeDone}</h3>
      {policy.length === 0 && <p className="quiet">{words.noAdvice}</p>}
      {policy.map((advice) => (
        <Advice key={advice.advice} advice={advice} />
      ))}
      {policyWithheld.length > 0 && (
        <details>
          <summary>{words.notAdvised(format.number(policyWithheld.length))}</summary>
          <ul lang="en">
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

/** The sentences of an advice are English. */
function Advice({ advice }: { readonly advice: PolicyAdvice }) {
  const words = useWords('panels');
  const details = useWords('details');
  const format = useFormat();
  return (
    <details>
      <summary>
        <strong lang="en">{advice.title}</strong>
      </summary>
      <p lang="en">{advice.trigger}.</p>
      <EvidenceList evidence={advice.because} />
      {advice.actors.map(({ as, actors }) => (
        <p key={as}>
          <span lang="en">{as}</span>:{' '}
          {actors.slice(0, namedActors).map((id, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <ActorLink id={id} />
            </span>
          ))}
          {actors.length > namedActors && details.andMore(format.number(actors.length - namedActors))}
        </p>
      ))}
      <p>
        {words.meantToMove} <span lang="en">{advice.indicator.map((each) => each.words).join('; ')}</span>.
      </p>
      <p className="quiet" lang="en">
        {advice.source}
      </p>
      {advice.try.length > 0 && (
        <p>
          {words.toTry}{' '}
          <code>articulator scenario CASE {advice.try.map((change) => `'${change}'`).join(' ')}</code>
        </p>
      )}
      {advice.against.length > 0 && (
        <p>
          {words.against}: <span lang="en">{advice.against.join('; ')}</span>.
        </p>
      )}
    </details>
  );
}

import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import type { PolicyAdvice } from '../../../src/model/policy.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ActorList } from './ActorList.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Explained } from './Explained.tsx';
import { Told } from './Told.tsx';

/** Actors named at once under each heading of an advice. */
const namedActors = 6;

/** What can be done: every advice whose trigger is seen, with whom it names, its source and what to try. */
export function PolicyCard({
  id,
  policy,
  policyWithheld,
}: Pick<ClusterAssessment, 'id' | 'policy' | 'policyWithheld'>) {
  const words = useWords('panels');
  const format = useFormat();
  return (
    <section className="card">
      <h3>{words.whatCanBeDone}</h3>
      {policy.length === 0 && <p className="quiet">{words.noAdvice}</p>}
      {policy.map((advice) => (
        <Advice key={advice.advice} advice={advice} cluster={id} />
      ))}
      {policyWithheld.length > 0 && (
        <details>
          <summary>{words.notAdvised(format.number(policyWithheld.length))}</summary>
          <ul>
            {policyWithheld.map(({ advice, title, text }) => (
              <li key={advice}>
                <Told text={title} />: <Told text={text} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Advice({ advice, cluster }: { readonly advice: PolicyAdvice; readonly cluster: string }) {
  const words = useWords('panels');
  return (
    <details>
      <summary>
        <strong>
          <Told text={advice.title} />
        </strong>
      </summary>
      <p>
        <Explained
          question={{ of: 'subject', subject: { kind: 'policy' }, cluster }}
          title={words.whatCanBeDone}
        >
          <Told text={`${advice.trigger}.`} />
        </Explained>
      </p>
      <EvidenceList evidence={advice.because} />
      {advice.actors.map(({ as, actors }) => (
        <div key={as}>
          <Told text={as} />:
          <ActorList ids={actors} atFirst={namedActors} />
        </div>
      ))}
      <p>
        {words.meantToMove} <Told text={advice.indicator.map((each) => each.words).join('; ')} />.
      </p>
      <p className="quiet">
        <Told text={advice.source} />
      </p>
      {advice.try.length > 0 && (
        <p>
          {words.toTry}{' '}
          <code>articulator scenario CASE {advice.try.map((change) => `'${change}'`).join(' ')}</code>
        </p>
      )}
      {advice.against.length > 0 && (
        <p>
          {words.against}: <Told text={advice.against.join('; ')} />.
        </p>
      )}
    </details>
  );
}

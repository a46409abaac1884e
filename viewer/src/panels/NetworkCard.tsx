import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { Explained } from './Explained.tsx';
import { Figure } from './Figure.tsx';
import { keysOf } from './keys-of.ts';

const plainNumbers: readonly string[] = ['meanLocalDegree', 'externalInternal'];

/** Numbers of the cluster's network, with the projection they were taken on. */
export function NetworkCard({ cluster }: { readonly cluster: ClusterAssessment }) {
  const words = useWords('panels');
  const format = useFormat();
  const { network, id } = cluster;
  return (
    <section className="card">
      <h3>{words.network}</h3>
      <dl className="facts">
        {keysOf(words.networkNumbers).map((name) => (
          <div key={name}>
            <dt>{words.networkNumbers[name]}</dt>
            <dd>
              <Explained
                question={{ of: 'network', number: name, cluster: id }}
                title={words.networkNumbers[name]}
              >
                <Figure
                  value={network[name]}
                  reason={network.reasons[name]}
                  format={plainNumbers.includes(name) ? format.number : format.percent}
                />
              </Explained>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{words.networkSays}</p>
    </section>
  );
}

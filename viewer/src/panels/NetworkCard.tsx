import type { ClusterNetwork } from '../../../src/model/assessment.ts';
import { Figure } from './Figure.tsx';
import { percent } from './format.ts';

const lines = [
  ['localDensity', 'Density among its firms', percent],
  ['meanLocalDegree', 'Mean ties of a firm within', undefined],
  ['isolatedShare', 'Firms without a tie within', percent],
  ['largestComponentShare', 'Firms in the largest piece', percent],
  ['reciprocity', 'Arcs returned', percent],
  ['transitivity', 'Closed triples', percent],
  ['externalInternal', 'E-I index (−1 inward, 1 outward)', undefined],
] as const;

/** Numbers of the cluster's network, with the projection they were taken on. */
export function NetworkCard({ network }: { readonly network: ClusterNetwork }) {
  return (
    <section className="card">
      <h3>Network</h3>
      <dl className="facts">
        {lines.map(([name, title, format]) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd>
              <Figure value={network[name]} reason={network.reasons[name]} {...(format && { format })} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">All layers but ownership, simple and unweighted, of the whole case.</p>
    </section>
  );
}

import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { scopeStyles } from '../../../src/report/pictures/palette.ts';
import { LineMark } from '../picture/LineMark.tsx';
import { number } from './format.ts';

const scopes = [
  ['local', 'local'],
  ['domestic', 'domestic'],
  ['crossBorder', 'cross-border'],
  ['unknown', 'unknown'],
] as const;

interface LinkagesCardProps {
  readonly linkages: ClusterAssessment['linkages'];
  readonly currency: string | null;
}

/** Local beside cross-border: clusters compete through the first, chains through the second. */
export function LinkagesCard({ linkages, currency }: LinkagesCardProps) {
  return (
    <section className="card">
      <h3>Linkages of the cluster</h3>
      <table className="small-table">
        <caption className="hidden">Linkages with an end in the cluster, by scope</caption>
        <thead>
          <tr>
            <th scope="col">Scope</th>
            <th scope="col">Linkages</th>
            <th scope="col">Sales{currency === null ? '' : `, ${currency}`}</th>
          </tr>
        </thead>
        <tbody>
          {scopes.map(([field, scope]) => (
            <tr key={field}>
              <th scope="row">
                <LineMark style={scopeStyles[scope]} /> {scopeStyles[scope].title}
              </th>
              <td>{linkages[field].count.toLocaleString('en')}</td>
              <td>{linkages[field].value === null ? 'not known' : number(linkages[field].value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

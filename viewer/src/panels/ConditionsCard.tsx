import type {
  ClusterAnswer,
  ClusterConditionName,
  ClusterConditions,
} from '../../../src/model/cluster-conditions.ts';
import { keysOf } from './model-words.ts';

const conditionTitles: Readonly<Record<ClusterConditionName, string>> = {
  criticalMass: 'Critical mass',
  spatialConcentration: 'Spatial concentration',
  productiveSpecialisation: 'Productive specialisation',
};

/** Is it a cluster: the three conditions by each preset, the rung, and what is missing for the next one. */
export function ConditionsCard({ cluster }: { readonly cluster: ClusterConditions }) {
  const { presets, rung, reason, disagreement, missing } = cluster;
  return (
    <section className="card">
      <h3>Is it a cluster?</h3>
      {disagreement !== null && <p>{disagreement}</p>}
      <table className="small-table">
        <caption className="hidden">The three conditions by each preset</caption>
        <thead>
          <tr>
            <th scope="col">Condition</th>
            {presets.map(({ preset, inUse }) => (
              <th key={preset} scope="col">
                {preset}
                {inUse && ' (in use)'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keysOf(conditionTitles).map((name) => (
            <tr key={name}>
              <th scope="row">{conditionTitles[name]}</th>
              {presets.map(({ preset, conditions }) => (
                <td key={preset}>{words(conditions[name].answer)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Rung of the ladder: <strong>{rung ?? 'not known'}</strong>
        {reason !== undefined && <span className="reason">: {reason}</span>}
      </p>
      {missing.length > 0 && (
        <details>
          <summary>What is missing: {missing.length}</summary>
          <ul>
            {missing.map(({ rung: next, text }) => (
              <li key={`${next} ${text}`}>
                for rung {next}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function words(answer: ClusterAnswer): string {
  return answer === null ? 'not known' : answer ? 'yes' : 'no';
}

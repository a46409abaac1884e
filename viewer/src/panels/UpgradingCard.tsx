import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { formTitles, keysOf } from './model-words.ts';
import { UpgradingRow } from './UpgradingRow.tsx';

/** What the method expects for the four forms of upgrading, each with the forces behind it. */
export function UpgradingCard({ upgrading }: { readonly upgrading: ClusterAssessment['upgrading'] }) {
  return (
    <section className="card">
      <h3>Chances of upgrading</h3>
      <p className="quiet">
        Expected by the published signs for the sector group. Levels 0–3 are uncalibrated.
      </p>
      <ul className="items">
        {keysOf(formTitles).map((form) => (
          <UpgradingRow key={form} form={form} answer={upgrading[form]} />
        ))}
      </ul>
    </section>
  );
}

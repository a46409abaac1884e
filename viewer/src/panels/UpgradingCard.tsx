import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { useWords } from '../words/language-store.ts';
import { keysOf } from './keys-of.ts';
import { UpgradingRow } from './UpgradingRow.tsx';

interface UpgradingCardProps {
  readonly upgrading: ClusterAssessment['upgrading'];
  readonly cluster: string;
}

/** What the method expects for the four forms of upgrading, each with the forces behind it. */
export function UpgradingCard({ upgrading, cluster }: UpgradingCardProps) {
  const words = useWords('judgement');
  return (
    <section className="card">
      <h3>{words.upgrading}</h3>
      <p className="quiet">{words.upgradingSays}</p>
      <ul className="items">
        {keysOf(upgrading).map((form) => (
          <UpgradingRow key={form} form={form} answer={upgrading[form]} cluster={cluster} />
        ))}
      </ul>
    </section>
  );
}

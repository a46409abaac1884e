import type { ReactNode } from 'react';
import type { EfficiencyIndexName } from '../../../src/model/efficiency.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { Explained } from './Explained.tsx';
import { Figure } from './Figure.tsx';

interface GaugeProps {
  readonly index: EfficiencyIndexName;
  readonly cluster: string;
  readonly title: string;
  readonly value: number | null;
  readonly reason?: string | undefined;
  /** What it rests on. */
  readonly children: ReactNode;
}

/** An index of 0 to 3 with its bar; the number opens how it came about. */
export function Gauge({ index, cluster, title, value, reason, children }: GaugeProps) {
  const words = useWords('panels');
  const format = useFormat();
  return (
    <div className="gauge">
      <span className="gauge-title">{title}</span>
      <span className="gauge-value">
        <Explained question={{ of: 'subject', subject: { kind: 'index', index }, cluster }} title={title}>
          <Figure value={value} reason={reason} format={(known) => words.ofThree(format.fixed(known))} />
        </Explained>
      </span>
      <span className="bar" aria-hidden="true">
        <span style={{ width: `${((value ?? 0) / 3) * 100}%` }} />
      </span>
      <span className="quiet">{children}</span>
    </div>
  );
}

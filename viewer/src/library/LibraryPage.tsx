import { useState } from 'react';
import type { OpenedLibrary } from '../worker/messages.ts';
import { CaseCard } from './CaseCard.tsx';
import { Comparison } from './Comparison.tsx';
import { counted } from './format.ts';
import { MatrixTable } from './MatrixTable.tsx';

interface LibraryPageProps {
  readonly library: OpenedLibrary;
  onOpen(label: string): void;
}

/** A library of cases: each with its picture and verdict, any of them side by side, and the sign matrix. */
export function LibraryPage({ library, onOpen }: LibraryPageProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { cases, study } = library;
  const toggle = (label: string): void =>
    setChosen(chosen.includes(label) ? chosen.filter((each) => each !== label) : [...chosen, label]);
  const compared = cases.filter(({ label }) => chosen.includes(label));
  return (
    <main className="library">
      <header>
        <h1>Library of {counted(cases.length, 'case')}</h1>
        {study.evidence.methodOnly && (
          <p className="callout warn">
            All cases here are illustrative: they show the method, not the world. What stands in them is made
            up but for what their sources say.
          </p>
        )}
      </header>
      <section aria-labelledby="gallery">
        <h2 id="gallery">Cases</h2>
        <ul className="gallery">
          {cases.map((each) => (
            <CaseCard
              key={each.label}
              subject={each}
              chosen={chosen.includes(each.label)}
              onChoose={() => toggle(each.label)}
              onOpen={() => onOpen(each.label)}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="comparison">
        <h2 id="comparison">Side by side</h2>
        {compared.length < 2 ? (
          <p className="quiet">Choose two cases or more with “Compare”.</p>
        ) : (
          <Comparison cases={compared} onOpen={onOpen} />
        )}
      </section>
      <section aria-labelledby="matrix">
        <h2 id="matrix">Signs published, and signs in these cases</h2>
        <MatrixTable library={library} onOpen={onOpen} />
      </section>
      <p className="hidden" role="status" aria-live="polite">
        {chosen.length === 0 ? '' : `${counted(chosen.length, 'case')} chosen for comparison`}
      </p>
    </main>
  );
}

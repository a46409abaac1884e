import { useState } from 'react';
import { LanguageChooser } from '../app/LanguageChooser.tsx';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { OpenedLibrary } from '../worker/messages.ts';
import { CaseCard } from './CaseCard.tsx';
import { Comparison } from './Comparison.tsx';
import { MatrixTable } from './MatrixTable.tsx';

interface LibraryPageProps {
  readonly library: OpenedLibrary;
  onOpen(label: string): void;
}

/** A library of cases: each with its picture and verdict, any of them side by side, and the sign matrix. */
export default function LibraryPage({ library, onOpen }: LibraryPageProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { cases, study } = library;
  const words = useWords('library');
  const format = useFormat();
  const toggle = (label: string): void =>
    setChosen(chosen.includes(label) ? chosen.filter((each) => each !== label) : [...chosen, label]);
  const compared = cases.filter(({ label }) => chosen.includes(label));
  return (
    <main className="library">
      <header>
        <LanguageChooser />
        <h1>{words.title(format.counted(cases.length, words.cases))}</h1>
        {study.evidence.methodOnly && <p className="callout warn">{words.methodOnly}</p>}
      </header>
      <section aria-labelledby="gallery">
        <h2 id="gallery">{words.gallery}</h2>
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
        <h2 id="comparison">{words.comparison}</h2>
        {compared.length < 2 ? (
          <p className="quiet">{words.comparisonHint}</p>
        ) : (
          <Comparison cases={compared} onOpen={onOpen} />
        )}
      </section>
      <section aria-labelledby="matrix">
        <h2 id="matrix">{words.matrix}</h2>
        <MatrixTable library={library} onOpen={onOpen} />
      </section>
      <p className="hidden" role="status" aria-live="polite">
        {chosen.length === 0 ? '' : words.chosen(format.counted(chosen.length, words.cases))}
      </p>
    </main>
  );
}

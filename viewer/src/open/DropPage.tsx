import { useRef, useState } from 'react';
import type { Problem } from '../../../src/model/problem.ts';
import { Name } from '../panels/Name.tsx';
import { ProblemLine } from '../panels/ProblemLine.tsx';
import { droppedFiles } from './dropped-files.ts';

export interface Failure {
  readonly message: string;
  readonly problems: readonly Problem[];
}

interface DropPageProps {
  readonly failure: Failure | null;
  onFiles(files: readonly File[]): void;
}

/** The page without a case: drop or choose files; what went wrong with the last ones stands above. */
export function DropPage({ failure, onFiles }: DropPageProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <main className="open-page">
      <h1>Articulator</h1>
      <p className="lead">
        From a workbook of firms and linkages to a value-chain graph, its brokers, its governance, its
        collective efficiency and its chances of upgrading, each answer with its evidence.
      </p>
      {failure !== null && (
        <section className="callout bad" role="alert">
          <h2>These files could not be opened</h2>
          <p>
            <Name text={failure.message} limit={800} />
          </p>
          {failure.problems.length > 0 && (
            <ul className="problems">
              {failure.problems.slice(0, 30).map((problem, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
                <ProblemLine key={i} problem={problem} />
              ))}
            </ul>
          )}
        </section>
      )}
      <section
        className={over ? 'drop over' : 'drop'}
        aria-label="Open files"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void droppedFiles(event.dataTransfer).then(onFiles);
        }}
      >
        <p>
          <strong>Drop a case here</strong>
        </p>
        <p className="quiet">
          an Excel workbook with the sheets Actors and Linkages, the CSV files actors.csv and linkages.csv
          together, a folder of them, one JSON file, or a plain network in GEXF or GraphML
        </p>
        <button type="button" className="primary" onClick={() => chooser.current?.click()}>
          Choose files
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,.json,.gexf,.graphml,.zip"
          className="hidden"
          aria-label="Files of the case"
          tabIndex={-1}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </section>
      <p className="quiet">
        Everything is read and computed in this browser. No file, name or number leaves it.
      </p>
    </main>
  );
}

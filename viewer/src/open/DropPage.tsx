import { lazy, Suspense, useRef, useState } from 'react';
import { LanguageChooser } from '../app/LanguageChooser.tsx';
import { useWords } from '../words/language-store.ts';
import type { OpenRequest } from '../worker/messages.ts';
import { droppedFiles } from './dropped-files.ts';
import { droppedInput } from './dropped-input.ts';
import { type Failure, FailureCallout } from './FailureCallout.tsx';
import { PasteArea } from './PasteArea.tsx';
import { usePasting } from './use-pasting.ts';

const BundledCases = lazy(() => import('./BundledCases.tsx'));
const endings =
  '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.json,.gexf,.graphml,.xml,.gml,.net,.paj,.clu,.vec,.dl,.dat,.zip';

interface DropPageProps {
  readonly failure: Failure | null;
  onOpen(ask: () => Promise<OpenRequest>): void;
}

/** The page without a case: drop, choose or paste, or take a bundled case; what went wrong with the last files stands above. */
export function DropPage({ failure, onOpen }: DropPageProps) {
  const words = useWords('open');
  const chooser = useRef<HTMLInputElement>(null);
  const paste = useRef<HTMLButtonElement>(null);
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const openFiles = (files: readonly File[]): void => {
    if (files.length > 0) onOpen(() => droppedInput(files));
  };
  usePasting(openFiles);
  return (
    <main
      className="open-page"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void droppedFiles(event.dataTransfer).then(openFiles);
      }}
    >
      <header className="open-head">
        <h1>
          <img src="./icon.svg" alt="" width="34" height="34" />
          Articulator
        </h1>
        <LanguageChooser />
      </header>
      <p className="lead">{words.lead}</p>
      {failure !== null && <FailureCallout failure={failure} />}
      <section className={over ? 'drop over' : 'drop'} aria-label={words.openFiles}>
        <p>
          <strong>{words.dropHere}</strong>
        </p>
        <p className="quiet">{words.dropForms}</p>
        <div className="actions">
          <button type="button" className="primary" onClick={() => chooser.current?.click()}>
            {words.chooseFiles}
          </button>
          <button ref={paste} type="button" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
            {words.paste}
          </button>
        </div>
        <input
          ref={chooser}
          type="file"
          multiple
          accept={endings}
          className="hidden"
          aria-label={words.filesOfCase}
          tabIndex={-1}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            openFiles(files);
          }}
        />
        {pasting && (
          <PasteArea
            onFiles={openFiles}
            onClose={() => {
              setPasting(false);
              paste.current?.focus();
            }}
          />
        )}
      </section>
      <p className="privacy quiet small">{words.privacy}</p>
      <Suspense fallback={null}>
        <BundledCases onOpen={onOpen} />
      </Suspense>
    </main>
  );
}

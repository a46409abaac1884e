import { useCallback, useEffect, useRef, useState } from 'react';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { lastPart } from '../library/last-part.ts';
import { DropPage, type Failure } from '../open/DropPage.tsx';
import { droppedInput } from '../open/dropped-input.ts';
import { ReadingPage } from '../open/ReadingPage.tsx';
import { servedInput } from '../open/served-input.ts';
import type { Restored } from '../show/restore-view.ts';
import { restored } from '../show/restored.ts';
import type { Opened, OpenedLibrary, OpenRequest, Progress } from '../worker/messages.ts';
import { OpeningFailed } from '../worker/opening-failed.ts';
import { type Opening, startOpening } from '../worker/start-opening.ts';
import { WorkbenchPage } from './WorkbenchPage.tsx';

type Stage =
  | { readonly at: 'drop'; readonly failure: Failure | null }
  | { readonly at: 'reading'; readonly progress: Progress | null }
  | { readonly at: 'library'; readonly opened: OpenedLibrary }
  | {
      readonly at: 'open';
      readonly opened: Opened;
      readonly request: OpenRequest;
      readonly restored: Restored | null;
    };

/** The page: without a case, while reading one, or with one open. */
export function App() {
  const [stage, setStage] = useState<Stage>({ at: 'reading', progress: null });
  const opening = useRef<Opening | null>(null);
  const turn = useRef(0);
  /** The library that is open behind a case, if one is. */
  const library = useRef<{ readonly opened: OpenedLibrary; readonly request: OpenRequest } | null>(null);

  const open = useCallback(async (ask: () => Promise<OpenRequest | null>) => {
    const mine = ++turn.current;
    opening.current?.cancel();
    setStage({ at: 'reading', progress: null });
    try {
      const request = await ask();
      if (mine !== turn.current) return;
      if (request === null) return setStage({ at: 'drop', failure: null });
      opening.current = startOpening(request, (progress) => {
        if (mine === turn.current) setStage({ at: 'reading', progress });
      });
      const opened = await opening.current.result;
      if (mine !== turn.current) return;
      if (opened.mode !== 'library') {
        const how = await restored(opened, request);
        if (mine === turn.current) setStage({ at: 'open', opened, request, restored: how });
        return;
      }
      library.current = { opened, request };
      setStage({ at: 'library', opened });
    } catch (error) {
      if (mine === turn.current) setStage({ at: 'drop', failure: failureOf(error) });
    }
  }, []);

  useEffect(() => void open(servedInput), [open]);

  const openFiles = (files: readonly File[]): void => void open(() => droppedInput(files));
  const openFromLibrary = (label: string): void => {
    const { request } = library.current!;
    const { files } = request.sources!.find((source) => source.label === label)!;
    const caseId = lastPart(label);
    void open(async () => ({ mode: 'case', files, options: { ...request.options, caseId } }));
  };
  /** Back to the library, or to the page without a case. */
  const leave = (): void => {
    turn.current++;
    opening.current?.cancel();
    const behind = library.current;
    setStage(behind === null ? { at: 'drop', failure: null } : { at: 'library', opened: behind.opened });
  };

  if (stage.at === 'library') {
    return <LibraryPage library={stage.opened} onOpen={openFromLibrary} />;
  }
  if (stage.at === 'reading') return <ReadingPage progress={stage.progress} onCancel={leave} />;
  if (stage.at === 'drop') return <DropPage failure={stage.failure} onFiles={openFiles} />;
  const { opened, request, restored: how } = stage;
  return (
    <WorkbenchPage
      opened={opened}
      request={request}
      restored={how}
      inLibrary={library.current !== null}
      onClose={leave}
    />
  );
}

function failureOf(error: unknown): Failure {
  if (error instanceof OpeningFailed) return { message: error.message, problems: error.problems };
  return { message: error instanceof Error ? error.message : String(error), problems: [] };
}

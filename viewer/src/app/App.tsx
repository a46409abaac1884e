import { lazy, Suspense, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { lastPart } from '../library/last-part.ts';
import { type Correctable, correctable } from '../open/correctable.ts';
import { DropPage } from '../open/DropPage.tsx';
import type { Failure } from '../open/FailureCallout.tsx';
import { ReadingPage } from '../open/ReadingPage.tsx';
import { servedInput } from '../open/served-input.ts';
import type { Restored } from '../show/restore-view.ts';
import { restored } from '../show/restored.ts';
import type { Opened, OpenedLibrary, OpenRequest, Progress } from '../worker/messages.ts';
import { OpeningFailed } from '../worker/opening-failed.ts';
import { type BegunOpening, beginOpening, type Later } from './begin-opening.ts';
import { WorkbenchPage } from './WorkbenchPage.tsx';

const LibraryPage = lazy(() => import('../library/LibraryPage.tsx'));
const SourcePage = lazy(() => import('../open/source/SourcePage.tsx'));

type Stage =
  | { readonly at: 'drop'; readonly failure: Failure | null }
  | { readonly at: 'reading'; readonly progress: Progress | null }
  | { readonly at: 'source'; readonly source: Correctable; readonly behind: Stage }
  | { readonly at: 'library'; readonly opened: OpenedLibrary }
  | {
      readonly at: 'open';
      readonly opened: Opened;
      readonly request: OpenRequest;
      readonly restored: Restored | null;
      readonly later: Later;
    };

const start: Stage = { at: 'drop', failure: null };

/** The page: without a case, while reading one, naming its columns, or with one open. */
export function App() {
  const [stage, setStage] = useState<Stage>({ at: 'reading', progress: null });
  const opening = useRef<BegunOpening | null>(null);
  const turn = useRef(0);
  /** The library that is open behind a case, if one is. */
  const library = useRef<{ readonly opened: OpenedLibrary; readonly request: OpenRequest } | null>(null);
  /** Where a reading that is cancelled leads back to. */
  const behind = useRef<Stage>(start);

  const open = useCallback(async (ask: () => Promise<OpenRequest | null>, from: Stage = start) => {
    const mine = ++turn.current;
    opening.current?.cancel();
    behind.current = from;
    setStage({ at: 'reading', progress: null });
    let request: OpenRequest | null = null;
    try {
      request = await ask();
      if (mine !== turn.current) return;
      if (request === null) return setStage(start);
      const given = request;
      // Fetched while the worker reads, so that what is shown need not wait for it.
      void (request.mode === 'library'
        ? import('../library/LibraryPage.tsx')
        : import('../picture/Picture.tsx'));
      const begun = beginOpening(request, {
        onProgress: (progress) => mine === turn.current && setStage({ at: 'reading', progress }),
        onOpened: (opened) => setStage((now) => withOpened(now, given, opened)),
      });
      opening.current = begun;
      const opened = await begun.result;
      if (mine !== turn.current) return;
      if (opened.mode !== 'library') {
        const how = await restored(opened, request);
        if (mine !== turn.current) return;
        const { later } = begun;
        const open: Stage = { at: 'open', opened: begun.latest(opened), request, restored: how, later };
        // What is open is put into the page piece by piece; it answers in between.
        startTransition(() => setStage(open));
        return;
      }
      library.current = { opened, request };
      setStage({ at: 'library', opened });
    } catch (error) {
      if (mine !== turn.current) return;
      const failure = failureOf(error);
      const source = request === null ? null : correctable(request, failure);
      setStage(source === null ? { at: 'drop', failure } : { at: 'source', source, behind: start });
    }
  }, []);

  useEffect(() => void open(servedInput), [open]);

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
    const first = library.current;
    const before = behind.current;
    behind.current = start;
    if (stage.at === 'reading' && before !== start) setStage(before);
    else setStage(first === null ? start : { at: 'library', opened: first.opened });
  };

  if (stage.at === 'library') {
    return (
      <Suspense fallback={<ReadingPage progress={null} onCancel={leave} />}>
        <LibraryPage library={stage.opened} onOpen={openFromLibrary} />
      </Suspense>
    );
  }
  if (stage.at === 'reading') return <ReadingPage progress={stage.progress} onCancel={leave} />;
  if (stage.at === 'drop') return <DropPage failure={stage.failure} onOpen={(ask) => void open(ask)} />;
  if (stage.at === 'source') {
    const { source } = stage;
    return (
      <Suspense fallback={<ReadingPage progress={null} onCancel={() => setStage(stage.behind)} />}>
        <SourcePage
          source={source}
          onUnreadable={(failure) => setStage({ at: 'drop', failure })}
          onLeave={() => setStage(stage.behind)}
          onOpen={(request) => {
            // A reading that is cancelled leads back here, with what was chosen and corrected.
            const again = correctable(request, null);
            void open(async () => request, again === null ? start : { ...stage, source: again });
          }}
        />
      </Suspense>
    );
  }
  const { opened, request, restored: how, later } = stage;
  const source = correctable({ ...request, mode: opened.mode }, null);
  return (
    <WorkbenchPage
      opened={opened}
      request={request}
      restored={how}
      later={later}
      inLibrary={library.current !== null}
      onClose={leave}
      onFix={
        source && ((problem) => setStage({ at: 'source', source: { ...source, problem }, behind: stage }))
      }
    />
  );
}

/** Where the page is, with what was read from the files of a request as it is by now. */
function withOpened(stage: Stage, request: OpenRequest, opened: Opened): Stage {
  if (stage.at === 'open') return stage.request === request ? { ...stage, opened } : stage;
  if (stage.at !== 'source') return stage;
  return { ...stage, behind: withOpened(stage.behind, request, opened) };
}

function failureOf(error: unknown): Failure {
  if (error instanceof OpeningFailed) return { message: error.message, problems: error.problems };
  return { message: error instanceof Error ? error.message : String(error), problems: [] };
}

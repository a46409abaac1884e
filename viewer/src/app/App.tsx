import { useCallback, useEffect, useRef, useState } from 'react';
import { DropPage, type Failure } from '../open/DropPage.tsx';
import { droppedInput } from '../open/dropped-input.ts';
import { ReadingPage } from '../open/ReadingPage.tsx';
import { servedInput } from '../open/served-input.ts';
import type { Opened, OpenRequest, Progress } from '../worker/messages.ts';
import { OpeningFailed } from '../worker/opening-failed.ts';
import { type Opening, startOpening } from '../worker/start-opening.ts';
import { WorkbenchPage } from './WorkbenchPage.tsx';

type Stage =
  | { readonly at: 'drop'; readonly failure: Failure | null }
  | { readonly at: 'reading'; readonly progress: Progress | null }
  | { readonly at: 'open'; readonly opened: Opened };

/** The page: without a case, while reading one, or with one open. */
export function App() {
  const [stage, setStage] = useState<Stage>({ at: 'reading', progress: null });
  const opening = useRef<Opening | null>(null);
  const turn = useRef(0);

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
      if (mine === turn.current) setStage({ at: 'open', opened });
    } catch (error) {
      if (mine === turn.current) setStage({ at: 'drop', failure: failureOf(error) });
    }
  }, []);

  useEffect(() => void open(servedInput), [open]);

  const openFiles = (files: readonly File[]): void => void open(() => droppedInput(files));
  const cancel = (): void => {
    turn.current++;
    opening.current?.cancel();
    setStage({ at: 'drop', failure: null });
  };

  if (stage.at === 'reading') return <ReadingPage progress={stage.progress} onCancel={cancel} />;
  if (stage.at === 'drop') return <DropPage failure={stage.failure} onFiles={openFiles} />;
  return <WorkbenchPage opened={stage.opened} onClose={cancel} />;
}

function failureOf(error: unknown): Failure {
  if (error instanceof OpeningFailed) return { message: error.message, problems: error.problems };
  return { message: error instanceof Error ? error.message : String(error), problems: [] };
}

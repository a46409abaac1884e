import { useEffect, useMemo, useRef, useState } from 'react';
import type { Progress } from '../worker/messages.ts';
import { type RunningTask, startTask } from '../worker/start-task.ts';
import type { PictureAsk } from '../worker/tasks.ts';

export interface Sheet {
  /** The picture as SVG, once it is drawn as it is asked for. */
  readonly svg: string | null;
  /** How far it is; null: it is not being drawn. */
  readonly progress: Progress | null;
  /** The picture as soon as it is drawn, also after it was ended before; null where it is ended again. */
  drawn(): Promise<string | null>;
  cancel(): void;
}

/** While a title is typed the picture is not drawn anew at every letter, in milliseconds. */
const pause = 200;
export const begun: Progress = { done: 0, total: 0, what: '' };

/** The picture to hand out, drawn by a worker each time it is asked for in another way. */
export function useSheet(ask: PictureAsk | null): Sheet {
  const [found, setFound] = useState<{ readonly ask: PictureAsk; readonly svg: string } | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<RunningTask<string> | null>(null);
  const waiting = useRef<((svg: string | null) => void)[]>([]);

  const steps = useMemo(() => {
    const tell = (svg: string | null): void => {
      for (const each of waiting.current.splice(0)) each(svg);
    };
    const stop = (): void => {
      running.current?.cancel();
      running.current = null;
    };
    const begin = (wanted: PictureAsk): void => {
      stop();
      setProgress(begun);
      const task: RunningTask<string> = startTask('picture', wanted, setProgress);
      running.current = task;
      const end = (svg: string | null): void => {
        if (running.current !== task) return;
        running.current = null;
        setProgress(null);
        if (svg !== null) setFound({ ask: wanted, svg });
        tell(svg);
      };
      task.result.then(end, () => end(null));
    };
    return { tell, stop, begin };
  }, []);

  useEffect(() => {
    const { stop, begin } = steps;
    stop();
    setProgress(ask === null ? null : begun);
    if (ask === null) return;
    const timer = setTimeout(() => begin(ask), pause);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [ask, steps]);

  const svg = found !== null && found.ask === ask ? found.svg : null;
  return {
    svg,
    progress,
    drawn: () => {
      if (svg !== null || ask === null) return Promise.resolve(svg);
      const result = new Promise<string | null>((resolve) => waiting.current.push(resolve));
      if (progress === null) steps.begin(ask);
      return result;
    },
    cancel: () => {
      steps.stop();
      setProgress(null);
      steps.tell(null);
    },
  };
}

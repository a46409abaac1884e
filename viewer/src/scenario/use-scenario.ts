import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Change } from '../../../src/scenario/change.ts';
import type { ViewState } from '../view/view-state.ts';
import type { Opened, Progress } from '../worker/messages.ts';
import { type RunningTask, startTask } from '../worker/start-task.ts';
import type { ScenarioAnswer } from '../worker/tasks.ts';

/** How far a scenario has come. */
export type ScenarioStatus =
  | { readonly at: 'none' }
  | { readonly at: 'working'; readonly progress: Progress | null }
  | { readonly at: 'cancelled' }
  | { readonly at: 'failed'; readonly message: string }
  | { readonly at: 'done' };

export interface Scenario {
  /** What the page shows: the case with the changes once it is computed, else the last that was. */
  readonly shown: Opened;
  /** The case as it was read. */
  readonly base: Opened;
  /** What the changes shown did; null where the case is shown as it was read and none is computed. */
  readonly answer: ScenarioAnswer | null;
  readonly status: ScenarioStatus;
  cancel(): void;
  /** Computes what was cancelled or failed. */
  compute(): void;
}

/** Scenarios kept, so that undo and redo are at once [O]. */
const mostKept = 12;

/** Computes the changes of the view in a worker, each time they become others. */
export function useScenario(base: Opened, { changes, shows }: ViewState): Scenario {
  const kept = useRef(new Map<string, ScenarioAnswer>());
  const running = useRef<RunningTask<ScenarioAnswer> | null>(null);
  const [answer, setAnswer] = useState<ScenarioAnswer | null>(null);
  const [status, setStatus] = useState<ScenarioStatus>({ at: 'none' });
  const key = changes.length === 0 ? '' : JSON.stringify(changes);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the ends and the assessment are those of the base
  const compute = useCallback(
    (wanted: readonly Change[], name: string) => {
      running.current?.cancel();
      running.current = null;
      if (base.mode !== 'case' || base.lacks === 'assessment' || wanted.length === 0) {
        setAnswer(null);
        setStatus({ at: 'none' });
        return;
      }
      const known = kept.current.get(name);
      if (known !== undefined) {
        setAnswer(known);
        setStatus({ at: 'done' });
        return;
      }
      setStatus({ at: 'working', progress: null });
      const { subject, account, assessment, positions, placedBy } = base;
      const task: RunningTask<ScenarioAnswer> = startTask(
        'scenario',
        { base: { subject, account, assessment, positions, placedBy }, changes: wanted },
        (progress) => running.current === task && setStatus({ at: 'working', progress }),
      );
      running.current = task;
      task.result.then(
        (found) => {
          if (running.current !== task) return;
          keep(kept.current, name, found);
          setAnswer(found);
          setStatus({ at: 'done' });
        },
        (error: unknown) => {
          if (running.current !== task) return;
          setStatus({ at: 'failed', message: error instanceof Error ? error.message : String(error) });
        },
      );
    },
    // Measures that come later change nothing that a scenario rests on.
    [base.ends, base.mode === 'case' ? base.assessment : null],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether the changes are others
  useEffect(() => compute(changes, key), [compute, key]);
  useEffect(() => {
    kept.current = new Map();
    return () => running.current?.cancel();
  }, []);

  return useMemo(() => {
    const computed = key === '' ? null : answer;
    return {
      shown: computed === null || shows === 'before' ? base : computed.opened,
      base,
      answer: computed,
      status,
      cancel: () => {
        running.current?.cancel();
        running.current = null;
        setStatus({ at: 'cancelled' });
      },
      compute: () => compute(changes, key),
    };
  }, [base, answer, status, shows, key, changes, compute]);
}

function keep(kept: Map<string, ScenarioAnswer>, name: string, answer: ScenarioAnswer): void {
  kept.set(name, answer);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { OpeningFailed } from '../../worker/opening-failed.ts';
import type { SourceCheck, SourceRow, SourceTable } from '../../worker/source-messages.ts';
import { type Source, startSource } from '../../worker/start-source.ts';
import type { Correctable } from '../correctable.ts';
import type { Failure } from '../FailureCallout.tsx';
import { firstDraft } from './first-draft.ts';
import { mappingOf } from './mapping-of.ts';
import { stillNeeded } from './still-needed.ts';
import type { TableDraft } from './table-draft.ts';

/** After this many milliseconds without a change the files are read again [O]: typing is not interrupted. */
const pause = 250;

const nothingToCorrect: Failure = {
  message: 'These files hold no table whose rows could be corrected here.',
  problems: [],
};

const none = { fatal: 0, error: 0, warning: 0, info: 0 };

export interface SourceState {
  readonly source: Source | null;
  /** Null while the files are being opened. */
  readonly tables: readonly SourceTable[] | null;
  readonly drafts: readonly TableDraft[];
  /** What reading gave last; null before, and where something is still to be said. */
  readonly check: SourceCheck | null;
  readonly checking: boolean;
  /** Counts corrections: rows on view are asked for again. */
  readonly corrections: number;
  choose(table: number, draft: TableDraft): void;
  shape(table: number, how: { readonly header?: number; readonly encoding?: string }): void;
  correct(change: (source: Source) => Promise<SourceRow>): void;
}

/** The files on the table: held by a worker, read again after every change. */
export function useSource(
  { files, start, options, failure }: Correctable,
  onUnreadable: (failure: Failure) => void,
): SourceState {
  const [source, setSource] = useState<Source | null>(null);
  const [tables, setTables] = useState<readonly SourceTable[] | null>(null);
  const [drafts, setDrafts] = useState<readonly TableDraft[]>([]);
  const [check, setCheck] = useState<SourceCheck | null>(null);
  const [checking, setChecking] = useState(false);
  const [corrections, setCorrections] = useState(0);
  const unreadable = useRef(onUnreadable);
  unreadable.current = onUnreadable;

  useEffect(() => {
    const worker = startSource();
    let ended = false;
    setSource(worker);
    worker.ask('load', { files }).then(
      (found) => {
        if (ended) return;
        if (found.length === 0) return unreadable.current(failure ?? nothingToCorrect);
        setTables(found);
        setDrafts(found.map((table) => firstDraft(table, start)));
      },
      (error) => {
        if (!ended) unreadable.current(failureOf(error));
      },
    );
    return () => {
      ended = true;
      worker.close();
    };
  }, [files, start, failure]);

  const complete = tables !== null && drafts.every((draft) => stillNeeded(draft).length === 0);
  const mapping = useMemo(() => mappingOf(tables ?? [], drafts), [tables, drafts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: corrected cells are read again, too
  useEffect(() => {
    let ended = false;
    if (source === null || !complete) {
      setCheck(null);
      setChecking(false);
      return;
    }
    setChecking(true);
    const wait = setTimeout(() => {
      source.ask('check', { mapping, options }).then(
        (result) => {
          if (ended) return;
          setCheck(result);
          setChecking(false);
        },
        (error) => {
          if (ended) return;
          const { message, problems } = failureOf(error);
          setCheck({ account: null, problems, failure: message, counts: none });
          setChecking(false);
        },
      );
    }, pause);
    return () => {
      ended = true;
      clearTimeout(wait);
    };
  }, [source, complete, mapping, options, corrections]);

  const choose = useCallback((table: number, draft: TableDraft): void => {
    setDrafts((all) => all.map((each, place) => (place === table ? draft : each)));
  }, []);
  const shape: SourceState['shape'] = (table, how) => {
    source?.ask('shape', { table, ...how }).then(
      (shaped) => {
        setTables((all) => all?.map((each, place) => (place === table ? shaped : each)) ?? null);
        choose(table, firstDraft(shaped, 'propose'));
        setCorrections((count) => count + 1);
      },
      (error) => unreadable.current(failureOf(error)),
    );
  };
  const correct: SourceState['correct'] = (change) => {
    if (source === null) return;
    change(source).then(
      () => setCorrections((count) => count + 1),
      (error) => unreadable.current(failureOf(error)),
    );
  };
  return { source, tables, drafts, check, checking, corrections, choose, shape, correct };
}

function failureOf(error: unknown): OpeningFailed {
  if (error instanceof OpeningFailed) return error;
  return new OpeningFailed(error instanceof Error ? error.message : String(error), []);
}

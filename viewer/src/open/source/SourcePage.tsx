import { useMemo, useRef, useState } from 'react';
import type { Problem } from '../../../../src/model/problem.ts';
import { shortText } from '../../app/short-text.ts';
import { useWords } from '../../words/language-store.ts';
import type { OpenRequest } from '../../worker/messages.ts';
import type { SourceTable } from '../../worker/source-messages.ts';
import type { Correctable } from '../correctable.ts';
import type { Failure } from '../FailureCallout.tsx';
import { ReadingPage } from '../ReadingPage.tsx';
import { mappingOf } from './mapping-of.ts';
import { plainOptions } from './plain-options.ts';
import { type CellPlace, problemPlace } from './problem-place.ts';
import { SourceAccountPanel } from './SourceAccountPanel.tsx';
import { SourceBar } from './SourceBar.tsx';
import { SourceGrid } from './SourceGrid.tsx';
import { stillNeeded } from './still-needed.ts';
import { TableSettings } from './TableSettings.tsx';
import { useSource } from './use-source.ts';

interface SourcePageProps {
  readonly source: Correctable;
  /** Nothing in the files can be corrected here. */
  onUnreadable(failure: Failure): void;
  onLeave(): void;
  onOpen(request: OpenRequest): void;
}

/** The step before the workbench: the rows as they stand, what each column is, what reading them gives, and corrections. */
export default function SourcePage({ source: given, onUnreadable, onLeave, onOpen }: SourcePageProps) {
  const words = useWords('open');
  const state = useSource(given, onUnreadable);
  const { source, tables, drafts, check } = state;
  const [chosen, setActive] = useState<CellPlace | null>(null);
  /** Set where the cell that becomes active is to take the focus. */
  const wanted = useRef(given.problem !== null);
  const first = given.problem === null ? null : problemPlace(given.problem, tables ?? [], drafts);
  const active = chosen ?? first ?? firstCell(tables ?? [], 0);
  const marks = useMemo(() => {
    const found = new Map<number, { column: number | null; problem: Problem }[]>();
    for (const problem of check?.problems ?? []) {
      const at = problemPlace(problem, tables ?? [], drafts);
      if (at === null || at.table !== active.table) continue;
      found.set(at.place, [...(found.get(at.place) ?? []), { column: at.column, problem }]);
    }
    return found;
  }, [check, tables, drafts, active.table]);
  if (tables === null || source === null) return <ReadingPage progress={null} onCancel={onLeave} />;

  const table = tables[active.table]!;
  const draft = drafts[active.table]!;
  const needs = drafts.flatMap((each) => stillNeeded(each));
  const mapping = mappingOf(tables, drafts);
  const open = (mode: 'case' | 'network'): void => {
    void source.ask('files', {}).then((corrected) => {
      const only = corrected.find(({ name }) => name === table.file);
      if (mode === 'case')
        onOpen({
          mode,
          files: corrected,
          options: mapping === null ? given.options : { ...given.options, mapping },
        });
      else if (only !== undefined) {
        onOpen({ mode, files: [only], options: plainOptions(table, draft) ?? {} });
      }
    });
  };

  return (
    <main className="source-page">
      <SourceBar
        state={state}
        files={given.files}
        mapping={mapping}
        table={table}
        draft={draft}
        needs={needs}
        onLeave={onLeave}
        onOpen={open}
      />
      <section className="source-table" aria-label={words.rowsAndColumns}>
        {tables.length > 1 && (
          <label className="field">
            {words.table}
            <select
              value={active.table}
              onChange={(event) => setActive(firstCell(tables, Number(event.target.value)))}
            >
              {tables.map(({ file, sheet }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a table is its place
                <option key={place} value={place}>
                  {shortText(sheet === null ? file : `${sheet} (${file})`, 60)}
                </option>
              ))}
            </select>
          </label>
        )}
        <TableSettings
          table={table}
          draft={draft}
          onChoose={(next) => state.choose(active.table, next)}
          onShape={(how) => state.shape(active.table, how)}
        />
        {table.form === 'network' ? (
          <p className="quiet">{words.networkFile}</p>
        ) : (
          <SourceGrid
            key={active.table}
            state={state}
            index={active.table}
            table={table}
            draft={draft}
            marks={marks}
            active={active}
            wanted={wanted}
            onActive={setActive}
          />
        )}
        {table.form !== 'network' && (
          <p className="source-hint">
            <span className="quiet">{words.gridHelp}</span>{' '}
            <button
              type="button"
              disabled={table.headerRows.includes(table.rowNumbers[active.place] ?? 0)}
              onClick={() =>
                state.correct((held) => held.ask('empty', { table: active.table, place: active.place }))
              }
            >
              {words.emptyRow(table.rowNumbers[active.place] ?? 0)}
            </button>
          </p>
        )}
      </section>
      <SourceAccountPanel
        state={state}
        notes={draft.entry.notes ?? []}
        needs={needs}
        hasPlace={(problem) => problemPlace(problem, tables, drafts) !== null}
        onShow={(problem) => {
          const at = problemPlace(problem, tables, drafts);
          if (at === null) return;
          wanted.current = true;
          setActive({ ...at, column: at.column ?? 0 });
        }}
      />
    </main>
  );
}

/** The first cell below the headers. */
function firstCell(tables: readonly SourceTable[], index: number): CellPlace {
  const table = tables[index];
  const place = table?.rowNumbers.findIndex((row) => !table.headerRows.includes(row)) ?? 0;
  return { table: index, place: Math.max(0, place), column: 0 };
}

import { useMemo } from 'react';
import type { Problem } from '../../../src/model/problem.ts';
import { useWorkbench } from '../app/workbench.ts';
import { type ProblemWords, useProblemWords } from '../open/use-problem-words.ts';
import { Name } from '../panels/Name.tsx';
import { useWords } from '../words/language-store.ts';
import type { Words } from '../words/words.ts';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';
import { selectionsByRow } from './selections-by-row.ts';

const order = ['fatal', 'error', 'warning', 'info'];

interface PlacedProblem extends Problem {
  readonly place: number;
}

const neverSelected = (): boolean => false;

/** Everything found in the data, with what to do about it; a row leads to the actor or linkage made from it. */
export function ProblemsTable({ problems }: { readonly problems: readonly Problem[] }) {
  const { lookup, select } = useWorkbench();
  const words = useWords('tables');
  const told = useProblemWords();
  const columns = useMemo(() => problemColumns(words, told), [words, told]);
  const rows = useMemo(
    () => problems.map((problem, place): PlacedProblem => ({ ...problem, place })),
    [problems],
  );
  const selections = useMemo(() => selectionsByRow(lookup), [lookup]);
  return (
    <DataTable
      title={words.problems}
      rows={rows}
      all={rows.length}
      columns={columns}
      keyOf={({ place }) => String(place)}
      isSelected={neverSelected}
      onSelect={(problem) => {
        const made = selections(problem);
        if (made !== null) select(made);
      }}
      none={words.noProblems}
    />
  );
}

function problemColumns(
  words: Words['tables'],
  told: (problem: Problem) => ProblemWords,
): Column<PlacedProblem>[] {
  return [
    {
      id: 'severity',
      title: words.severity,
      width: 100,
      sortValue: ({ severity }) => order.indexOf(severity),
      show: ({ severity }) => (
        <span className={`badge severity ${severity}`}>{words.severities[severity]}</span>
      ),
    },
    {
      id: 'where',
      title: words.where,
      width: 170,
      sortValue: ({ file, sheet, row }) => `${file} ${sheet ?? ''} ${row ?? 0}`,
      show: ({ file, sheet, row }) => (
        <>
          <Name text={[file, sheet].filter((part) => part !== undefined).join(' ')} limit={60} />
          {row !== undefined && `:${row}`}
        </>
      ),
    },
    ofFile('column', words.column, 110, 40),
    ofFile('value', words.value, 130, 60),
    sentence('message', words.what, 360, told),
    sentence('remedy', words.whatToDo, 320, told),
  ];
}

/** What stands in the file stays as it is. */
function ofFile(id: 'column' | 'value', title: string, width: number, limit: number): Column<PlacedProblem> {
  return {
    id,
    title,
    width,
    sortValue: (problem) => problem[id] ?? null,
    show: (problem) => {
      const value = problem[id];
      return value === undefined ? '–' : <Name text={value} limit={limit} />;
    },
  };
}

function sentence(
  id: keyof ProblemWords,
  title: string,
  width: number,
  told: (problem: Problem) => ProblemWords,
): Column<PlacedProblem> {
  return {
    id,
    title,
    width,
    sortValue: (problem) => told(problem)[id].text,
    show: (problem) => {
      const { text, lang } = told(problem)[id];
      return (
        <span lang={lang}>
          <Name text={text} limit={240} />
        </span>
      );
    },
  };
}

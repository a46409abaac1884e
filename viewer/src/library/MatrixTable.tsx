import { useState } from 'react';
import type { SignMatrixCell } from '../../../src/study/sign-matrix.ts';
import { keysOf } from '../panels/keys-of.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { useTold } from '../words/use-told.ts';
import type { OpenedLibrary } from '../worker/messages.ts';
import { CellCases } from './CellCases.tsx';

interface MatrixTableProps {
  readonly library: OpenedLibrary;
  onOpen(label: string): void;
}

/** The published signs beside those of the cases; a cell that is pressed names its cases. */
export function MatrixTable({ library, onOpen }: MatrixTableProps) {
  const { matrix, evidence } = library.study;
  const words = useWords('library');
  const { sectorGroups, upgrading } = useWords('model');
  const format = useFormat();
  const told = useTold();
  const groups = keysOf(sectorGroups);
  // The cells come row by row, each with one cell for every sector group.
  const lines = matrix.filter(({ group }) => group === groups[0]);
  const [open, setOpen] = useState<SignMatrixCell | null>(null);
  return (
    <>
      <p className="quiet">
        {words.matrixSays(
          format.counted(evidence.counted, words.cases),
          format.counted(evidence.withObserved, words.casesHave),
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard */}
      <section className="wide-table" tabIndex={0} aria-label={words.matrixCaption}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{words.force}</th>
              {groups.map((group) => (
                <th key={group} scope="col">
                  {sectorGroups[group]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ row, form }) => (
              <tr key={`${row} ${form}`}>
                <th scope="row">
                  {told(row).text} → {upgrading[form].toLowerCase()}
                </th>
                {groups.map((group) => {
                  const cell = matrix.find(
                    (each) => each.row === row && each.form === form && each.group === group,
                  )!;
                  return (
                    <td key={group}>
                      <button
                        type="button"
                        className={`cell ${cell.verdict.replaceAll(' ', '-')}`}
                        aria-expanded={open === cell}
                        onClick={() => setOpen(open === cell ? null : cell)}
                      >
                        <strong>{told(cell.published).text}</strong>{' '}
                        <span>{words.verdicts[cell.verdict]}</span>
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {open !== null && <CellCases cell={open} library={library} onOpen={onOpen} />}
    </>
  );
}

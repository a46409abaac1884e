import { useState } from 'react';
import type { SignMatrixCell } from '../../../src/study/sign-matrix.ts';
import { keysOf } from '../panels/keys-of.ts';
import type { OpenedLibrary } from '../worker/messages.ts';
import { CellCases } from './CellCases.tsx';
import { counted } from './format.ts';
import { sectorTitles } from './sector-titles.ts';

const groups = keysOf(sectorTitles);

const verdictMarks = {
  agree: '✓ agree',
  differ: '✗ differ',
  'not enough cases': 'not enough cases',
} as const;

interface MatrixTableProps {
  readonly library: OpenedLibrary;
  onOpen(label: string): void;
}

/** The published signs beside those of the cases; a cell that is pressed names its cases. */
export function MatrixTable({ library, onOpen }: MatrixTableProps) {
  const { matrix, evidence } = library.study;
  // The cells come row by row, each with one cell for every sector group.
  const lines = matrix.filter(({ group }) => group === groups[0]);
  const [open, setOpen] = useState<SignMatrixCell | null>(null);
  return (
    <>
      <p className="quiet">
        Published sign, then what {counted(evidence.counted, 'case')} counted here can say. A sign needs cases
        whose upgrading was observed: {counted(evidence.withObserved, 'case has', 'cases have')} that. Press a
        cell for its cases.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard */}
      <section className="wide-table" tabIndex={0} aria-label="Sign matrix">
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">Force → upgrading</th>
              {groups.map((group) => (
                <th key={group} scope="col">
                  {sectorTitles[group]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ row, form }) => (
              <tr key={`${row} ${form}`}>
                <th scope="row">
                  {row} → {form}
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
                        <strong>{cell.published}</strong> <span>{verdictMarks[cell.verdict]}</span>
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

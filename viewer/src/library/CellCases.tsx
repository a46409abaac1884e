import type { SignMatrixCell } from '../../../src/study/sign-matrix.ts';
import { Name } from '../panels/Name.tsx';
import type { OpenedLibrary } from '../worker/messages.ts';
import { number } from './format.ts';
import { sectorTitles } from './sector-titles.ts';

interface CellCasesProps {
  readonly cell: SignMatrixCell;
  readonly library: OpenedLibrary;
  onOpen(label: string): void;
}

/** The cases behind one cell of the matrix, with the two values that are compared. */
export function CellCases({ cell, library, onOpen }: CellCasesProps) {
  const behind = library.study.cases.filter(({ sectorGroup }) => sectorGroup === cell.group);
  const labelOf = (id: string): string =>
    library.cases.find(({ clusters }) => clusters.some(({ studyId }) => studyId === id))!.label;
  return (
    <section className="card" aria-label="Cases of the cell">
      <h3>
        {cell.row} → {cell.form}, {sectorTitles[cell.group]}: {cell.verdict}
      </h3>
      <p>
        Published: {cell.published}. {cell.reason}.
      </p>
      {behind.length === 0 ? (
        <p className="quiet">No case of this group is in the library.</p>
      ) : (
        <table className="small-table">
          <thead>
            <tr>
              <th scope="col">Case</th>
              <th scope="col">{cell.predictor}</th>
              <th scope="col">{cell.form} observed</th>
              <th scope="col">{cell.form} expected</th>
              <th scope="col">Remarks</th>
            </tr>
          </thead>
          <tbody>
            {behind.map(({ id, name, derived, observed, expected, remarks }) => {
              const value = derived?.[cell.predictor] ?? null;
              return (
                <tr key={id}>
                  <th scope="row">
                    <button type="button" className="link" onClick={() => onOpen(labelOf(id))}>
                      <Name text={name ?? id} limit={80} />
                    </button>
                  </th>
                  <td>{value === null ? '–' : number(value)}</td>
                  <td>{observed[cell.form]?.level ?? 'not observed'}</td>
                  <td>{expected[cell.form].answer}</td>
                  <td>{remarks.join('; ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

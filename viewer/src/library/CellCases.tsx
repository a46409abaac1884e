import type { SignMatrixCell } from '../../../src/study/sign-matrix.ts';
import { Name } from '../panels/Name.tsx';
import { Told } from '../panels/Told.tsx';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { useTold } from '../words/use-told.ts';
import type { OpenedLibrary } from '../worker/messages.ts';

interface CellCasesProps {
  readonly cell: SignMatrixCell;
  readonly library: OpenedLibrary;
  onOpen(label: string): void;
}

/** The cases behind one cell of the matrix, with the two values that are compared. */
export function CellCases({ cell, library, onOpen }: CellCasesProps) {
  const words = useWords('library');
  const { sectorGroups, upgrading } = useWords('model');
  const { verdicts } = useWords('judgement');
  const format = useFormat();
  const told = useTold();
  const form = upgrading[cell.form];
  const behind = library.study.cases.filter(({ sectorGroup }) => sectorGroup === cell.group);
  const labelOf = (id: string): string =>
    library.cases.find(({ clusters }) => clusters.some(({ studyId }) => studyId === id))!.label;
  return (
    <section className="card" aria-label={words.cellCases}>
      <h3>
        {told(cell.row).text} → {form.toLowerCase()}, {sectorGroups[cell.group]}:{' '}
        {words.verdicts[cell.verdict]}
      </h3>
      <p>{words.published(told(cell.published).text, told(cell.reason).text)}</p>
      {behind.length === 0 ? (
        <p className="quiet">{words.noCase}</p>
      ) : (
        <table className="small-table">
          <thead>
            <tr>
              <th scope="col">{words.case}</th>
              <th scope="col">{told(cell.predictor).text}</th>
              <th scope="col">{words.observed(form)}</th>
              <th scope="col">{words.expected(form)}</th>
              <th scope="col">{words.remarks}</th>
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
                  <td>{value === null ? '–' : format.number(value)}</td>
                  <td>{observed[cell.form]?.level ?? words.notObserved}</td>
                  <td>{verdicts[expected[cell.form].answer]}</td>
                  <td>
                    <Told text={remarks.join('; ')} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

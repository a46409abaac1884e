import { useWorkbench } from '../app/workbench.ts';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';

/**
 * Says whether the measures are those of the whole network or of what the filters leave, with a button for the other.
 * Without filters there is but one network, so here it is only heard; the panels say it beside the numbers.
 */
export function MeasuresOf({ filtered }: { readonly filtered: boolean }) {
  const { measuring } = useWorkbench();
  const words = useWords('ask');
  const format = useFormat();
  const measuresOf = useView(({ state }) => state.measuresOf);
  const change = useView((view) => view.change);
  const other = measuresOf === 'whole' ? 'filtered' : 'whole';
  return (
    <div className="measures-of" role="status">
      <span className={filtered ? 'quiet' : 'hidden'}>
        {measuring.of === 'whole' ? words.measuresWhole : words.measuresFiltered}{' '}
        {measuring.progress !== null && words.measuring(format.percent(measuring.progress))}
        {measuring.failure !== null && words.measuringFailed(measuring.failure)}
      </span>
      {filtered && (
        <button type="button" onClick={() => change({ measuresOf: other })}>
          {other === 'filtered' ? words.measureFiltered : words.measureWhole}
        </button>
      )}
    </div>
  );
}

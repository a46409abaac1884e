import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';

/** The year whose linkages are shown; all the way to the left: all years. */
export function YearSlider({ years }: { readonly years: readonly number[] }) {
  const words = useWords('picture');
  const year = useView(({ state }) => state.year);
  const change = useView((view) => view.change);
  const text = year === null ? words.allYears : String(year);
  return (
    <label className="field" title={words.yearSays}>
      {words.year}
      <input
        type="range"
        min={0}
        max={years.length}
        value={year === null ? 0 : years.indexOf(year) + 1}
        aria-valuetext={text}
        onChange={(event) => change({ year: years[Number(event.target.value) - 1] ?? null })}
      />
      <output>{text}</output>
    </label>
  );
}

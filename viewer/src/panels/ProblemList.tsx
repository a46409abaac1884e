import type { Problem } from '../../../src/model/problem.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ProblemLine } from './ProblemLine.tsx';

const shown = 50;

/** The first problems found; all of them are in their table. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords('panels');
  const format = useFormat();
  const { fix } = useWorkbench();
  return (
    <section className="card">
      <h3>{words.problems(format.number(problems.length))}</h3>
      {problems.length === 0 && <p className="quiet">{words.noProblems}</p>}
      <ul className="problems">
        {problems.slice(0, shown).map((problem, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
          <ProblemLine key={i} problem={problem} onFix={fix} />
        ))}
      </ul>
      {problems.length > shown && <p className="quiet">{words.firstProblems(format.number(shown))}</p>}
    </section>
  );
}

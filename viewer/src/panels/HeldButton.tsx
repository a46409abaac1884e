import type { Articulator } from '../../../src/model/assessment.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { heldTogether } from './held-together.ts';

/** Lights up in the picture whom an articulator brings together. */
export function HeldButton({ articulator }: { readonly articulator: Articulator }) {
  const { select } = useWorkbench();
  const words = useWords('judgement');
  const counts = useWords('counts');
  const format = useFormat();
  const actors = heldTogether(articulator);
  if (actors.length === 0) return null;
  return (
    <button
      type="button"
      className="plain"
      title={words.heldSays(format.counted(actors.length, counts.actors))}
      onClick={() => select({ kind: 'group', of: articulator.actor, actors })}
    >
      {words.showHeld}
    </button>
  );
}

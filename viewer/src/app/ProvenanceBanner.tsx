import { keysOf } from '../panels/keys-of.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { OpenedCase } from '../worker/messages.ts';

/** Says, wherever the case is looked at, how much of it was not observed. */
export function ProvenanceBanner({ opened }: { readonly opened: OpenedCase }) {
  const words = useWords('panels');
  const { provenances } = useWords('model');
  const format = useFormat();
  const counts = opened.assessment.case.provenance;
  if (counts.illustrative + counts.estimated === 0) return null;
  const parts = keysOf(provenances)
    .filter((provenance) => counts[provenance] > 0)
    .map((provenance) => `${format.number(counts[provenance])} ${provenances[provenance].toLowerCase()}`);
  const { generator } = opened.subject;
  return (
    <aside className="banner" aria-label={words.provenance}>
      <strong>{counts.illustrative > 0 ? words.illustrative : words.estimated}</strong>{' '}
      {words.provenanceSays(parts.join(', '))} {generator !== null && words.generatedBy(generator.name)}
    </aside>
  );
}

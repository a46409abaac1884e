import type { Provenance } from '../../../src/model/provenance.ts';
import { Explained } from '../panels/Explained.tsx';
import { keysOf } from '../panels/keys-of.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { OpenedCase } from '../worker/messages.ts';
import { Menu } from './Menu.tsx';

/** Says, wherever the case is looked at, how much of it was not observed; more of it on demand. */
export function ProvenanceBanner({ opened }: { readonly opened: OpenedCase }) {
  const words = useWords('panels');
  const { provenances } = useWords('model');
  const format = useFormat();
  const counts = opened.assessment.case.provenance;
  if (counts.illustrative + counts.estimated === 0) return null;
  const said = (provenance: Provenance): string =>
    `${format.number(counts[provenance])} ${provenances[provenance].toLowerCase()}`;
  const unsure = (['illustrative', 'estimated'] as const).filter((provenance) => counts[provenance] > 0);
  const { generator, actors, linkages } = opened.subject;
  const title = (
    <>
      <strong>{counts.illustrative > 0 ? words.illustrative : words.estimated}</strong>{' '}
      {unsure.map(said).join(', ')}
    </>
  );
  return (
    <Menu title={title} className="banner from-right">
      <p>
        {words.provenance}: {words.provenanceSays} {generator !== null && words.generatedBy(generator.name)}
      </p>
      <ul className="plain-list">
        {keysOf(provenances)
          .filter((provenance) => counts[provenance] > 0)
          .map((provenance) => (
            <li key={provenance}>
              <Explained
                title={said(provenance)}
                question={() => ({
                  of: 'counted',
                  title: words.provenance,
                  says: said(provenance),
                  actors: actors.filter((actor) => actor.provenance === provenance).map(({ id }) => id),
                  linkages: linkages.filter((each) => each.provenance === provenance).map(({ key }) => key),
                })}
              >
                {said(provenance)}
              </Explained>
            </li>
          ))}
      </ul>
    </Menu>
  );
}

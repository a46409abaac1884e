import { useState } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { Explained } from './Explained.tsx';
import { keysOf } from './keys-of.ts';
import { LinkageLine } from './LinkageLine.tsx';

const atFirst = 12;

/** The actor's linkages by layer, each with its rows. */
export function ActorLinkages({ actor }: { readonly actor: string }) {
  const { lookup } = useWorkbench();
  const words = useWords('panels');
  const model = useWords('model');
  const { layerReads } = useWords('details');
  const { linkages: linkageWords } = useWords('counts');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const linkages = lookup.linkagesOf.get(actor) ?? [];
  return (
    <section className="card">
      <h3>
        <Explained
          title={words.linkages}
          question={() => ({
            of: 'counted',
            title: words.linkagesCount(format.number(linkages.length)),
            says: words.linkagesOf(lookup.nameOf(actor)),
            actors: [],
            linkages: linkages.map(({ key }) => key),
          })}
        >
          {words.linkagesCount(format.number(linkages.length))}
        </Explained>
      </h3>
      {keysOf(layerReads).map((layer) => {
        const mine = linkages.filter(({ type }) => type === layer);
        if (mine.length === 0) return null;
        const shown = all ? mine : mine.slice(0, atFirst);
        return (
          <div key={layer}>
            <h4>
              {model.layers[layer]} <span className="quiet">{layerReads[layer]}</span>
            </h4>
            <ul className="linkage-list">
              {shown.map((linkage) => (
                <LinkageLine key={linkage.key} linkage={linkage} from={actor} />
              ))}
            </ul>
            {shown.length < mine.length && (
              <button type="button" className="plain" onClick={() => setAll(true)}>
                {words.showAll(format.counted(mine.length, linkageWords))}
              </button>
            )}
          </div>
        );
      })}
    </section>
  );
}

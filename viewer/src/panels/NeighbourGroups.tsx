import { useWorkbench } from '../app/workbench.ts';
import { LineMark } from '../picture/LineMark.tsx';
import { layerStyles } from '../picture/lit-styles.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { neighbourGroups } from './neighbour-groups.ts';

const arrows = { out: '→', in: '←', both: '–' } as const;

/** Who the actor is linked with, by type and direction; each group can be lit up in the picture. */
export function NeighbourGroups({ actor }: { readonly actor: string }) {
  const { lookup, select } = useWorkbench();
  const words = useWords('panels');
  const model = useWords('model');
  const counts = useWords('counts');
  const format = useFormat();
  const groups = neighbourGroups(actor, lookup.linkagesOf.get(actor) ?? []);
  if (groups.length === 0) return null;
  const says = { out: words.to, in: words.fromWord, both: words.withWord };
  return (
    <section className="card">
      <h3>{words.neighbours}</h3>
      <ul className="plain-list">
        {groups.map(({ type, direction, actors }) => (
          <li key={`${type} ${direction}`}>
            <button
              type="button"
              className="plain"
              title={words.lightUp}
              onClick={() => select({ kind: 'group', of: actor, actors })}
            >
              <LineMark style={layerStyles[type]} arrow={arrows[direction]} /> {model.layers[type]}:{' '}
              <span className="hidden">{says[direction]} </span>
              {format.counted(actors.length, counts.actors)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

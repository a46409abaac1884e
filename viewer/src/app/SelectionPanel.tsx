import { ActorList } from '../panels/ActorList.tsx';
import { ActorPanel } from '../panels/ActorPanel.tsx';
import { NetworkActorPanel } from '../panels/NetworkActorPanel.tsx';
import { PairPanel } from '../panels/PairPanel.tsx';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Opened } from '../worker/messages.ts';
import { endsOf } from './selection.ts';
import { useWorkbench } from './workbench.ts';

/** What is selected, in full. */
export default function SelectionPanel({ opened }: { readonly opened: Opened }) {
  const { selection, lookup } = useWorkbench();
  const words = useWords('panels');
  const counts = useWords('counts');
  const format = useFormat();
  if (selection === null) return <p className="card quiet">{words.nothingSelected}</p>;
  if (opened.mode === 'network') {
    return (
      <>
        {endsOf(selection).map((id) => (
          <NetworkActorPanel key={id} network={opened} id={id} />
        ))}
      </>
    );
  }
  const { clusters } = opened.assessment;
  if (selection.kind === 'linkage' || selection.kind === 'pair') {
    const chosen = selection.kind === 'linkage' ? { chosen: selection.key } : {};
    return <PairPanel from={selection.from} to={selection.to} clusters={clusters} {...chosen} />;
  }
  const actor = lookup.actors.get(selection.kind === 'group' ? selection.of : selection.id);
  if (actor === undefined) return null;
  return (
    <>
      {selection.kind === 'group' && (
        <section className="card">
          <h3>
            {words.heldTogether(
              lookup.nameOf(actor.id),
              format.counted(selection.actors.length, counts.actors),
            )}
          </h3>
          <ActorList ids={selection.actors} />
        </section>
      )}
      <ActorPanel key={actor.id} actor={actor} clusters={clusters} />
    </>
  );
}

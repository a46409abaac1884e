import { ActorPanel } from '../panels/ActorPanel.tsx';
import { NetworkActorPanel } from '../panels/NetworkActorPanel.tsx';
import { PairPanel } from '../panels/PairPanel.tsx';
import type { Opened } from '../worker/messages.ts';
import { useWorkbench } from './workbench.ts';

/** What is selected, in full. */
export function SelectionPanel({ opened }: { readonly opened: Opened }) {
  const { selection, lookup } = useWorkbench();
  if (selection === null) {
    return (
      <p className="card quiet">Nothing is selected. Press an actor in the picture, or a row of a table.</p>
    );
  }
  if (opened.mode === 'network') {
    return (
      <>
        {selection.kind === 'actor' ? (
          <NetworkActorPanel network={opened} id={selection.id} />
        ) : (
          [selection.from, selection.to].map((id) => <NetworkActorPanel key={id} network={opened} id={id} />)
        )}
      </>
    );
  }
  const { clusters } = opened.assessment;
  if (selection.kind !== 'actor') {
    const chosen = selection.kind === 'linkage' ? { chosen: selection.key } : {};
    return <PairPanel from={selection.from} to={selection.to} clusters={clusters} {...chosen} />;
  }
  const actor = lookup.actors.get(selection.id);
  if (actor === undefined) return null;
  return <ActorPanel key={actor.id} actor={actor} clusters={clusters} measures={opened.measures} />;
}

import type { Linkage } from '../../../src/model/linkage.ts';
import { useWorkbench } from '../app/workbench.ts';
import { ActorDialog } from './ActorDialog.tsx';
import { LinkageDialog } from './LinkageDialog.tsx';
import { useChanges } from './use-changes.ts';

/** A change whose particulars are asked for. */
export type AskedChange =
  | { readonly what: 'add actor' }
  | { readonly what: 'change actor'; readonly id: string }
  | { readonly what: 'add linkage'; readonly from: string; readonly to: string }
  | { readonly what: 'change linkage'; readonly linkage: Linkage };

interface ChangeDialogsProps {
  readonly asked: AskedChange;
  onClose(): void;
}

/** The dialog in which a change is put together, and made. */
export function ChangeDialogs({ asked, onClose }: ChangeDialogsProps) {
  const { lookup } = useWorkbench();
  const { add } = useChanges();
  if (asked.what === 'add actor' || asked.what === 'change actor') {
    return (
      <ActorDialog
        actor={asked.what === 'add actor' ? null : (lookup.actors.get(asked.id) ?? null)}
        onClose={onClose}
        onChanges={(changes, id) => {
          add(changes, { selection: { kind: 'actor', id } });
          onClose();
        }}
      />
    );
  }
  return (
    <LinkageDialog
      linkage={asked.what === 'change linkage' ? asked.linkage : null}
      {...(asked.what === 'add linkage' ? { from: asked.from, to: asked.to } : {})}
      onClose={onClose}
      onChanges={(changes) => {
        const added = changes.at(-1)!;
        const pair = 'from' in added ? { from: added.from, to: added.to } : null;
        add(changes, pair === null ? {} : { selection: { kind: 'pair', ...pair } });
        onClose();
      }}
    />
  );
}

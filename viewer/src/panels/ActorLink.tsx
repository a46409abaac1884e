import { kindStyles } from '../../../src/report/pictures/palette.ts';
import { useWorkbench } from '../app/workbench.ts';
import { ActorMark } from './ActorMark.tsx';
import { Name } from './Name.tsx';
import { unsureProvenance } from './ProvenanceBadge.tsx';

/** An actor by its sign and name; pressing it selects the actor everywhere. */
export function ActorLink({ id, limit = 60 }: { readonly id: string; readonly limit?: number }) {
  const { lookup, select } = useWorkbench();
  const actor = lookup.actors.get(id);
  return (
    <button type="button" className="actor-link" onClick={() => select({ kind: 'actor', id })}>
      {actor !== undefined && (
        <ActorMark style={kindStyles[actor.kind ?? 'unknown']} hollow={unsureProvenance(actor.provenance)} />
      )}
      <Name text={lookup.nameOf(id)} limit={limit} />
    </button>
  );
}

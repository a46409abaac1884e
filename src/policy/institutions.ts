import { neighbours } from '../graph/compact-network.ts';
import type { Actor } from '../model/actor.ts';
import { compareText } from '../model/order.ts';
import type { PolicyContext } from './policy-context.ts';

/** Institutions of these types, of the cluster first, then by the number of its firms they are tied to, then id. */
export function institutionsOf(
  types: readonly NonNullable<Actor['institutionType']>[],
  context: PolicyContext,
): readonly string[] {
  const { view } = context;
  const tied = firmsTiedTo(context);
  return view.index.subject.actors
    .filter(({ kind, institutionType }) => kind === 'institution' && isOneOf(types, institutionType))
    .map(({ id }) => ({ id, outside: view.isMember(id) ? 0 : 1, firms: tied(id).length }))
    .sort((a, b) => a.outside - b.outside || b.firms - a.firms || compareText(a.id, b.id))
    .map(({ id }) => id);
}

function isOneOf(types: readonly string[], type: string | null): boolean {
  return type !== null && types.includes(type);
}

/** The firms of the cluster that an actor has a tie with (default projection), in canonical order. */
export function firmsTiedTo({ view, network }: PolicyContext): (actor: string) => readonly string[] {
  const position = new Map(network.ids.map((id, place) => [id, place]));
  return (actor) =>
    [...neighbours(network.around, position.get(actor)!)]
      .map((other) => network.ids[other]!)
      .filter((id) => view.isFirm(id))
      .sort(compareText);
}

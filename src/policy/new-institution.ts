import type { Actor } from '../model/actor.ts';
import { quotedWord } from '../model/quoted-word.ts';
import type { PolicyContext } from './policy-context.ts';

/** An institution the case does not have: its id, and the change of a scenario that adds it to the cluster. */
export interface NewInstitution {
  readonly id: string;
  readonly change: string;
}

/** For an advice that needs an institution where the case names none. */
export function newInstitution(
  type: NonNullable<Actor['institutionType']>,
  { view }: PolicyContext,
): NewInstitution {
  const used = new Set(view.index.subject.actors.map(({ id }) => id));
  const stem = `new-${type.replaceAll(' ', '-')}`;
  let id = stem;
  for (let copy = 2; used.has(id); copy++) id = `${stem}-${copy}`;
  const cells = [`cluster=${quotedWord(view.clusterId)}`, `institutionType=${quotedWord(type)}`];
  return { id, change: ['add actor', id, 'kind=institution', ...cells].join(' ') };
}

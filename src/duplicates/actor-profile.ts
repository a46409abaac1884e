import type { Actor } from '../model/actor.ts';
import { addressOf } from './address-words.ts';
import { type NameForm, nameForm } from './name-form.ts';
import { type Registration, registrationsOf } from './registrations.ts';

/** What two actors are compared by. */
export interface ActorProfile {
  readonly actor: Actor;
  /** The name, or the id of an actor without one. */
  readonly name: string;
  /** Null where the name has no letter or digit (`?`), and so says nothing. */
  readonly form: NameForm | null;
  readonly registrations: readonly Registration[];
  readonly address: ReadonlySet<string> | null;
}

export function actorProfile(actor: Actor): ActorProfile {
  const name = actor.name ?? actor.id;
  const form = nameForm(name);
  return {
    actor,
    name,
    form: form.words.length === 0 ? null : form,
    registrations: registrationsOf(actor),
    address: addressOf(actor),
  };
}

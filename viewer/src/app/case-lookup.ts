import type { Actor } from '../../../src/model/actor.ts';
import type { Linkage, Scope } from '../../../src/model/linkage.ts';
import type { Opened } from '../worker/messages.ts';

/** Look-ups the panels and tables share. In a plain network only names and places are known. */
export interface CaseLookup {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly linkages: ReadonlyMap<string, Linkage>;
  readonly linkagesOf: ReadonlyMap<string, readonly Linkage[]>;
  readonly scopes: ReadonlyMap<string, Scope>;
  /** Position of each actor, as in the columns of measures. */
  readonly position: ReadonlyMap<string, number>;
  nameOf(id: string): string;
}

export function caseLookup(opened: Opened): CaseLookup {
  const names = new Map<string, string>();
  const position = new Map<string, number>();
  const actors = new Map<string, Actor>();
  const linkages = new Map<string, Linkage>();
  const linkagesOf = new Map<string, Linkage[]>();
  const scopes = new Map<string, Scope>();
  if (opened.mode === 'network') {
    for (const { id, name } of opened.actors) names.set(id, name);
    opened.actors.forEach(({ id }, i) => {
      position.set(id, i);
    });
  } else {
    opened.subject.actors.forEach((actor, i) => {
      actors.set(actor.id, actor);
      names.set(actor.id, actor.name ?? actor.id);
      position.set(actor.id, i);
      linkagesOf.set(actor.id, []);
    });
    opened.subject.linkages.forEach((linkage, i) => {
      linkages.set(linkage.key, linkage);
      scopes.set(linkage.key, opened.scopes[i]!);
      linkagesOf.get(linkage.from)?.push(linkage);
      if (linkage.to !== linkage.from) linkagesOf.get(linkage.to)?.push(linkage);
    });
  }
  return {
    actors,
    linkages,
    linkagesOf,
    scopes,
    position,
    nameOf: (id) => names.get(id) ?? id,
  };
}

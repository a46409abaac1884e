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

/** Look-ups by linkage are made when they are first asked for: those of a large case take their time. */
export function caseLookup(opened: Opened): CaseLookup {
  const names = new Map<string, string>();
  const position = new Map<string, number>();
  const actors = new Map<string, Actor>();
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
    });
  }
  const all = opened.mode === 'case' ? opened.subject.linkages : [];
  const scopes = opened.mode === 'case' ? opened.scopes : [];
  const linkages = once(() => new Map(all.map((linkage) => [linkage.key, linkage])));
  const scopeByKey = once(() => new Map(all.map(({ key }, i) => [key, scopes[i]!])));
  const linkagesOf = once(() => linkagesByActor(actors, all));
  return {
    actors,
    get linkages() {
      return linkages();
    },
    get linkagesOf() {
      return linkagesOf();
    },
    get scopes() {
      return scopeByKey();
    },
    position,
    nameOf: (id) => names.get(id) ?? id,
  };
}

function linkagesByActor(
  actors: ReadonlyMap<string, Actor>,
  linkages: readonly Linkage[],
): ReadonlyMap<string, readonly Linkage[]> {
  const found = new Map(Array.from(actors.keys(), (id): [string, Linkage[]] => [id, []]));
  for (const linkage of linkages) {
    found.get(linkage.from)?.push(linkage);
    if (linkage.to !== linkage.from) found.get(linkage.to)?.push(linkage);
  }
  return found;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

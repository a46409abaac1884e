import type { Layer } from '../../../src/model/layer.ts';
import type { Linkage } from '../../../src/model/linkage.ts';

export interface NeighbourGroup {
  readonly type: Layer;
  /** From the actor, to it, or neither: joint action has no direction. */
  readonly direction: 'out' | 'in' | 'both';
  readonly actors: readonly string[];
}

/** The neighbours of an actor by type of linkage and direction, each once a group; most neighbours first. */
export function neighbourGroups(actor: string, linkages: readonly Linkage[]): readonly NeighbourGroup[] {
  const groups = new Map<string, NeighbourGroup & { readonly found: Set<string> }>();
  for (const { type, from, to } of linkages) {
    const direction = type === 'acts-jointly' ? 'both' : from === actor ? 'out' : 'in';
    const key = `${type} ${direction}`;
    const group = groups.get(key) ?? { type, direction, actors: [], found: new Set<string>() };
    group.found.add(from === actor ? to : from);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ type, direction, found }): NeighbourGroup => ({ type, direction, actors: [...found] }))
    .sort((a, b) => b.actors.length - a.actors.length);
}

import type { Opened } from '../worker/messages.ts';
import type { MeasuresAsk } from '../worker/tasks.ts';
import type { Filter } from './filter.ts';
import { filteredNetwork } from './filtered-network.ts';
import { networkView } from './network-view.ts';

/** What the filters leave as the worker measures it: actors, ties and groups, and no more of the case than that. */
export function filteredTies(opened: Opened, filters: readonly Filter[]): MeasuresAsk {
  const { ids } = networkView(opened);
  const { actors, linkages } = filteredNetwork(opened, filters);
  const left = <Item>(items: readonly Item[], flags: Uint8Array): Item[] =>
    items.filter((_, i) => flags[i] === 1);
  const common = { size: ids.length, places: Int32Array.from(left([...ids.keys()], actors)) };
  if (opened.mode === 'network') {
    const kept = left(opened.actors, actors);
    return {
      ...common,
      actors: kept.map(({ id }) => ({ id })),
      groups: opened.groupColumn === null ? null : kept.map(({ group }) => group),
      links: left(opened.links, linkages),
      directed: opened.directed,
    };
  }
  const kept = left(opened.subject.actors, actors);
  return {
    ...common,
    actors: kept.map(({ id }) => ({ id })),
    groups: kept.map(({ cluster, country }) =>
      cluster === null ? `outside ${country?.toUpperCase() ?? '?'}` : `cluster ${cluster}`,
    ),
    linkages: left(opened.subject.linkages, linkages).map(({ from, to, type }) => ({ from, to, type })),
  };
}

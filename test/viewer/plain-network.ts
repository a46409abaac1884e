import type { OpenedNetwork } from '../../viewer/src/worker/messages.ts';

/** A directed network of actors `n0`, `n1`, … without measures, as the worker hands it over. */
export function plainNetwork(
  size: number,
  links: readonly (readonly [number, number])[],
  groups: readonly (string | null)[] = [],
): OpenedNetwork {
  return {
    mode: 'network',
    title: 'test',
    directed: true,
    groupColumn: groups.length > 0 ? 'group' : null,
    actors: Array.from({ length: size }, (_, i) => ({
      id: `n${i}`,
      name: `n${i}`,
      group: groups[i] ?? null,
      attributes: {},
    })),
    links: links.map(([from, to]) => ({ from: `n${from}`, to: `n${to}`, year: null })),
    measures: [],
    totals: [],
    brokerage: null,
    problems: [],
    positions: new Float64Array(2 * size),
    placedBy: 'force',
    ends: {
      from: Int32Array.from(links, ([from]) => from),
      to: Int32Array.from(links, ([, to]) => to),
    },
    lacks: null,
  };
}

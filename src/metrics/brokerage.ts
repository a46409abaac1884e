import type { CompactNetwork } from '../graph/compact-network.ts';
import { ties } from './ties.ts';
import { visitTriangles } from './triangles.ts';

/** The five roles of a broker v between a and b, by the groups of (a, v, b). */
export const brokerageRoles = [
  'coordinator',
  'itinerant',
  'representative',
  'gatekeeper',
  'liaison',
] as const;
export type BrokerageRole = (typeof brokerageRoles)[number];

/** One array for each role and for their total, one entry an actor. */
export type BrokerageByRole = Readonly<Record<BrokerageRole | 'total', Float64Array>>;

/** AAA coordinator, ABA itinerant, AAB representative, ABB gatekeeper, ABC liaison. */
export function roleOf(from: number, broker: number, to: number): BrokerageRole {
  if (from === broker) return to === broker ? 'coordinator' : 'representative';
  if (to === broker) return 'gatekeeper';
  return from === to ? 'itinerant' : 'liaison';
}

/**
 * Gould-Fernandez brokerage: the pairs an actor brings together, by the groups of the three.
 *
 * For: who passes things on inside a group (coordinator), out of it (representative), into it (gatekeeper),
 * inside another (itinerant, also called consultant) or between two others (liaison).
 *
 *   v brokers (a, b)  iff  a -> v,  v -> b,  not a -> b,  all three distinct
 *
 * Conventions: raw counts of ordered pairs; `groupOf[i]` is a group number, negative where the group is not
 * known: such an actor is left out, as broker and as end, and its own entries are NaN. In an undirected
 * network each tie is two arcs, so every unordered pair counts twice. Roles are mapped by the definition:
 * tools disagree on the order of columns. The roles add up to the total.
 * All two-paths by counts of groups, less those closed by an arc a -> b, found from one triangle pass.
 * Reference: Gould & Fernandez 1989, section 3.
 */
export function brokerage(network: CompactNetwork, groupOf: ArrayLike<number>): BrokerageByRole {
  const counts = emptyRoles(network.size);
  countTwoPaths(network, groupOf, counts);
  takeAwayClosed(network, groupOf, counts);
  for (let v = 0; v < network.size; v++) {
    let sum = 0;
    for (const role of brokerageRoles) sum += counts[role][v]!;
    counts.total[v] = sum;
  }
  return counts;
}

function emptyRoles(size: number): BrokerageByRole {
  return {
    coordinator: new Float64Array(size),
    itinerant: new Float64Array(size),
    representative: new Float64Array(size),
    gatekeeper: new Float64Array(size),
    liaison: new Float64Array(size),
    total: new Float64Array(size),
  };
}

function countTwoPaths(network: CompactNetwork, groupOf: ArrayLike<number>, counts: BrokerageByRole): void {
  const { size } = network;
  let groups = 0;
  for (let i = 0; i < size; i++) groups = Math.max(groups, groupOf[i]! + 1);
  const into = new Float64Array(groups);
  const out = new Float64Array(groups);
  for (let v = 0; v < size; v++) {
    const own = groupOf[v]!;
    if (own < 0) {
      for (const role of brokerageRoles) counts[role][v] = Number.NaN;
      continue;
    }
    const sources = tally(network.in, v, groupOf, into, 1);
    const sinks = tally(network.out, v, groupOf, out, 1);
    // Where a and b share a group, the pairs (a, a) of a two-way tie are taken off again.
    let sameGroup = 0;
    let ownTwoWay = 0;
    let otherTwoWay = 0;
    let slot = network.in.offsets[v]!;
    const end = network.in.offsets[v + 1]!;
    for (let k = network.out.offsets[v]!; k < network.out.offsets[v + 1]!; k++) {
      const b = network.out.targets[k]!;
      const group = groupOf[b]!;
      if (group < 0) continue;
      if (group !== own) sameGroup += into[group]!;
      while (slot < end && network.in.targets[slot]! < b) slot++;
      if (slot === end || network.in.targets[slot] !== b) continue;
      if (group === own) ownTwoWay++;
      else otherTwoWay++;
    }
    const ownIn = into[own]!;
    const ownOut = out[own]!;
    counts.coordinator[v] = ownIn * ownOut - ownTwoWay;
    counts.itinerant[v] = sameGroup - otherTwoWay;
    counts.representative[v] = ownIn * (sinks - ownOut);
    counts.gatekeeper[v] = (sources - ownIn) * ownOut;
    counts.liaison[v] = (sources - ownIn) * (sinks - ownOut) - sameGroup;
    tally(network.in, v, groupOf, into, 0);
    tally(network.out, v, groupOf, out, 0);
  }
}

/** Counts the neighbours of `v` by group (step 1), or sets the counts back (step 0); returns how many. */
function tally(
  adjacency: CompactNetwork['out'],
  v: number,
  groupOf: ArrayLike<number>,
  byGroup: Float64Array,
  step: 0 | 1,
): number {
  let known = 0;
  for (let k = adjacency.offsets[v]!; k < adjacency.offsets[v + 1]!; k++) {
    const group = groupOf[adjacency.targets[k]!]!;
    if (group < 0) continue;
    byGroup[group] = step === 0 ? 0 : byGroup[group]! + 1;
    known++;
  }
  return known;
}

/** Takes off each two-path a -> v -> b that an arc a -> b closes. */
function takeAwayClosed(network: CompactNetwork, groupOf: ArrayLike<number>, counts: BrokerageByRole): void {
  const { arcs } = ties(network);
  const take = (a: number, v: number, b: number): void => {
    counts[roleOf(groupOf[a]!, groupOf[v]!, groupOf[b]!)][v]!--;
  };
  visitTriangles(network, (x, y, z, slotXY, slotXZ, slotYZ) => {
    if (groupOf[x]! < 0 || groupOf[y]! < 0 || groupOf[z]! < 0) return;
    const xy = (arcs[slotXY]! & 1) !== 0;
    const yx = (arcs[slotXY]! & 2) !== 0;
    const xz = (arcs[slotXZ]! & 1) !== 0;
    const zx = (arcs[slotXZ]! & 2) !== 0;
    const yz = (arcs[slotYZ]! & 1) !== 0;
    const zy = (arcs[slotYZ]! & 2) !== 0;
    if (xy && yz && xz) take(x, y, z);
    if (zy && yx && zx) take(z, y, x);
    if (xz && zy && xy) take(x, z, y);
    if (yz && zx && yx) take(y, z, x);
    if (yx && xz && yz) take(y, x, z);
    if (zx && xy && zy) take(z, x, y);
  });
}

import type { CompactNetwork } from '../graph/compact-network.ts';
import { orientedTies } from './kernels/oriented-ties.ts';
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
  const groups = smallest(groupOf);
  countTwoPaths(network, groups, counts);
  takeAwayClosed(network, groups, counts);
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

function countTwoPaths(network: CompactNetwork, groupOf: SmallNumbers, counts: BrokerageByRole): void {
  const { size, out, in: into, around } = network;
  const groups = groupCount(groupOf);
  const sellers = new Float64Array(groups);
  const buyers = new Float64Array(groups);
  // Groups of those before and behind v, read once: reading them is what takes time.
  const groupsIn = new Int32Array(longestList(into.offsets));
  const groupsOut = new Int32Array(longestList(out.offsets));
  for (let v = 0; v < size; v++) {
    const own = groupOf[v]!;
    if (own < 0) {
      for (const role of brokerageRoles) counts[role][v] = Number.NaN;
      continue;
    }
    const startIn = into.offsets[v]!;
    const startOut = out.offsets[v]!;
    const countIn = into.offsets[v + 1]! - startIn;
    const countOut = out.offsets[v + 1]! - startOut;
    if (countIn === 0 || countOut === 0) continue;
    const sources = tally(into.targets, startIn, countIn, groupOf, groupsIn, sellers);
    const sinks = tally(out.targets, startOut, countOut, groupOf, groupsOut, buyers);
    // Where a and b share a group, the pairs (a, a) of a two-way tie are taken off again.
    let sameGroup = 0;
    let ownTwoWay = 0;
    let otherTwoWay = 0;
    for (let k = 0; k < countOut; k++) {
      const group = groupsOut[k]!;
      if (group >= 0 && group !== own) sameGroup += sellers[group]!;
    }
    // Most firms have no two-way tie, and then there is nothing to look for.
    const twoWay = countIn + countOut - (around.offsets[v + 1]! - around.offsets[v]!);
    for (let k = 0, slot = 0, left = twoWay; left > 0; k++) {
      const b = out.targets[startOut + k]!;
      while (slot < countIn && into.targets[startIn + slot]! < b) slot++;
      if (slot === countIn || into.targets[startIn + slot] !== b) continue;
      left--;
      if (groupsOut[k]! < 0) continue;
      if (groupsOut[k] === own) ownTwoWay++;
      else otherTwoWay++;
    }
    const ownIn = sellers[own]!;
    const ownOut = buyers[own]!;
    counts.coordinator[v] = ownIn * ownOut - ownTwoWay;
    counts.itinerant[v] = sameGroup - otherTwoWay;
    counts.representative[v] = ownIn * (sinks - ownOut);
    counts.gatekeeper[v] = (sources - ownIn) * ownOut;
    counts.liaison[v] = (sources - ownIn) * (sinks - ownOut) - sameGroup;
    for (let k = 0; k < countIn; k++) if (groupsIn[k]! >= 0) sellers[groupsIn[k]!] = 0;
    for (let k = 0; k < countOut; k++) if (groupsOut[k]! >= 0) buyers[groupsOut[k]!] = 0;
  }
}

/** Counts by group the `count` neighbours from `start` on, and writes down their groups; returns how many have one. */
function tally(
  targets: Uint32Array,
  start: number,
  count: number,
  groupOf: SmallNumbers,
  groups: Int32Array,
  byGroup: Float64Array,
): number {
  let known = 0;
  for (let k = 0; k < count; k++) {
    const group = groupOf[targets[start + k]!]!;
    groups[k] = group;
    if (group < 0) continue;
    byGroup[group]!++;
    known++;
  }
  return known;
}

function longestList(offsets: Uint32Array): number {
  let longest = 0;
  for (let i = 0; i + 1 < offsets.length; i++) longest = Math.max(longest, offsets[i + 1]! - offsets[i]!);
  return longest;
}

/** Takes off each two-path a -> v -> b that an arc a -> b closes. */
function takeAwayClosed(network: CompactNetwork, groupOf: SmallNumbers, counts: BrokerageByRole): void {
  const { arcs, actorAt } = orientedTies(network);
  const take = (a: number, v: number, b: number): void => {
    counts[roleOf(groupOf[a]!, groupOf[v]!, groupOf[b]!)][v]!--;
  };
  visitTriangles(network, (rankX, rankY, rankZ, tieXY, tieXZ, tieYZ) => {
    const x = actorAt[rankX]!;
    const y = actorAt[rankY]!;
    const z = actorAt[rankZ]!;
    if (groupOf[x]! < 0 || groupOf[y]! < 0 || groupOf[z]! < 0) return;
    const xy = (arcs[tieXY]! & 1) !== 0;
    const yx = (arcs[tieXY]! & 2) !== 0;
    const xz = (arcs[tieXZ]! & 1) !== 0;
    const zx = (arcs[tieXZ]! & 2) !== 0;
    const yz = (arcs[tieYZ]! & 1) !== 0;
    const zy = (arcs[tieYZ]! & 2) !== 0;
    if (xy && yz && xz) take(x, y, z);
    if (zy && yx && zx) take(z, y, x);
    if (xz && zy && xy) take(x, z, y);
    if (yz && zx && yx) take(y, z, x);
    if (yx && xz && yz) take(y, x, z);
    if (zx && xy && zy) take(z, x, y);
  });
}

/** Groups in as few bytes as hold them: they are read in no order, and few bytes stay in the cache. */
type SmallNumbers = Int8Array | Int16Array | Int32Array;

function smallest(groupOf: ArrayLike<number>): SmallNumbers {
  const groups = groupCount(groupOf);
  const size = groupOf.length;
  const small =
    groups < 2 ** 7 ? new Int8Array(size) : groups < 2 ** 15 ? new Int16Array(size) : new Int32Array(size);
  for (let i = 0; i < size; i++) small[i] = Math.max(groupOf[i]!, -1);
  return small;
}

function groupCount(groupOf: ArrayLike<number>): number {
  let groups = 0;
  for (let i = 0; i < groupOf.length; i++) groups = Math.max(groups, groupOf[i]! + 1);
  return groups;
}

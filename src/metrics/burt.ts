import type { CompactNetwork } from '../graph/compact-network.ts';
import { type OrientedTies, orientedTies } from './kernels/oriented-ties.ts';
import { visitTriangles } from './triangles.ts';

/** a_ij + a_ji of each tie: whole numbers in few bytes where every arc is 1. */
type Strength = Uint8Array | Float64Array;
type Sums = Uint32Array | Float64Array;

/** Burt's measures, one entry an actor; NaN where not defined. */
export interface StructuralHoles {
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
  readonly efficiency: Float64Array;
  readonly hierarchy: Float64Array;
}

/**
 * Burt's structural holes: how far an actor's contacts lead back to one another instead of to new places.
 *
 * For: low constraint and large effective size mark an actor whose contacts do not know each other: a broker.
 *
 *   p_ij = (a_ij + a_ji) / sum over k of (a_ik + a_ki)        m_jq = (a_jq + a_qj) / max over k of (a_jk + a_kj)
 *   constraint    c_i = sum over contacts j of c_ij,  c_ij = (p_ij + sum over q of p_iq p_qj)^2
 *   effectiveSize e_i = sum over contacts j of (1 - sum over q of p_iq m_jq)
 *   efficiency        = e_i / number of contacts
 *   hierarchy         = sum of r_j ln r_j / (N ln N),  r_j = N c_ij / c_i,  N contacts (Coleman-Theil)
 *
 * Conventions: contacts are neighbours in either direction; a tie both ways weighs twice a tie one way.
 * `weighted` reads the network's weights as strengths a_ij; else every arc is 1. Constraint may exceed 1
 * (an actor of a triangle: 1.125).
 * Not defined (NaN): an isolate, in all four; hierarchy also with a single contact, which cannot be unequal.
 * Reference: Burt 1992, chapter 2 (2.4, 2.7) and p. 71; Borgatti 1997.
 */
export function structuralHoles(network: CompactNetwork, weighted = false): StructuralHoles {
  const { size } = network;
  const ties = orientedTies(network);
  const { actorAt, offsets, targets } = ties;
  const strength = weighted && ties.weights !== null ? ties.weights : tieCounts(ties);
  const { total, largest } = sumsByRank(ties, strength);
  const { through, redundancy } = throughThirds(network, strength, total, largest);
  const constraint = new Float64Array(size);
  // From here on `through` holds the strength of a tie with what runs through thirds.
  for (let x = 0; x < size; x++) {
    const totalX = total[x]!;
    let own = 0;
    for (let k = offsets[x]!; k < offsets[x + 1]!; k++) {
      const y = targets[k]!;
      through[k]! += strength[k]!;
      const both = through[k]!;
      own += (both / totalX) ** 2;
      constraint[y]! += (both / total[y]!) ** 2;
    }
    constraint[x]! += own;
  }
  const contacts = contactsByRank(network, actorAt);
  const unevenness = new Float64Array(size);
  for (let x = 0; x < size; x++) {
    const totalX = total[x]!;
    const scaleX = contacts[x]! / constraint[x]!;
    let own = 0;
    for (let k = offsets[x]!; k < offsets[x + 1]!; k++) {
      const y = targets[k]!;
      const both = through[k]!;
      own += entropyPart(scaleX * (both / totalX) ** 2);
      unevenness[y]! += entropyPart((contacts[y]! * (both / total[y]!) ** 2) / constraint[y]!);
    }
    unevenness[x]! += own;
  }
  const result = {
    constraint: new Float64Array(size).fill(Number.NaN),
    effectiveSize: new Float64Array(size).fill(Number.NaN),
    efficiency: new Float64Array(size).fill(Number.NaN),
    hierarchy: new Float64Array(size).fill(Number.NaN),
  };
  for (let x = 0; x < size; x++) {
    const count = contacts[x]!;
    if (count === 0) continue;
    const i = actorAt[x]!;
    result.constraint[i] = constraint[x]!;
    result.effectiveSize[i] = count - redundancy[x]!;
    result.efficiency[i] = result.effectiveSize[i]! / count;
    if (count > 1) result.hierarchy[i] = unevenness[x]! / (count * Math.log(count));
  }
  return result;
}

/** a_ij + a_ji of each tie where every arc is 1. */
function tieCounts({ arcs }: OrientedTies): Uint8Array {
  return arcs.map((which) => (which === 3 ? 2 : 1));
}

function contactsByRank({ size, around }: CompactNetwork, actorAt: Uint32Array): Uint32Array {
  const contacts = new Uint32Array(size);
  for (let x = 0; x < size; x++) {
    const i = actorAt[x]!;
    contacts[x] = around.offsets[i + 1]! - around.offsets[i]!;
  }
  return contacts;
}

/** By rank: the strength of all ties, and of the strongest. */
function sumsByRank(
  { size, offsets, targets }: OrientedTies,
  strength: Strength,
): { total: Sums; largest: Strength } {
  const isCount = strength instanceof Uint8Array;
  const total = isCount ? new Uint32Array(size) : new Float64Array(size);
  const largest = isCount ? new Uint8Array(size) : new Float64Array(size);
  for (let x = 0; x < size; x++) {
    let sum = 0;
    let most = largest[x]!;
    for (let k = offsets[x]!; k < offsets[x + 1]!; k++) {
      const y = targets[k]!;
      const own = strength[k]!;
      sum += own;
      total[y]! += own;
      if (own > most) most = own;
      if (own > largest[y]!) largest[y] = own;
    }
    total[x]! += sum;
    largest[x] = most;
  }
  return { total, largest };
}

/**
 * By tie i-j: sum over q of a_iq a_qj / total_q (both directions), which over total_i is sum of p_iq p_qj.
 * By rank i: sum over j, q of p_iq m_jq. Both live on triangles only.
 */
function throughThirds(network: CompactNetwork, strength: Strength, total: Sums, largest: Strength) {
  const through = new Float64Array(strength.length);
  const redundancy = new Float64Array(network.size);
  visitTriangles(network, (x, y, z, xy, xz, yz) => {
    const a = strength[xy]!;
    const b = strength[xz]!;
    const c = strength[yz]!;
    through[xy]! += (b * c) / total[z]!;
    through[xz]! += (a * c) / total[y]!;
    through[yz]! += (a * b) / total[x]!;
    redundancy[x]! += ((b / largest[y]!) * c + (a / largest[z]!) * c) / total[x]!;
    redundancy[y]! += ((c / largest[x]!) * b + (a / largest[z]!) * b) / total[y]!;
    redundancy[z]! += ((c / largest[x]!) * a + (b / largest[y]!) * a) / total[z]!;
  });
  return { through, redundancy };
}

/** r ln r, which is 0 at 0. */
function entropyPart(ratio: number): number {
  return ratio > 0 ? ratio * Math.log(ratio) : 0;
}

import type { CompactNetwork } from '../graph/compact-network.ts';
import { ties } from './ties.ts';
import { visitTriangles } from './triangles.ts';

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
  const { size, around } = network;
  const strength = tieStrengths(network, weighted);
  const total = new Float64Array(size);
  const largest = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    for (let slot = around.offsets[i]!; slot < around.offsets[i + 1]!; slot++) {
      total[i]! += strength[slot]!;
      largest[i] = Math.max(largest[i]!, strength[slot]!);
    }
  }
  const { indirect, redundancy } = throughThirds(network, strength, total, largest);
  const result = {
    constraint: new Float64Array(size).fill(Number.NaN),
    effectiveSize: new Float64Array(size).fill(Number.NaN),
    efficiency: new Float64Array(size).fill(Number.NaN),
    hierarchy: new Float64Array(size).fill(Number.NaN),
  };
  for (let i = 0; i < size; i++) {
    const start = around.offsets[i]!;
    const end = around.offsets[i + 1]!;
    const contacts = end - start;
    if (contacts === 0) continue;
    let constraint = 0;
    for (let slot = start; slot < end; slot++) {
      indirect[slot] = (strength[slot]! / total[i]! + indirect[slot]!) ** 2;
      constraint += indirect[slot]!;
    }
    result.constraint[i] = constraint;
    result.effectiveSize[i] = contacts - redundancy[i]!;
    result.efficiency[i] = result.effectiveSize[i]! / contacts;
    if (contacts > 1) result.hierarchy[i] = colemanTheil(indirect, start, end, constraint);
  }
  return result;
}

/** a_ij + a_ji for each slot of `around`. */
function tieStrengths(network: CompactNetwork, weighted: boolean): Float64Array {
  const { size, around, out, weights } = network;
  const { mirror, arcs } = ties(network);
  const strength = new Float64Array(around.targets.length);
  if (!weighted || weights === null) {
    for (let slot = 0; slot < strength.length; slot++) strength[slot] = arcs[slot] === 3 ? 2 : 1;
    return strength;
  }
  for (let i = 0; i < size; i++) {
    let slot = around.offsets[i]!;
    for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++) {
      while (around.targets[slot] !== out.targets[k]) slot++;
      strength[slot]! += weights[k]!;
      strength[mirror[slot]!]! += weights[k]!;
    }
  }
  return strength;
}

/** Per tie i-j: sum over q of p_iq p_qj. Per actor i: sum over j, q of p_iq m_jq. Both live on triangles only. */
function throughThirds(
  network: CompactNetwork,
  strength: Float64Array,
  total: Float64Array,
  largest: Float64Array,
) {
  const { mirror } = ties(network);
  const indirect = new Float64Array(strength.length);
  const redundancy = new Float64Array(network.size);
  visitTriangles(network, (x, y, z, xy, xz, yz) => {
    const a = strength[xy]!;
    const b = strength[xz]!;
    const c = strength[yz]!;
    indirect[xy]! += (b / total[x]!) * (c / total[z]!);
    indirect[mirror[xy]!]! += (c / total[y]!) * (b / total[z]!);
    indirect[xz]! += (a / total[x]!) * (c / total[y]!);
    indirect[mirror[xz]!]! += (c / total[z]!) * (a / total[y]!);
    indirect[yz]! += (a / total[y]!) * (b / total[x]!);
    indirect[mirror[yz]!]! += (b / total[z]!) * (a / total[x]!);
    redundancy[x]! += ((b / largest[y]!) * c + (a / largest[z]!) * c) / total[x]!;
    redundancy[y]! += ((c / largest[x]!) * b + (a / largest[z]!) * b) / total[y]!;
    redundancy[z]! += ((c / largest[x]!) * a + (b / largest[y]!) * a) / total[z]!;
  });
  return { indirect, redundancy };
}

function colemanTheil(parts: Float64Array, start: number, end: number, whole: number): number {
  const contacts = end - start;
  let sum = 0;
  for (let slot = start; slot < end; slot++) {
    const ratio = (contacts * parts[slot]!) / whole;
    if (ratio > 0) sum += ratio * Math.log(ratio);
  }
  return sum / (contacts * Math.log(contacts));
}

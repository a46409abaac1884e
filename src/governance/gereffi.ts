import type { GereffiType } from '../model/assessment.ts';
import type { Linkage } from '../model/linkage.ts';

/** Complexity, codifiability, capability: L or H, in that order. Total over the eight combinations. */
const types: Readonly<Record<string, GereffiType>> = {
  LHH: 'market',
  HHH: 'modular',
  HLH: 'relational',
  HHL: 'captive',
  HLL: 'hierarchy',
  LHL: 'excluded',
  LLH: 'unlikely',
  LLL: 'unlikely',
};

/**
 * The type of Gereffi, Humphrey & Sturgeon (2005, RIPE 12) where a row gives all three, else null.
 * Rows of different types count as none: a triple put together from several rows is one that nobody coded.
 */
export function gereffiType(rows: readonly Linkage[]): GereffiType | null {
  const found = new Set(rows.map(typeOfRow).filter((type) => type !== null));
  const [only] = found;
  return found.size === 1 ? only! : null;
}

function typeOfRow({ complexity, codifiability, capability }: Linkage): GereffiType | null {
  if (complexity === null || codifiability === null || capability === null) return null;
  const letters = [complexity, codifiability, capability].map((value) => (value === 'high' ? 'H' : 'L'));
  return types[letters.join('')] ?? null;
}

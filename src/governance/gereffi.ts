import type { GereffiType } from '../model/assessment.ts';
import type { GovernanceType, Linkage } from '../model/linkage.ts';

type Height = 'low' | 'high';

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
 * The type of Gereffi, Humphrey & Sturgeon (2005, RIPE 12) where the triple is given, else null.
 * A column of several rows is high if any row says so, as for the signs of METHOD section 6.
 */
export function gereffiType(rows: readonly Linkage[]): GereffiType | null {
  const complexity = height(rows.map((row) => row.complexity));
  const codifiability = height(rows.map((row) => row.codifiability));
  const capability = height(rows.map((row) => row.capability));
  if (complexity === null || codifiability === null || capability === null) return null;
  const letters = [complexity, codifiability, capability].map((value) => (value === 'high' ? 'H' : 'L'));
  return types[letters.join('')] ?? null;
}

function height(cells: readonly (Height | null)[]): Height | null {
  if (cells.includes('high')) return 'high';
  return cells.includes('low') ? 'low' : null;
}

/** What the type is in the four of METHOD; hierarchy needs ownership, so the last three have none. */
export const fourOfGereffi: Readonly<Record<GereffiType, GovernanceType | null>> = {
  market: 'market',
  modular: 'network',
  relational: 'network',
  captive: 'quasi-hierarchy',
  hierarchy: null,
  excluded: null,
  unlikely: null,
};

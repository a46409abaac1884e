import type { GereffiType } from '../model/governance.ts';
import type { GovernanceType } from '../model/linkage.ts';

/**
 * What each type of Gereffi, Humphrey & Sturgeon (2005) is among the four (METHOD section 6). Hierarchy is
 * none of them, because among the four it needs ownership; neither are the cells in which no chain forms.
 */
export const gereffiAsFour: Readonly<Record<GereffiType, GovernanceType | null>> = {
  market: 'market',
  modular: 'network',
  relational: 'network',
  captive: 'quasi-hierarchy',
  hierarchy: null,
  excluded: null,
  unlikely: null,
};

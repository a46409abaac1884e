import type { Linkage } from '../model/linkage.ts';
import { atLeast } from '../model/tolerance.ts';

/** Who controls whom by ownership. */
export interface Control {
  /** Ids of the actors that control this one for certain. */
  controllersOf(owned: string): ReadonlySet<string>;
  /** The same, were every unknown stake a whole one. */
  possibleControllersOf(owned: string): ReadonlySet<string>;
}

interface Holding {
  readonly owned: string;
  /** The largest known stake among the rows of this holder and owned, and the largest possible one. */
  known: number;
  possible: number;
}

type Holdings = ReadonlyMap<string, ReadonlyMap<string, Holding>>;

/**
 * Control as in consolidation (METHOD section 6): an actor controls whom it and all it controls hold
 * `threshold` or more of together, through every step; cycles end because the group only grows.
 */
export function controlThroughOwnership(owns: readonly Linkage[], threshold: number): Control {
  const holdings = new Map<string, Map<string, Holding>>();
  for (const row of owns) {
    const held = holdings.get(row.from) ?? new Map<string, Holding>();
    holdings.set(row.from, held);
    const holding = held.get(row.to) ?? { owned: row.to, known: 0, possible: 0 };
    held.set(row.to, holding);
    holding.known = Math.max(holding.known, row.stake ?? 0);
    holding.possible = Math.max(holding.possible, row.stake ?? 1);
  }
  const certain = controllers(holdings, 'known', threshold);
  const possible = controllers(holdings, 'possible', threshold);
  const nobody: ReadonlySet<string> = new Set();
  return {
    controllersOf: (owned) => certain.get(owned) ?? nobody,
    possibleControllersOf: (owned) => possible.get(owned) ?? nobody,
  };
}

function controllers(
  holdings: Holdings,
  stake: 'known' | 'possible',
  threshold: number,
): Map<string, Set<string>> {
  const controllersOf = new Map<string, Set<string>>();
  for (const owner of holdings.keys()) {
    for (const owned of controlledGroup(owner, holdings, stake, threshold)) {
      const set = controllersOf.get(owned) ?? new Set<string>();
      controllersOf.set(owned, set.add(owner));
    }
  }
  return controllersOf;
}

function controlledGroup(
  owner: string,
  holdings: Holdings,
  stake: 'known' | 'possible',
  threshold: number,
): Set<string> {
  const group = new Set<string>();
  const heldTogether = new Map<string, number>();
  const waiting = [owner];
  for (let holder = waiting.pop(); holder !== undefined; holder = waiting.pop()) {
    for (const holding of holdings.get(holder)?.values() ?? []) {
      const sum = (heldTogether.get(holding.owned) ?? 0) + holding[stake];
      heldTogether.set(holding.owned, sum);
      const isNew = holding.owned !== owner && !group.has(holding.owned);
      if (isNew && atLeast(sum, threshold)) {
        group.add(holding.owned);
        waiting.push(holding.owned);
      }
    }
  }
  return group;
}

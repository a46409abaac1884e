import type { CaseIndex } from '../graph/case-index.ts';
import type { Layer } from '../model/layer.ts';
import type { Linkage } from '../model/linkage.ts';
import { controlThroughOwnership } from './control.ts';
import type { FactSources } from './pair-facts.ts';
import type { GovernancePreset } from './preset.ts';
import { supplyPairs } from './supply-pairs.ts';

/**
 * Where the facts of pairs are looked up: the whole case, or the case as it stood at the end of a year, with
 * every linkage dated later left out. A linkage without a year counts always.
 */
export function factSources(index: CaseIndex, preset: GovernancePreset, year?: number): FactSources {
  const rows = (layer: Layer) =>
    year === undefined
      ? index.layer(layer)
      : index.layer(layer).filter((row) => row.year === null || row.year <= year);
  return {
    index,
    supply: supplyPairs(rows('supplies')),
    control: controlThroughOwnership(rows('owns'), preset.control),
    between: linkagesBetween(rows),
  };
}

type Ends = Map<string, Map<string, Linkage[]>>;

function linkagesBetween(rows: (layer: Layer) => readonly Linkage[]): FactSources['between'] {
  const tables = new Map<Layer, Ends>();
  const none: readonly Linkage[] = [];
  const tableOf = (layer: Layer) => {
    const known = tables.get(layer);
    if (known !== undefined) return known;
    const table: Ends = new Map();
    tables.set(layer, table);
    for (const linkage of rows(layer)) {
      const row = table.get(linkage.from) ?? new Map<string, Linkage[]>();
      table.set(linkage.from, row);
      const list = row.get(linkage.to);
      if (list === undefined) row.set(linkage.to, [linkage]);
      else list.push(linkage);
    }
    return table;
  };
  return (layer, from, to) => tableOf(layer).get(from)?.get(to) ?? none;
}

import type { CaseIndex } from '../graph/case-index.ts';
import { linkagesBetween } from '../graph/linkages-between.ts';
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
    between: betweenOf(rows),
  };
}

function betweenOf(rows: (layer: Layer) => readonly Linkage[]): FactSources['between'] {
  const known = new Map<Layer, ReturnType<typeof linkagesBetween>>();
  return (layer, from, to) => {
    const between = known.get(layer) ?? linkagesBetween(rows(layer));
    known.set(layer, between);
    return Array.from(between(from, to), ({ linkage }) => linkage);
  };
}

import { externalEconomyItems } from '../model/code.ts';
import type { Layer } from '../model/layer.ts';
import type { ChangeCells } from './change.ts';

/** What can be proven about how a number answers to new linkages of one type. */
export interface Growth {
  /** Never falls when a linkage of the type is added. */
  readonly monotone: boolean;
  /**
   * Counts firms, or pairs of firms, of which each new linkage covers some whatever the others are: a coverage
   * function. Then a set gains no more than its linkages one by one.
   */
  readonly coverage: boolean;
}

/** Share of firms: items in which a bare linkage of the type makes its own ends count, needing no second one. */
const coveredBy: Readonly<Record<string, readonly Layer[]>> = {
  'items.E1.share': ['trains', 'labour-flow'],
  'items.E2.share': ['supplies'],
  'items.J1.share': ['acts-jointly', 'assists'],
  'items.J2.share': ['acts-jointly', 'assists'],
  'items.J3.share': ['acts-jointly'],
  'items.J4.share': ['acts-jointly', 'member-of'],
};

const tiesOfFirms = ['network.localDensity', 'network.meanLocalDegree'];

/**
 * How an indicator grows with linkages of a type, from the definitions of METHOD sections 4 and 8.
 *
 * Adding a linkage takes no firm out of an item but one: trade takes firms out of J3, and so may lower JA and CE;
 * a project that grows to three takes its firms out of J3 too. EE reads E items alone and never falls.
 */
export function growthOf(indicator: string, type: Layer, cells: ChangeCells): Growth {
  const bare = Object.keys(cells).length === 0;
  const spoilsJ3 = type === 'supplies' || cells.project !== undefined;
  const [head = '', item = ''] = indicator.split('.');
  const isItem = head === 'items';
  const external = (externalEconomyItems as readonly string[]).includes(item);
  const monotone =
    (isItem && (external || item !== 'J3' || !spoilsJ3)) ||
    indicator === 'ee' ||
    ((indicator === 'ja' || indicator === 'ce') && !spoilsJ3) ||
    (type !== 'owns' && [...tiesOfFirms, 'network.largestComponentShare'].includes(indicator));
  const coverage =
    monotone &&
    ((bare && coveredBy[indicator]?.includes(type) === true) ||
      (type !== 'owns' && tiesOfFirms.includes(indicator)));
  return { monotone, coverage };
}

/** The largest value that any set of `size` of the candidates can reach, with the reason it cannot be more. */
export interface UpperBound {
  readonly value: number;
  readonly because: string;
}

/**
 * The least of the bounds that can be proven, or null where none can.
 *
 * @param gains gains of single linkages at each stage of the greedy search, with the value at that stage
 * @param withAll the value with every candidate added, or null where it was not asked for
 */
export function upperBound(
  growth: Growth,
  size: number,
  stages: readonly { readonly value: number; readonly gains: readonly number[] }[],
  withAll: number | null,
  largest: number | null,
): UpperBound | null {
  const bounds: UpperBound[] = [];
  if (growth.coverage) {
    for (const { value, gains } of stages) {
      const best = [...gains].sort((a, b) => b - a).slice(0, size);
      const sum = best.reduce((total, gain) => total + Math.max(0, gain), value);
      bounds.push({
        value: sum,
        because: `the number counts what each linkage covers, so ${size} together gain no more than the ${size} best one by one`,
      });
    }
  }
  if (growth.monotone && withAll !== null) {
    bounds.push({
      value: withAll,
      because: 'the number never falls with such a linkage, and this is its value with all candidates',
    });
  }
  if (largest !== null) bounds.push({ value: largest, because: 'the number cannot be larger by definition' });
  return bounds.reduce<UpperBound | null>(
    (least, bound) => (least === null || bound.value < least.value ? bound : least),
    null,
  );
}

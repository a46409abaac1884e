import type { Case } from '../model/case.ts';
import { type Code, type EfficiencyItemName, externalEconomyItems, jointActionItems } from '../model/code.ts';
import {
  type CodedBeside,
  type CoderValue,
  type CollectiveEfficiency,
  type EfficiencyIndexName,
  type ExpertCodes,
  efficiencyIndices,
} from '../model/efficiency.ts';
import { compareText } from '../model/order.ts';
import { type LevelPair, levelAgreement } from './level-agreement.ts';

type Coded = EfficiencyItemName | EfficiencyIndexName;
type Derived = Pick<CollectiveEfficiency, 'items' | 'ee' | 'ja' | 'ce'>;

const itemNames: readonly EfficiencyItemName[] = [...externalEconomyItems, ...jointActionItems];
const codedNames: ReadonlySet<string> = new Set([...itemNames, ...efficiencyIndices]);

/**
 * What experts coded for a cluster beside what was derived (METHOD section 8): each coder's codes, their
 * middle, agreement of the derived levels with it and with each coder, and of the coders with each other.
 * Codes of one coder that contradict each other count as none.
 */
export function expertCodes(
  clusterId: string,
  firms: readonly string[],
  derived: Derived,
  subject: Case,
): ExpertCodes {
  const ofFirm = new Set(firms);
  const relevant = subject.codes.filter((code) => codedNames.has(code.item));
  const { coded, contradictory } = codesByItem(relevant.filter((code) => code.subject === clusterId));
  const coders = [...new Set([...coded.values()].flatMap((values) => [...values.keys()]))].sort(byCoder);
  const valuesOf = (name: Coded): readonly CoderValue[] => {
    const values = coded.get(name);
    return coders.flatMap((coder) => {
      const value = values?.get(coder);
      return value === undefined ? [] : [{ coder, value }];
    });
  };
  const beside = (name: Coded, from: number | null, middle: Middle): CodedBeside => {
    const values = valuesOf(name);
    return { derived: from, expert: middle(values.map(({ value }) => value)), coders: values };
  };
  const items = Object.fromEntries(
    itemNames.map((name) => [name, beside(name, derived.items[name].level, lowerMedian)]),
  ) as ExpertCodes['items'];
  const judgedBy = (coder: string | null, name: EfficiencyItemName) => coded.get(name)?.get(coder);
  const together = pairsOf((name) => [items[name].derived, items[name].expert]);
  return {
    items,
    indices: {
      EE: beside('EE', derived.ee, mean),
      JA: beside('JA', derived.ja, mean),
      CE: beside('CE', derived.ce, mean),
    },
    agreement: levelAgreement(together),
    byCoder: coders.map((coder) => ({
      coder,
      agreement: levelAgreement(pairsOf((name) => [items[name].derived, judgedBy(coder, name)])),
    })),
    betweenCoders: coders.flatMap((first, place) =>
      coders.slice(place + 1).map((second) => ({
        coders: [first, second] as const,
        agreement: levelAgreement(pairsOf((name) => [judgedBy(first, name), judgedBy(second, name)])),
      })),
    ),
    contradictory,
    ofFirms: relevant.filter((code) => ofFirm.has(code.subject)).length,
    ...(coders.length > 0 ? {} : { reason: 'no expert coded an item of this cluster' }),
  };
}

/** Item -> coder -> value, without the codes of a coder who gave two different values for one item. */
function codesByItem(codes: readonly Code[]) {
  const coded = new Map<string, Map<string | null, number>>();
  const contradicted = new Map<string, Set<string | null>>();
  for (const { item, coder, value } of codes) {
    const values = coded.get(item) ?? new Map<string | null, number>();
    coded.set(item, values);
    const known = values.get(coder);
    if (known !== undefined && known !== value) {
      contradicted.set(item, (contradicted.get(item) ?? new Set()).add(coder));
    }
    values.set(coder, value);
  }
  for (const [item, coders] of contradicted) for (const coder of coders) coded.get(item)!.delete(coder);
  const contradictory = codes.filter(({ item, coder }) => contradicted.get(item)?.has(coder)).length;
  return { coded, contradictory };
}

function pairsOf(
  judge: (name: EfficiencyItemName) => readonly [number | null | undefined, number | null | undefined],
): readonly LevelPair[] {
  return itemNames.flatMap((name) => {
    const [first, second] = judge(name);
    return typeof first === 'number' && typeof second === 'number' ? [[first, second] as const] : [];
  });
}

type Middle = (values: readonly number[]) => number | null;

/** Of an even number of values the lower of the middle two: a level that some coder gave. [O] */
const lowerMedian: Middle = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
};

const mean: Middle = (values) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Coders by name, the unnamed one last. */
function byCoder(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareText(a, b);
}

import { type EfficiencyItemName, externalEconomyItems, jointActionItems } from '../model/code.ts';
import { type LevelAgreement, levelAgreement } from './level-agreement.ts';
import type { StudyPreset } from './preset.ts';
import type { StudySample } from './study-sample.ts';

export type CodedName = EfficiencyItemName | 'EE' | 'JA' | 'CE';

/** Agreement of what was derived from linkages with what experts coded. */
export interface CodeAgreement extends LevelAgreement {
  /** An item, EE, JA, CE, or all nine items of all cases together. */
  readonly item: CodedName | 'all items';
}

const items: readonly EfficiencyItemName[] = [...externalEconomyItems, ...jointActionItems];

/** Derived against expert codes over the cases that have both (METHOD section 8), item by item and together. */
export function codeAgreement(sample: StudySample, preset: StudyPreset): readonly CodeAgreement[] {
  const pairsOf = (item: CodedName) =>
    sample.cases.flatMap(({ derived, expert }) => {
      const ours = derived?.[item] ?? null;
      const theirs = expert?.[item] ?? null;
      return ours === null || theirs === null ? [] : [[ours, theirs] as const];
    });
  const agreement = (item: CodeAgreement['item'], pairs: readonly (readonly [number, number])[]) => ({
    item,
    ...levelAgreement(
      pairs.map(([ours]) => ours),
      pairs.map(([, theirs]) => theirs),
      preset,
    ),
  });
  return [
    ...[...items, 'EE' as const, 'JA' as const, 'CE' as const].map((item) => agreement(item, pairsOf(item))),
    agreement('all items', items.flatMap(pairsOf)),
  ];
}

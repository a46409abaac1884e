import type {
  ClusterConditionName,
  ConditionsByName,
  MissingForRung,
  Rung,
  ThresholdTest,
} from '../model/cluster-conditions.ts';
import { clusterConditionNames } from '../model/cluster-conditions.ts';
import type { EfficiencyItem } from '../model/efficiency.ts';
import { conditionWords } from './condition-words.ts';
import { institutionLinks, type LadderInput, unsurveyedInstitutionLayers } from './ladder.ts';
import type { ClusterPreset } from './preset.ts';

/** What is missing for one rung, in words and names. Nothing where it is reached. */
export function missingForRung(
  rung: Rung,
  conditions: ConditionsByName,
  input: LadderInput,
  preset: ClusterPreset,
): readonly MissingForRung[] {
  switch (rung) {
    case 1:
      return clusterConditionNames.flatMap((name) => missingCondition(name, conditions));
    case 2:
      return missingLinks(input, preset);
    case 3:
      return missingJointAction(input, preset);
    case 4:
      return [
        {
          rung,
          text: "declared evidence of a shared vision: the cluster's fields sharedVision (what it says) and sharedVisionSource (where that stands)",
          actors: [],
        },
      ];
  }
}

function missingCondition(name: ClusterConditionName, conditions: ConditionsByName): MissingForRung[] {
  const { answer, tests, reason } = conditions[name];
  if (answer === true) return [];
  const say = (text: string): MissingForRung => ({
    rung: 1,
    text: `${conditionWords[name]}: ${text}`,
    actors: [],
  });
  if (tests.length === 0) return [say(reason ?? 'not judged')];
  return tests.filter((test) => test.answer !== true).map((test) => say(`${test.text}; ${needed(test)}`));
}

function needed({ threshold, comparison, option }: ThresholdTest): string {
  return `needed is ${comparison} ${Number(threshold.toFixed(4))} (option ${option})`;
}

function missingLinks(input: LadderInput, preset: ClusterPreset): MissingForRung[] {
  const { linked, unlinked } = institutionLinks(input, preset);
  const more = shortOf(preset.institutionsLinked, linked.length, input.view.firms.length);
  if (more <= 0) return [];
  const unsurveyed = unsurveyedInstitutionLayers(input);
  const survey = unsurveyed.length === 0 ? '' : `; not surveyed: ${unsurveyed.join(', ')}`;
  const text = `links of ${more} more of these ${unlinked.length} firms with an institution${survey}`;
  return [{ rung: 2, text, actors: unlinked }];
}

function missingJointAction({ efficiency }: LadderInput, preset: ClusterPreset): MissingForRung[] {
  return (['J3', 'J4'] as const).map((name) => {
    const item = efficiency.items[name];
    const text = `${name} at level ${preset.jointActionLevel} or more: ${stateOf(item)}`;
    const inside = new Set(item.numerator);
    const outside = item.denominator.filter((id) => !inside.has(id));
    return { rung: 3, text, actors: item.level === null ? [] : outside };
  });
}

function stateOf({ level, reason, numerator, denominator }: EfficiencyItem): string {
  if (level === null) return `not known (${reason ?? 'not observed'})`;
  return `it is at ${level}, with ${numerator.length} of ${denominator.length} firms; either of J3 and J4 is enough`;
}

/** How many more of the firms make up the share; the tolerance of comparisons is far below one firm. */
function shortOf(share: number, have: number, firms: number): number {
  const rounding = 1e-9;
  return Math.ceil(share * firms - rounding) - have;
}

import type { GovernanceAnswer } from '../model/assessment.ts';
import { upgradingForms } from '../model/code.ts';
import type { SectorGroup } from '../model/sector.ts';
import { classify } from '../upgrading/classify.ts';
import { type ForceStrength, notDefined } from '../upgrading/force-context.ts';
import { type ForceStrengths, top } from '../upgrading/force-strengths.ts';
import { forcesFrom } from '../upgrading/forces.ts';
import type { UpgradingPreset } from '../upgrading/preset.ts';
import type { ExpectedLevel, Predictor, Scores, StudyCase } from './study-case.ts';

/**
 * What `forces-1` expects of a case of which only codes are known: its forces with the coded strengths.
 *
 * The buyers' support and the articulators are read from linkages, so that they are not defined here; a form
 * of which fewer than half of the forces are defined is not classified (METHOD section 9).
 */
export function expectedFromScores(
  scores: Scores,
  group: SectorGroup | null,
  preset: UpgradingPreset,
): StudyCase['expected'] {
  const entries = upgradingForms.map((form): readonly [string, ExpectedLevel] => {
    if (form === 'intersectoral') return [form, { answer: 'no basis', level: null }];
    if (group === null) return [form, { answer: 'not classified', level: null }];
    const { answer, level } = classify(forcesFrom(group, form, codedStrengths(scores), preset), preset);
    return [form, { answer, level }];
  });
  return Object.fromEntries(entries) as StudyCase['expected'];
}

function codedStrengths(scores: Scores): ForceStrengths {
  const coded = (name: Predictor, value = scores[name]): ForceStrength =>
    value === null ? notDefined(`${name} is not coded`) : { strength: value, evidence: [] };
  return {
    collectiveEfficiency: () => coded('CE'),
    item: (name) => (name === 'E4' ? coded('buyers') : coded(name)),
    governance: (answers) => coded(predictorOf(answers), shareOf(answers, scores)),
    buyersSupport: () => notDefined("the buyers' support is not coded"),
    articulators: () => notDefined('articulators are not coded'),
  };
}

/** The predictor that stands for these governance types, for words. */
function predictorOf(answers: readonly GovernanceAnswer[]): Predictor {
  const [only] = answers;
  return answers.length > 1 || only === undefined || only === 'undetermined' ? 'subordination' : only;
}

function shareOf(answers: readonly GovernanceAnswer[], scores: Scores): number | null {
  let share = 0;
  for (const answer of answers) {
    const part = answer === 'undetermined' ? null : scores[answer];
    if (part === null) return null;
    share += part;
  }
  return top * share;
}

import type { Truth } from '../governance/kleene.ts';
import type { GovernancePreset } from '../governance/preset.ts';
import { percent } from '../model/percent.ts';

/** The four rules of governance in words, with the thresholds of a preset (METHOD section 6). */
export function ruleWords(preset: GovernancePreset): Readonly<Record<1 | 2 | 3 | 4, string>> {
  const signs = preset.signs === 1 ? 'at least one sign' : `at least ${preset.signs} signs`;
  return {
    1: `hierarchy: one of the two controls the other, or one actor controls both, by stakes of ${percent(preset.control)} or more`,
    2: `quasi-hierarchy: the seller's dependence is ${percent(preset.dependent)} or more, and there is ${signs} of control by the buyer (it specifies, monitors, assists, or the switching cost is high), unless rule 3 is shown`,
    3: `network: the two co-operate (knowledge both ways, joint action or joint specification) and power is about equal (both dependences below ${percent(preset.dependent)}, or no more than ${percent(preset.equalPower)} apart)`,
    4: 'market: rules 2 and 3 are both shown false, and no ownership is known or possible',
  };
}

export function truthWords(truth: Truth): string {
  return truth === null ? 'cannot be told' : truth ? 'shown' : 'shown not to hold';
}

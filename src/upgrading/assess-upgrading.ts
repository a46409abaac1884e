import type { SectorGroupAnswer, UpgradingAnswer } from '../model/assessment.ts';
import { type UpgradingForm, upgradingForms } from '../model/code.ts';
import { attainable } from './attainable.ts';
import { classify } from './classify.ts';
import { compareObserved } from './compare-observed.ts';
import type { ForceContext } from './force-context.ts';
import { forcesOf } from './forces.ts';
import { observedUpgrading } from './observed.ts';
import { observedLevels } from './observed-levels.ts';
import { textReading } from './text-reading.ts';

/** The four forms of upgrading of a cluster (METHOD section 9), expected apart from observed. */
export function assessUpgrading(
  group: SectorGroupAnswer,
  context: ForceContext,
): Readonly<Record<UpgradingForm, UpgradingAnswer>> {
  const { view, preset } = context;
  const entries = upgradingForms.map((form) => {
    const observed = observedUpgrading(view.clusterId, view.firms, form, view.index.subject);
    const levels = observedLevels(observed, view.firms.length, preset);
    const answer = expectedUpgrading(form, group, context);
    return [
      form,
      {
        ...answer,
        ...(observed === null ? {} : { observed }),
        ...(levels === null ? {} : { comparison: compareObserved(answer, levels) }),
      },
    ] as const;
  });
  return Object.fromEntries(entries) as Record<UpgradingForm, UpgradingAnswer>;
}

/** The upgrading to expect of one form, for a cluster or, with the context of one, for a firm. */
export function expectedUpgrading(
  form: UpgradingForm,
  group: SectorGroupAnswer,
  context: ForceContext,
): UpgradingAnswer {
  if (form === 'intersectoral')
    return unanswered('no basis', 'no sign is published for intersectoral upgrading', []);
  if (group.answer === null) {
    const reason = `the sector group is not known: ${group.reason ?? 'not given'}`;
    return unanswered('not classified', reason, ['sectorGroup']);
  }
  const forces = forcesOf(group.answer, form, context);
  const answer = classify(forces, context.preset);
  const byText = textReading(forces, context.preset);
  return {
    ...answer,
    ...(answer.level === null ? {} : { attainable: attainable(forces, context.preset) }),
    ...(byText === null ? {} : { textReading: byText }),
  };
}

function unanswered(
  answer: 'no basis' | 'not classified',
  reason: string,
  missing: readonly string[],
): UpgradingAnswer {
  return { answer, level: null, net: null, interval: null, forces: [], missing, reason };
}

import type { SectorGroupAnswer, UpgradingAnswer } from '../model/assessment.ts';
import { type UpgradingForm, upgradingForms } from '../model/code.ts';
import { classify } from './classify.ts';
import type { ForceContext } from './force-context.ts';
import { forcesOf } from './forces.ts';
import { observedUpgrading } from './observed.ts';

/** The four forms of upgrading of a cluster (METHOD section 9), expected apart from observed. */
export function assessUpgrading(
  group: SectorGroupAnswer,
  context: ForceContext,
): Readonly<Record<UpgradingForm, UpgradingAnswer>> {
  const { view } = context;
  const entries = upgradingForms.map((form) => {
    const observed = observedUpgrading(view.clusterId, view.firms, form, view.index.subject);
    return [form, { ...answerOf(form, group, context), ...(observed === null ? {} : { observed }) }] as const;
  });
  return Object.fromEntries(entries) as Record<UpgradingForm, UpgradingAnswer>;
}

function answerOf(form: UpgradingForm, group: SectorGroupAnswer, context: ForceContext): UpgradingAnswer {
  if (form === 'intersectoral')
    return unanswered('no basis', 'no sign is published for intersectoral upgrading', []);
  if (group.answer === null) {
    const reason = `the sector group is not known: ${group.reason ?? 'not given'}`;
    return unanswered('not classified', reason, ['sectorGroup']);
  }
  return classify(forcesOf(group.answer, form, context), context.preset);
}

function unanswered(
  answer: 'no basis' | 'not classified',
  reason: string,
  missing: readonly string[],
): UpgradingAnswer {
  return { answer, level: null, net: null, interval: null, forces: [], missing, reason };
}

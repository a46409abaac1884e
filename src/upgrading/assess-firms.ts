import type { SectorGroupAnswer, UpgradingAnswer } from '../model/assessment.ts';
import { type UpgradingForm, upgradingForms } from '../model/code.ts';
import type { SectorGroup } from '../model/sector.ts';
import type { FirmUpgrading, FirmUpgradingAnswer } from '../model/upgrading-detail.ts';
import { expectedUpgrading } from './assess-upgrading.ts';
import { classify } from './classify.ts';
import { firmContexts } from './firm-context.ts';
import type { ForceContext } from './force-context.ts';
import { type ForceStrengths, strengthsOf } from './force-strengths.ts';
import { forcesFrom } from './forces.ts';

/**
 * The upgrading to expect of every firm of the cluster, in the order of its firms; without the forces, which
 * `expectedUpgrading` gives with the context of the firm.
 */
export function assessFirms(group: SectorGroupAnswer, context: ForceContext): readonly FirmUpgrading[] {
  const { view } = context;
  const contextOf = firmContexts(context);
  const observed = observedAtFirms(context);
  const answerOf = answers(group, context);
  return view.firms.map((firm) => {
    const strengths = remembered(strengthsOf(contextOf(firm)));
    const entries = upgradingForms.map((form) => {
      const answer = answerOf(form, strengths);
      const seen = observed(firm, form);
      return [form, seen === null ? answer : { ...answer, observed: seen }] as const;
    });
    return { firm, ...(Object.fromEntries(entries) as Record<UpgradingForm, FirmUpgradingAnswer>) };
  });
}

/** Firms whose forces are equally strong, and equally undefined, have the same answer: it is found once. */
function answers(group: SectorGroupAnswer, context: ForceContext) {
  const known = new Map<string, FirmUpgradingAnswer>();
  const remember = (key: string, find: () => UpgradingAnswer): FirmUpgradingAnswer => {
    const answer = known.get(key) ?? compact(find());
    known.set(key, answer);
    return answer;
  };
  return (form: UpgradingForm, strengths: ForceStrengths): FirmUpgradingAnswer => {
    if (form === 'intersectoral' || group.answer === null) {
      return remember(form, () => expectedUpgrading(form, group, context));
    }
    const sector: SectorGroup = group.answer;
    const forces = forcesFrom(sector, form, strengths, context.preset);
    const key = [form, ...forces.map(({ strength, reason }) => strength ?? reason)].join('\n');
    return remember(key, () => classify(forces, context.preset));
  };
}

/** Strengths that several forms of upgrading read, measured once. */
function remembered(strengths: ForceStrengths): ForceStrengths {
  const known = new Map<string, ReturnType<ForceStrengths['item']>>();
  const once = (key: string, measure: () => ReturnType<ForceStrengths['item']>) => {
    const strength = known.get(key) ?? measure();
    known.set(key, strength);
    return strength;
  };
  return {
    collectiveEfficiency: () => once('CE', () => strengths.collectiveEfficiency()),
    item: (name) => once(name, () => strengths.item(name)),
    governance: (types) => once(types.join(), () => strengths.governance(types)),
    buyersSupport: () => once('support', () => strengths.buyersSupport()),
    articulators: () => once('articulators', () => strengths.articulators()),
  };
}

function compact({ answer, level, net, interval, missing, reason }: UpgradingAnswer): FirmUpgradingAnswer {
  return {
    ...{ answer, level, net, interval },
    ...(missing.length === 0 ? {} : { missing }),
    ...(level !== null || reason === undefined ? {} : { reason }),
  };
}

/** Codes whose subject is the firm, and its events; null where there is neither. */
function observedAtFirms({ view }: ForceContext) {
  const { codes, events } = view.index.subject;
  const found = new Map<string, { codes: number[]; events: number }>();
  const at = (firm: string, form: string) => {
    const key = `${form} ${firm}`;
    const here = found.get(key) ?? { codes: [], events: 0 };
    found.set(key, here);
    return here;
  };
  for (const { subject, item, value } of codes) at(subject, item).codes.push(value);
  for (const { firm, form } of events) at(firm, form).events++;
  return (firm: string, form: UpgradingForm) => found.get(`${form} ${firm}`) ?? null;
}

import type { SectorGroupAnswer, UpgradingAnswer } from '../model/assessment.ts';
import { type UpgradingForm, upgradingForms } from '../model/code.ts';
import type { FirmUpgrading, FirmUpgradingAnswer } from '../model/upgrading-detail.ts';
import { expectedUpgrading } from './assess-upgrading.ts';
import { firmContexts } from './firm-context.ts';
import type { ForceContext } from './force-context.ts';

/** The upgrading to expect of every firm of the cluster, in the order of its firms; without the forces. */
export function assessFirms(group: SectorGroupAnswer, context: ForceContext): readonly FirmUpgrading[] {
  const { view } = context;
  const contextOf = firmContexts(context);
  const observed = observedAtFirms(context);
  return view.firms.map((firm) => {
    const own = contextOf(firm);
    const entries = upgradingForms.map((form) => {
      const answer = compact(expectedUpgrading(form, group, own));
      const seen = observed(firm, form);
      return [form, seen === null ? answer : { ...answer, observed: seen }] as const;
    });
    return { firm, ...(Object.fromEntries(entries) as Record<UpgradingForm, FirmUpgradingAnswer>) };
  });
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

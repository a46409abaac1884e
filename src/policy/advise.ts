import type { PolicyAdvice, WithheldAdvice } from '../model/policy.ts';
import { adviceRules } from './advice/index.ts';
import type { AdviceRule } from './advice-rule.ts';
import type { Look } from './look.ts';
import type { PolicyContext } from './policy-context.ts';

export interface Policy {
  readonly policy: readonly PolicyAdvice[];
  readonly policyWithheld: readonly WithheldAdvice[];
}

/**
 * What can be done for a cluster (METHOD section 11): the advices of its sector group whose trigger is seen
 * in this case, and those that were withheld with the reason. An input that was not observed gives no advice.
 */
export function advise(context: PolicyContext): Policy {
  const { sectorGroup } = context.judged;
  const policy: PolicyAdvice[] = [];
  const policyWithheld: WithheldAdvice[] = [];
  for (const rule of adviceRules) {
    if (rule.group !== null && sectorGroup.answer === null) {
      policyWithheld.push(withoutGroup(rule, sectorGroup.reason ?? 'not given'));
      continue;
    }
    if (rule.group !== null && rule.group !== sectorGroup.answer) continue;
    const looks = rule.look(context);
    const seen = looks.filter((look) => look.seen === true);
    if (seen.length > 0) policy.push(given(rule, seen, context));
    else policyWithheld.push(withheld(rule, looks));
  }
  return { policy, policyWithheld };
}

function given(rule: AdviceRule, seen: readonly Look[], context: PolicyContext): PolicyAdvice {
  const { actors, changes, against } = rule.propose(context, seen);
  return {
    advice: rule.name,
    title: rule.title,
    trigger: seen.map((look) => look.trigger.text).join('; '),
    triggers: seen.map((look) => look.trigger),
    because: seen.map((look) => look.evidence),
    actors: actors.filter((each) => each.actors.length > 0),
    source: rule.source,
    basis: rule.basis,
    indicator: rule.indicator,
    try: changes,
    against: against ?? [],
  };
}

function withheld({ name, title }: AdviceRule, looks: readonly Look[]): WithheldAdvice {
  const open = looks.filter((look) => look.seen === null);
  const needs = [...new Set(open.flatMap((look) => look.needs))];
  const why = open.length > 0 ? 'cannot be told' : 'trigger not seen';
  const told = (open.length > 0 ? open : looks).map((look) => look.trigger.text).join('; ');
  return { advice: name, title, why, text: told, needs };
}

function withoutGroup({ name, title }: AdviceRule, reason: string): WithheldAdvice {
  const text = `the advice of the source goes by sector group, which is not known: ${reason}`;
  return {
    advice: name,
    title,
    why: 'sector group not known',
    text,
    needs: ['sectorGroup or isic of the cluster'],
  };
}

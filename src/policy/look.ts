import { efficiencyItems } from '../efficiency/items/index.ts';
import type { Truth } from '../governance/kleene.ts';
import type { EfficiencyItemName } from '../model/code.ts';
import type { Evidence } from '../model/evidence.ts';
import type { PolicyTrigger } from '../model/policy.ts';
import { atLeast, below } from '../model/tolerance.ts';
import type { PolicyContext } from './policy-context.ts';

/** What was found where a trigger was looked for: seen, not seen, or not to be told without `needs`. */
export interface Look {
  readonly seen: Truth;
  readonly trigger: PolicyTrigger;
  readonly evidence: Evidence;
  readonly needs: readonly string[];
}

/** A share of which some members are not known to count or not. */
interface PartlyKnownShare {
  readonly counted: number;
  /** Members of which it is not known whether they count. */
  readonly unknown: number;
  readonly whole: number;
}

/**
 * Holds a share against a threshold. It is seen, or not, only where the members that are not known could not
 * change that; a share of nobody is not seen.
 */
export function lookAtShare(
  { counted, unknown, whole }: PartlyKnownShare,
  trigger: Omit<PolicyTrigger, 'value' | 'relation'> & { readonly relation: 'at least' | 'below' },
  evidence: Omit<Evidence, 'text'>,
  needs: readonly string[],
): Look {
  const least = whole === 0 ? 0 : counted / whole;
  const most = whole === 0 ? 0 : (counted + unknown) / whole;
  const holds = (share: number) =>
    trigger.relation === 'at least' ? atLeast(share, trigger.threshold) : below(share, trigger.threshold);
  const [atLeastSo, atMostSo] = [holds(least), holds(most)];
  const seen = whole === 0 ? false : atLeastSo === atMostSo ? atLeastSo : null;
  return {
    seen,
    trigger: { ...trigger, value: trigger.relation === 'at least' ? least : most },
    evidence: { text: trigger.text, ...evidence },
    needs: seen === null ? needs : [],
  };
}

/** Whether an item of collective efficiency is low; it cannot be told of an item that was not observed. */
export function lookAtItem(name: EfficiencyItemName, { judged, presets }: PolicyContext): Look {
  const item = judged.efficiency.items[name];
  const threshold = presets.policy.lowLevel;
  const figures = item.because[0]?.text ?? item.reason ?? 'not observed';
  const text = item.level === null ? `${name}: ${figures}` : `${name} is ${item.level} of 3: ${figures}`;
  return {
    seen: item.level === null ? null : item.level <= threshold,
    trigger: {
      measure: `${name}, ${efficiencyItems[name].title}`,
      value: item.level ?? 0,
      relation: 'at most',
      threshold,
      option: 'policy.lowLevel',
      text,
    },
    evidence: { text, actors: item.numerator, linkages: item.because.flatMap((each) => each.linkages) },
    needs: item.level === null ? [efficiencyItems[name].observedWith.join(' or ')] : [],
  };
}

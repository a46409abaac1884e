import type { Parameters, Rule } from './parameters.ts';

/** The rules with the cells of their profile filled in. */
export function withProfiles({ rules, profiles }: Parameters): readonly Rule[] {
  return rules.map((rule) => {
    if (rule.profile === undefined) return rule;
    const shared = profiles[rule.profile];
    if (!shared) throw new Error(`Rule ${rule.id} has the profile ${rule.profile}, which "profiles" lacks`);
    return { ...rule, cells: { ...shared, ...rule.cells } };
  });
}

import { percent } from '../../model/percent.ts';
import { addLinkage } from '../add-linkage.ts';
import type { AdviceRule, Proposal } from '../advice-rule.ts';
import { firstNames } from '../first-names.ts';
import { institutionsOf } from '../institutions.ts';
import { type Look, lookAtItem, lookAtShare } from '../look.ts';
import { newInstitution } from '../new-institution.ts';
import type { PolicyContext } from '../policy-context.ts';

/** Natural-resource: public-private research and its dissemination, where joint action or knowledge reach few. */
export const researchAndDissemination: AdviceRule = {
  name: 'research-and-dissemination',
  title: 'Promote public-private collaboration in research and disseminate research to SMEs',
  group: 'natural-resource',
  source:
    '[S] natural-resource based: "Promote public-private collaboration in research and disseminate research to SMEs"',
  basis:
    '[O] trigger: multilateral joint action (J4) or knowledge (E3) is low, or research institutions inform no firm',
  indicator: [
    { key: 'J4', words: 'more firms act jointly with institutions (J4)' },
    { key: 'E3', words: 'knowledge reaches more firms (E3)' },
    { key: 'ce', words: 'collective efficiency rises (CE)' },
    { key: 'product', words: 'product upgrading is pushed more, by public-private joint action' },
    { key: 'process', words: 'process upgrading is pushed more, by public-private joint action' },
  ],
  look: (context) => [lookAtItem('J4', context), lookAtItem('E3', context), lookAtIdleResearch(context)],
  propose,
};

function lookAtIdleResearch(context: PolicyContext): Look {
  const { view, presets } = context;
  const research = institutionsOf(['research centre', 'university'], context).filter((id) =>
    view.isMember(id),
  );
  const idle = idleAmong(research, context);
  const surveyed = view.index.surveyed('shares-knowledge');
  const whole = research.length;
  const text =
    whole === 0
      ? 'the cluster has no research centre or university of its own'
      : `${idle.length} of ${whole} research centres and universities of the cluster (${percent(idle.length / whole)}) are not known to inform any of its firms${firstNames(idle, view.index)}`;
  return lookAtShare(
    { counted: surveyed ? idle.length : 0, unknown: surveyed ? 0 : idle.length, whole },
    {
      measure: 'research institutions of the cluster that inform no firm',
      relation: 'at least',
      threshold: presets.policy.idleResearch,
      option: 'policy.idleResearch',
      text,
    },
    { actors: idle, linkages: [] },
    ['shares-knowledge'],
  );
}

/** Those that give no knowledge to a firm of the cluster. */
function idleAmong(research: readonly string[], { view }: PolicyContext): readonly string[] {
  const givers = new Set(
    view
      .rows('shares-knowledge')
      .filter((row) => view.isFirm(row.to))
      .map((row) => row.from),
  );
  return research.filter((id) => !givers.has(id));
}

function propose(context: PolicyContext, seen: readonly Look[]): Proposal {
  const { view, judged } = context;
  const research = institutionsOf(['research centre', 'university'], context);
  const others = institutionsOf(['technical centre', 'business association', 'public agency'], context);
  const without = (item: 'E3' | 'J4') => {
    const having = new Set(judged.efficiency.items[item].numerator);
    return view.firms.filter((id) => !having.has(id));
  };
  const [notReached, notJoined] = [without('E3'), without('J4')];
  const jointly = seen.some(({ trigger }) => trigger.measure.startsWith('J4'));
  const added = research.length === 0 ? newInstitution('research centre', context) : null;
  const partner = research[0] ?? added!.id;
  const giver = idleAmong(research, context)[0] ?? partner;
  const [unjoined] = notJoined;
  const [unreached] = notReached;
  return {
    actors: [
      { role: 'support', as: 'research centres and universities of the case', actors: research },
      { role: 'link', as: 'firms that knowledge does not reach (E3)', actors: notReached },
      { role: 'link', as: 'firms outside multilateral joint action (J4)', actors: notJoined },
      { role: 'support', as: 'institutions that can carry results to firms', actors: others },
    ],
    changes: [
      ...(added === null ? [] : [added.change]),
      ...(jointly && unjoined !== undefined ? [addLinkage(unjoined, 'acts-jointly', partner)] : []),
      ...(unreached === undefined ? [] : [addLinkage(giver, 'shares-knowledge', unreached)]),
    ],
    against:
      research.length === 0 ? ['the case names no research centre or university: a new one is tried'] : [],
  };
}

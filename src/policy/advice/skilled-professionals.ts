import { addLinkage } from '../add-linkage.ts';
import type { AdviceRule, Proposal } from '../advice-rule.ts';
import { institutionsOf } from '../institutions.ts';
import { lookAtItem } from '../look.ts';
import { newInstitution } from '../new-institution.ts';
import type { PolicyContext } from '../policy-context.ts';

/** Specialised suppliers: highly skilled professionals, where the pool of skills is low. */
export const skilledProfessionals: AdviceRule = {
  name: 'skilled-professionals',
  title: 'Invest in highly skilled professionals',
  group: 'specialised',
  source: '[S] specialised suppliers: "Invest in Highly Skilled Professional"',
  basis: '[O] trigger: the pool of specialised skills (E1) is low',
  indicator: [
    { key: 'E1', words: 'more firms share a pool of skills (E1)' },
    { key: 'ee', words: 'external economies rise (EE)' },
    { key: 'ce', words: 'collective efficiency rises (CE)' },
    { key: 'product', words: 'product upgrading is pushed more, by skills and by collective efficiency' },
  ],
  look: (context) => [lookAtItem('E1', context)],
  propose,
};

function propose(context: PolicyContext): Proposal {
  const { view, judged } = context;
  const having = new Set(judged.efficiency.items.E1.numerator);
  const without = view.firms.filter((id) => !having.has(id));
  const schools = institutionsOf(['university', 'training centre', 'technical centre'], context);
  const local = schools.find((id) => view.isMember(id));
  const added = local === undefined ? newInstitution('training centre', context) : null;
  const [first] = without;
  const changes =
    first === undefined
      ? []
      : [...(added === null ? [] : [added.change]), addLinkage(local ?? added!.id, 'trains', first)];
  return {
    actors: [
      { role: 'support', as: 'universities, training and technical centres of the case', actors: schools },
      { role: 'link', as: 'firms outside the pool of skills (E1)', actors: without },
    ],
    changes,
    against:
      local === undefined
        ? [
            'the cluster has no university, training or technical centre of its own in the file: a new one is tried',
          ]
        : [],
  };
}

import type { Binding, Dictionary } from '../../translator.ts';
import { actorMeasures } from './actor-measures.ts';
import { articulators } from './articulators.ts';
import { cluster } from './cluster.ts';
import { efficiency } from './efficiency.ts';
import { governance } from './governance.ts';
import { measureTerms } from './measure-terms.ts';
import { networkMeasures } from './network-measures.ts';
import { policy } from './policy.ts';
import { policyWords } from './policy-words.ts';
import { reasons } from './reasons.ts';
import { scenario } from './scenario.ts';
import { study } from './study.ts';
import { terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import { upgrading } from './upgrading.ts';

export { reader } from '../reader/index.ts';

/** What the analysis says, in Portuguese. */
export const sentences: Dictionary = {
  ...actorMeasures,
  ...articulators,
  ...cluster,
  ...efficiency,
  ...governance,
  ...measureTerms,
  ...networkMeasures,
  ...policy,
  ...policyWords,
  ...reasons,
  ...scenario,
  ...study,
  ...terms,
  ...thresholds,
  ...upgrading,
};

export const binding: Binding = {
  and: 'e',
  or: 'ou',
  more: (count) => ` e mais ${count}`,
  none: 'nenhum',
  notDefined: 'não definido',
  within: (approximate, bound) => `≈ ${approximate} (a menos de ${bound})`,
  turned: (what, from, to) => `${what} de ${from} para ${to}`,
  ofCluster: (cluster) => `do cluster ${cluster}`,
  outside: 'fora de todo cluster',
  noCountry: 'país desconhecido',
  noKind: 'de tipo desconhecido, criado da ponta de um vínculo',
  employees: (count) => `${count} empregados`,
};

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

/** What the analysis says, in Spanish. */
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
  and: 'y',
  or: 'o',
  more: (count) => ` y ${count} más`,
  none: 'ninguno',
  notDefined: 'no definido',
  within: (approximate, bound) => `≈ ${approximate} (a menos de ${bound})`,
  turned: (what, from, to) => `${what} de ${from} a ${to}`,
  ofCluster: (cluster) => `del clúster ${cluster}`,
  outside: 'fuera de todo clúster',
  noCountry: 'país desconocido',
  noKind: 'de tipo desconocido, creado del extremo de un vínculo',
  employees: (count) => `${count} empleados`,
};

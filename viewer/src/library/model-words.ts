/**
 * The words of the model as the page shows them. The types make each list complete; the lists of the model
 * itself are not imported, because its schemas would come along into the page, where nothing is parsed.
 */
import type { EfficiencyItemName, UpgradingForm } from '../../../src/model/code.ts';

export const itemTitles: Readonly<Record<EfficiencyItemName, string>> = {
  E1: 'Specialised skills',
  E2: 'Specialised inputs',
  E3: 'Knowledge and its diffusion',
  E4: 'Market access',
  E5: 'Trust and social capital',
  J1: 'With suppliers',
  J2: 'With buyers',
  J3: 'Between firms',
  J4: 'Associations and institutions',
};

export const formTitles: Readonly<Record<UpgradingForm, string>> = {
  product: 'Product',
  process: 'Process',
  functional: 'Functional',
  intersectoral: 'Intersectoral',
};

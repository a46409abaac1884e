/**
 * The words of the model as the page shows them. The types make each list complete; the lists of the model
 * itself are not imported, because its schemas would come along into the page, where nothing is parsed.
 */
import type { EfficiencyItemName, UpgradingForm } from '../../../src/model/code.ts';
import type { Layer } from '../../../src/model/layer.ts';
import type { Provenance } from '../../../src/model/provenance.ts';

export const layerReads: Readonly<Record<Layer, string>> = {
  supplies: 'seller supplies buyer',
  owns: 'owner holds a stake',
  assists: 'giver gives technical assistance',
  'shares-knowledge': 'source informs or advises',
  'acts-jointly': 'the two act jointly',
  'member-of': 'firm belongs to institution',
  trains: 'trainer trains staff of the other',
  'labour-flow': 'workers moved',
  finances: 'giver finances receiver',
  certifies: 'certifier to certified',
};

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

export const provenanceWords: Readonly<Record<Provenance, string>> = {
  observed: 'observed',
  reported: 'reported',
  estimated: 'estimated',
  illustrative: 'illustrative',
};

/** The keys of a complete record, in its order. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}

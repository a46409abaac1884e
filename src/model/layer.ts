/** The linkage types. A layer is all linkages of one type; a case says which layers were surveyed. */
export const layers = [
  'supplies',
  'owns',
  'assists',
  'shares-knowledge',
  'acts-jointly',
  'member-of',
  'trains',
  'labour-flow',
  'finances',
  'certifies',
] as const;
export type Layer = (typeof layers)[number];

/** What `from` and `to` mean in each layer, in one sentence each. */
export const layerReads: Readonly<Record<Layer, string>> = {
  supplies: 'seller supplies buyer',
  owns: 'owner holds a stake of owned',
  assists: 'giver gives technical assistance to receiver',
  'shares-knowledge': 'source informs or advises recipient',
  'acts-jointly': 'the two act jointly (symmetric)',
  'member-of': 'firm belongs to institution',
  trains: 'institution or firm trains staff of receiver',
  'labour-flow': 'workers moved from the first to the second',
  finances: 'giver finances receiver',
  certifies: 'certifier to certified',
};

import { compareText } from '../model/order.ts';

/** Groups as numbers, for the kernels. */
export interface GroupNumbers {
  /** Number of each actor's group, -1 where it is not known. */
  readonly groupOf: Int32Array;
  /** Names by number, in plain order of text. */
  readonly names: readonly string[];
}

/** Numbers the groups by name; null is "not known". */
export function groupNumbers(groups: readonly (string | null)[]): GroupNumbers {
  const names = [...new Set(groups.filter((group) => group !== null))].sort(compareText);
  const number = new Map(names.map((name, index) => [name, index]));
  return { groupOf: Int32Array.from(groups, (group) => (group === null ? -1 : number.get(group)!)), names };
}

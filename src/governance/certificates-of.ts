import type { CaseIndex } from '../graph/case-index.ts';
import { groupedBy } from './grouped-by.ts';

/** Keys of the `certifies` rows of a firm dated after one year and not after another. */
export type Certificates = (firm: string, after: number, upTo: number) => readonly string[];

/** Looks up verified capability: the certificates of every firm by their year. */
export function certificatesOf(index: CaseIndex): Certificates {
  const ofFirm = groupedBy(index.layer('certifies'), (row) => row.to);
  return (firm, after, upTo) =>
    (ofFirm.get(firm) ?? [])
      .filter(({ year }) => year !== null && year > after && year <= upTo)
      .map((row) => row.key);
}

import type { CaseGenerator } from '../model/case.ts';
import type { Layer } from '../model/layer.ts';
import type { NamedActor } from './gather/gathering.ts';

/** What `case.json` or the sheet `Case` says; a field that is not there is null. */
export interface CaseFields {
  readonly id: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly year: number | null;
  readonly currency: string | null;
  readonly surveyed: ReadonlySet<Layer> | null;
  readonly generator: CaseGenerator | null;
  /** Actors that no row and no linkage names. */
  readonly actorsWithoutKind: readonly NamedActor[] | null;
}

export const noCaseFields: CaseFields = {
  id: null,
  title: null,
  description: null,
  year: null,
  currency: null,
  surveyed: null,
  generator: null,
  actorsWithoutKind: null,
};

import type { AdviceName, PolicyActors, PolicyIndicator } from '../model/policy.ts';
import type { SectorGroup } from '../model/sector.ts';
import type { Look } from './look.ts';
import type { PolicyContext } from './policy-context.ts';

/** Whom an advice concerns in this case, and the changes that would try it. */
export interface Proposal {
  readonly actors: readonly PolicyActors[];
  /** Changes of a scenario; none where the case has no one to name. */
  readonly changes: readonly string[];
  readonly against?: readonly string[];
}

/** One advice: for whom it is, what triggers it, and whom it names once a trigger was seen. */
export interface AdviceRule {
  readonly name: AdviceName;
  readonly title: string;
  /** The sector group it is for; null: for every cluster. */
  readonly group: SectorGroup | null;
  readonly source: string;
  readonly basis: string;
  readonly indicator: readonly PolicyIndicator[];
  /** Everything it looks at, whether seen or not. */
  look(context: PolicyContext): readonly Look[];
  /** Called with the looks that were seen. */
  propose(context: PolicyContext, seen: readonly Look[]): Proposal;
}

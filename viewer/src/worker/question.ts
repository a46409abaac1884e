import type { Subject } from '../../../src/explain/subject.ts';
import type { ClusterNetwork } from '../../../src/model/assessment.ts';
import type { Scope } from '../../../src/model/linkage.ts';
import type { Problem, RowReference } from '../../../src/model/problem.ts';

/** A number of the page whose coming about is asked for. */
export type Question =
  | Counted
  /** An answer of the assessment; in every cluster where none is named. */
  | { readonly of: 'subject'; readonly subject: Subject; readonly cluster?: string }
  /** A measure, and what it is for an actor. */
  | { readonly of: 'measure'; readonly measure: string; readonly actor: string | null }
  /** A number of a plain network as a whole. */
  | { readonly of: 'total'; readonly title: string }
  /** A number of the network of a cluster. */
  | {
      readonly of: 'network';
      readonly number: Exclude<keyof ClusterNetwork, 'reasons'>;
      readonly cluster: string;
    }
  /** The linkages of a cluster that are of a scope. */
  | { readonly of: 'scope'; readonly scope: Scope; readonly cluster: string };

/** A count: of whom and of which linkages; what it says is told by the page itself. */
export interface Counted {
  readonly of: 'counted';
  /** What is counted, in the language of the page. */
  readonly title: string;
  readonly says: string;
  /** Ids. */
  readonly actors: readonly string[];
  /** Keys. */
  readonly linkages: readonly string[];
  /** Rows of files of which nothing stands in the case under a name of its own. */
  readonly rows?: readonly CountedRow[];
  /** What else is to be known of the list. */
  readonly note?: string;
}

/** A row of the user's files, and the problems for which it was merged or rejected. */
export interface CountedRow {
  readonly reference: RowReference;
  readonly reasons: readonly Problem[];
}

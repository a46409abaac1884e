import type { CommunitiesJoined } from '../efficiency/communities.ts';
import type { CaseIndex } from '../graph/case-index.ts';
import type { CutOff } from '../model/articulator-detail.ts';
import type { BrokerageOfCase } from './brokerage-of-case.ts';

/** What the description of one actor as a broker of a cluster is taken from. */
export interface Surroundings {
  /** By position: whether the actor is of the cluster. */
  readonly isMember: readonly boolean[];
  /** By position: whether it is a firm of the cluster. */
  readonly isFirm: readonly boolean[];
  readonly isLeader: ReadonlySet<string>;
  readonly measured: BrokerageOfCase;
  readonly joined: CommunitiesJoined;
  readonly index: CaseIndex;
  /** Positions within two steps of an actor, itself left out. */
  readonly within: (position: number) => Iterable<number>;
  readonly cutOff: (position: number) => CutOff;
  /** How many pairs and actors are named. */
  readonly named: number;
}

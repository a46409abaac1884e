import type { CommunitiesJoined } from '../efficiency/communities.ts';
import type { CaseIndex } from '../graph/case-index.ts';
import type { CutOff } from '../model/articulator-detail.ts';
import type { BrokerageOfCase } from './brokerage-of-case.ts';

/** What the description of one actor as a broker of a cluster is taken from. */
export interface Surroundings {
  /** By position: whether the actor is of the cluster. */
  readonly isMember: readonly boolean[];
  /** By position: 1 for a firm of the cluster. */
  readonly isFirm: Uint8Array;
  /** By position: 1 for a chain leader. */
  readonly isLeader: Uint8Array;
  readonly measured: BrokerageOfCase;
  readonly joined: CommunitiesJoined;
  readonly index: CaseIndex;
  /** Positions within two steps of an actor, itself left out. */
  readonly within: (position: number) => Iterable<number>;
  readonly cutOff: (position: number) => CutOff;
  /** How many pairs and actors are named. */
  readonly named: number;
}

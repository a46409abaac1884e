import type { BrokerageRole } from './brokerage.ts';
import type { AgainstChance } from './chance.ts';
import type { CorePattern } from './core-fit.ts';
import type { MeasureContext } from './measure-context.ts';
import type { Measured } from './measured.ts';

/** What of a network a measure reads. */
export type Projection = 'arcs' | 'undirected simple' | 'arcs or ties, as the network is';

/** What a catalogue line says of a measure, for people and programs. */
export interface MeasureDescription {
  /** Stable name: in JSON, in the database, in menus. */
  readonly id: string;
  readonly title: string;
  /** One plain sentence for an analyst. */
  readonly sentence: string;
  /** What the number is made from. */
  readonly reads: string;
  /** What must be given besides the links. */
  readonly needs: readonly Need[];
  readonly projection: Projection;
  readonly unit: string;
  readonly range: string;
  readonly reference: string;
  /** Set where the measure draws random numbers or takes long: only computed when asked for by its id. */
  readonly onRequest?: true;
}

/** Groups of the actors; amounts of the links, as strengths. */
export type Need = 'groups' | 'amounts';

export type ByRole = Readonly<Record<BrokerageRole | 'total', number | null>>;

/** Values as they stand in the JSON. */
export type ActorValue = number | boolean | ByRole;
export type NetworkValue =
  | number
  | readonly number[]
  | readonly (readonly [string, string])[]
  | { readonly raw: ByRole; readonly expected: ByRole; readonly z: ByRole }
  | ChanceValue
  | CommunitiesValue
  | CorePeripheryValue;

/** A number against random draws; `drawn` says what was drawn. */
export type ChanceValue = AgainstChance & { readonly drawn: string; readonly seed: string };

export interface CommunitiesValue {
  readonly count: number;
  /** Largest first. */
  readonly sizes: readonly number[];
  readonly modularity: number;
  /** Concentration of the actors on the communities: the chance that two draws meet in one. */
  readonly concentration: number;
  /** E-I index with the communities as groups. */
  readonly externalInternal: number;
  readonly seed: string;
}

export interface CorePeripheryValue {
  readonly fit: number;
  readonly core: readonly string[];
  readonly pattern: CorePattern;
  readonly seed: string;
}

/** Answers that name actors. */
export type SetValue =
  | {
      readonly actors: readonly string[];
      readonly value: number;
      /** The value with nobody chosen: fragmentation as it is; absent for reach, which is 0 then. */
      readonly before?: number;
      readonly search: 'exact' | 'greedy with swaps';
    }
  | readonly BrokeredTriad[];

export interface BrokeredTriad {
  readonly broker: string;
  readonly from: string;
  readonly to: string;
  /** null where there are no groups. */
  readonly role: BrokerageRole | null;
}

/** A measure with one value an actor. */
export interface ActorMeasure extends MeasureDescription {
  readonly level: 'actor';
  /** Set where the measure says something of some networks only: it is left out of the others. */
  readonly appliesTo?: (context: MeasureContext) => boolean;
  readonly compute: (context: MeasureContext) => (actor: number) => Measured<ActorValue>;
}

/** A measure with one value for the network. */
export interface NetworkMeasure extends MeasureDescription {
  readonly level: 'network';
  readonly compute: (context: MeasureContext) => Measured<NetworkValue>;
}

/** A measure whose answer is a set of actors, or a list of who stands between whom; always on request. */
export interface SetMeasure extends MeasureDescription {
  readonly level: 'set';
  readonly onRequest: true;
  readonly compute: (context: MeasureContext) => Measured<SetValue>;
}

export type Measure = ActorMeasure | NetworkMeasure | SetMeasure;

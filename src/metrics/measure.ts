import type { BrokerageRole } from './brokerage.ts';
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
  readonly needs: readonly 'groups'[];
  readonly projection: Projection;
  readonly unit: string;
  readonly range: string;
  readonly reference: string;
}

export type ByRole = Readonly<Record<BrokerageRole | 'total', number | null>>;

/** Values as they stand in the JSON. */
export type ActorValue = number | boolean | ByRole;
export type NetworkValue =
  | number
  | readonly number[]
  | readonly (readonly [string, string])[]
  | { readonly raw: ByRole; readonly expected: ByRole; readonly z: ByRole };

/** A measure with one value an actor. */
export interface ActorMeasure extends MeasureDescription {
  readonly level: 'actor';
  readonly compute: (context: MeasureContext) => (actor: number) => Measured<ActorValue>;
}

/** A measure with one value for the network. */
export interface NetworkMeasure extends MeasureDescription {
  readonly level: 'network';
  readonly compute: (context: MeasureContext) => Measured<NetworkValue>;
}

export type Measure = ActorMeasure | NetworkMeasure;

import type { PeerAnswers, PeerValue } from './run-peers.ts';

/** A column of one value an actor, cut down: every twentieth actor, and the sum and the largest of all. */
export interface ColumnSummary {
  readonly every: number;
  readonly values: readonly (number | null)[];
  readonly sum: number;
  readonly largest: number;
}

export interface RecordedNetwork {
  readonly size: number;
  readonly seed: string;
  readonly tools: PeerAnswers['tools'];
  readonly values: Readonly<
    Record<string, Readonly<Record<string, ColumnSummary | number | readonly number[]>>>
  >;
}

/** The recorded values of three networks of 1,000 actors, with the tools and versions that gave them. */
export interface Recorded {
  readonly about: string;
  readonly networks: readonly RecordedNetwork[];
}

const every = 20;

/** Columns as long as the network are summarised; numbers and short lists (sizes of parts) are kept. */
export function summary(value: PeerValue, size: number): ColumnSummary | PeerValue {
  if (value === null || typeof value === 'number' || value.length !== size) return value;
  const known = value.filter((each) => each !== null);
  return {
    every,
    values: value.filter((_, actor) => actor % every === 7),
    sum: known.reduce((before, each) => before + each, 0),
    largest: Math.max(...known),
  };
}

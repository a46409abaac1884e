import type { CaseIndex } from '../graph/case-index.ts';
import { buildCompactNetwork, type CompactNetwork } from '../graph/compact-network.ts';
import type { Actor } from '../model/actor.ts';
import type { Layer } from '../model/layer.ts';
import type { Linkage } from '../model/linkage.ts';
import { onceFor } from './once-for.ts';

/** A linkage whose ends are numbers: places in the case's list of actors. */
export interface NumberedRow {
  readonly from: number;
  readonly to: number;
  readonly linkage: Linkage;
}

/** The actors of a case by their number, and its linkages between numbers. */
export interface NumberedCase {
  readonly actors: readonly Actor[];
  /** Throws RangeError where the case has no such actor. */
  numberOf(id: string): number;
  /** Linkages of a layer, in canonical order. */
  rows(layer: Layer): readonly NumberedRow[];
}

export const numberCase = onceFor((index: CaseIndex): NumberedCase => {
  const { actors } = index.subject;
  const numbers = new Map(actors.map(({ id }, number) => [id, number]));
  const numberOf = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new RangeError(`the case ${index.subject.id} has no actor ${id}`);
    return number;
  };
  const layers = new Map<Layer, readonly NumberedRow[]>();
  const rows = (layer: Layer): readonly NumberedRow[] => {
    const known = layers.get(layer);
    if (known !== undefined) return known;
    const numbered = index
      .layer(layer)
      .map((linkage) => ({ from: numberOf(linkage.from), to: numberOf(linkage.to), linkage }));
    layers.set(layer, numbered);
    return numbered;
  };
  return { actors, numberOf, rows };
});

/** The directed network of some rows, its actors numbered as in the case. */
export function networkOf(actors: readonly Actor[], rows: readonly NumberedRow[]): CompactNetwork {
  return buildCompactNetwork({
    ids: actors.map(({ id }) => id),
    from: rows.map(({ from }) => from),
    to: rows.map(({ to }) => to),
    directed: true,
  });
}

import type { Selection } from '../app/selection.ts';
import { endsOf } from '../app/selection.ts';
import type { DrawnMarks } from './drawn-model.ts';
import type { LitTies } from './lit-ties.ts';

/** What is lit up: marks by their places in the picture, linkages by theirs among its ties, and what it is all about. */
export interface Lit {
  readonly centres: readonly number[];
  readonly marks: readonly number[];
  readonly ties: readonly number[];
}

export const noneLit: Lit = { centres: [], marks: [], ties: [] };

type Position = (id: string) => number | undefined;

/** An actor with its neighbours and the linkages to them, a group around an actor, or a pair with those between the two. */
export function litBySelection(
  marks: DrawnMarks,
  ties: LitTies,
  selection: Selection | null,
  position: Position,
): Lit {
  if (selection === null) return noneLit;
  const centres = marksOf(marks, endsOf(selection), position);
  if (centres.length === 0) return noneLit;
  if (selection.kind === 'group') return among(ties, centres);
  return selection.kind === 'actor' ? around(ties, centres[0]!) : between(ties, centres);
}

/** A mark with its neighbours. */
export function around({ count, from, to }: LitTies, centre: number): Lit {
  const lit: number[] = [];
  const marks = new Set([centre]);
  for (let k = 0; k < count; k++) {
    const [a, b] = [from[k]!, to[k]!];
    if (a !== centre && b !== centre) continue;
    lit.push(k);
    marks.add(a === centre ? b : a);
  }
  return { centres: [centre], marks: [...marks], ties: lit };
}

/** The first of the marks with the others, and the linkages between it and them. */
function among(all: LitTies, marks: readonly number[]): Lit {
  const [centre] = marks as [number];
  const others = new Set(marks);
  const { from, to } = all;
  const ties = around(all, centre).ties.filter((k) => others.has(from[k] === centre ? to[k]! : from[k]!));
  return { centres: [centre], marks, ties };
}

/** A walk from actor to actor: the linkages between one and the next. */
export function litByPath(marks: DrawnMarks, ties: LitTies, ids: readonly string[], position: Position): Lit {
  const walk = marksOf(marks, ids, position);
  const lit: number[] = [];
  for (let n = 1; n < walk.length; n++) lit.push(...between(ties, [walk[n - 1]!, walk[n]!]).ties);
  const ends = walk.length === 0 ? [] : [walk[0]!, walk.at(-1)!];
  return { centres: ends, marks: walk, ties: lit };
}

function between({ count, from, to }: LitTies, ends: readonly number[]): Lit {
  const [one, other = one] = ends;
  const lit: number[] = [];
  for (let k = 0; k < count; k++) {
    const [a, b] = [from[k]!, to[k]!];
    if ((a === one && b === other) || (a === other && b === one)) lit.push(k);
  }
  return { centres: ends, marks: ends, ties: lit };
}

function marksOf({ markOf }: DrawnMarks, ids: readonly string[], position: Position): number[] {
  const found = ids.map((id) => markOf[position(id) ?? -1] ?? -1).filter((at) => at !== -1);
  return [...new Set(found)];
}

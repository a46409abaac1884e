import type { Selection } from '../app/selection.ts';
import { endsOf } from '../app/selection.ts';
import type { DrawnModel } from './drawn-model.ts';

/** What is lit up: marks and lines by their places in the model, and the marks it is all about. */
export interface Lit {
  readonly centres: readonly number[];
  readonly marks: readonly number[];
  readonly lines: readonly number[];
}

export const noneLit: Lit = { centres: [], marks: [], lines: [] };

type Position = (id: string) => number | undefined;

/** An actor with its neighbours and the lines to them, a group around an actor, or a pair with the lines between the two. */
export function litBySelection(model: DrawnModel, selection: Selection | null, position: Position): Lit {
  if (selection === null) return noneLit;
  const centres = marksOf(model, endsOf(selection), position);
  if (centres.length === 0) return noneLit;
  if (selection.kind === 'group') return among(model, centres);
  return selection.kind === 'actor' ? around(model, centres[0]!) : between(model, centres);
}

/** A mark with its neighbours. */
export function around({ lines }: DrawnModel, centre: number): Lit {
  const lit: number[] = [];
  const marks = new Set([centre]);
  for (let k = 0; k < lines.count; k++) {
    const [a, b] = [lines.from[k]!, lines.to[k]!];
    if (a !== centre && b !== centre) continue;
    lit.push(k);
    marks.add(a === centre ? b : a);
  }
  return { centres: [centre], marks: [...marks], lines: lit };
}

/** The first of the marks with the others, and the lines from it to them. */
function among(model: DrawnModel, marks: readonly number[]): Lit {
  const [centre] = marks as [number];
  const others = new Set(marks);
  const { from, to } = model.lines;
  const lines = around(model, centre).lines.filter((k) => others.has(from[k] === centre ? to[k]! : from[k]!));
  return { centres: [centre], marks, lines };
}

/** A walk from actor to actor: each line between one and the next. */
export function litByPath(model: DrawnModel, ids: readonly string[], position: Position): Lit {
  const marks = marksOf(model, ids, position);
  const lines: number[] = [];
  for (let n = 1; n < marks.length; n++) lines.push(...between(model, [marks[n - 1]!, marks[n]!]).lines);
  const ends = marks.length === 0 ? [] : [marks[0]!, marks.at(-1)!];
  return { centres: ends, marks, lines };
}

function between({ lines }: DrawnModel, ends: readonly number[]): Lit {
  const [one, other = one] = ends;
  const lit: number[] = [];
  for (let k = 0; k < lines.count; k++) {
    const [a, b] = [lines.from[k]!, lines.to[k]!];
    if ((a === one && b === other) || (a === other && b === one)) lit.push(k);
  }
  return { centres: ends, marks: ends, lines: lit };
}

function marksOf({ marks }: DrawnModel, ids: readonly string[], position: Position): number[] {
  const found = ids.map((id) => marks.markOf[position(id) ?? -1] ?? -1).filter((at) => at !== -1);
  return [...new Set(found)];
}

import type { RowReference } from '../../model/problem.ts';
import type { ProblemLog } from '../problem-log.ts';
import { tellMadeFromEnd, tellSelfLinkage } from '../resolve-ends.ts';
import type { IdDictionary } from './id-dictionary.ts';
import { orderOfTexts } from './order-of-texts.ts';
import { type RowColumns, rowState } from './row-columns.ts';

export interface UsedActors {
  /** In canonical order. */
  readonly ids: readonly string[];
  /** From the number of an id in the dictionary to its place in `ids`. */
  readonly place: Int32Array;
  readonly selfLinkages: number;
  /** The row that names an actor first. */
  readonly rowOf: (id: string) => RowReference;
}

/**
 * Rejects self-linkages (their rows are gone) and finds the actors that the others name, each told once with the
 * row that names it first. All tables but that of linkages are missing: every actor is made from an end.
 */
export function usedActors(file: string, rows: RowColumns, ids: IdDictionary, log: ProblemLog): UsedActors {
  const { from, to, states, count } = rows;
  const firstRow = new Int32Array(ids.texts.length);
  const firstIsTo = new Uint8Array(ids.texts.length);
  const met: number[] = [];
  let selfLinkages = 0;
  const meet = (number: number, row: number, isTo: number) => {
    if (firstRow[number] !== 0) return;
    firstRow[number] = row;
    firstIsTo[number] = isTo;
    met.push(number);
  };
  for (let place = 0; place < count; place++) {
    if (states[place] === rowState.gone) continue;
    if (from[place] === to[place]) {
      selfLinkages++;
      states[place] = rowState.gone;
      tellSelfLinkage(ids.texts[from[place]!]!, { file, row: place + 2 }, undefined, log);
      continue;
    }
    meet(from[place]!, place + 2, 0);
    meet(to[place]!, place + 2, 1);
  }
  for (const [index, number] of met.entries()) {
    if (log.isCounting('info', 'actor-made-from-end')) {
      log.count('info', 'actor-made-from-end', met.length - index);
      break;
    }
    const end = {
      column: firstIsTo[number] === 1 ? 'to' : 'from',
      reference: { file, row: firstRow[number]! },
    };
    tellMadeFromEnd(ids.texts[number]!, end, false, log);
  }
  let firstRows: ReadonlyMap<string, number> | null = null;
  const rowOf = (id: string): RowReference => {
    firstRows ??= new Map(met.map((number) => [ids.texts[number]!, firstRow[number]!]));
    return { file, row: firstRows.get(id)! };
  };
  return { ...inOrder(met, ids), selfLinkages, rowOf };
}

/** The ids that were met, in canonical order, and where each stands. */
function inOrder(met: readonly number[], ids: IdDictionary) {
  const texts = met.map((number) => ids.texts[number]!);
  const order = orderOfTexts(texts);
  const place = new Int32Array(ids.texts.length).fill(-1);
  for (const [position, index] of order.entries()) place[met[index]!] = position;
  return { ids: Array.from(order, (index) => texts[index]!), place };
}

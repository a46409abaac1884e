import type { Layer } from '../../../src/model/layer.ts';
import type { Linkage } from '../../../src/model/linkage.ts';
import type { Change, ChangeCells } from '../../../src/scenario/change.ts';

/** Columns that say nothing of the linkage itself, or that a scenario sets on its own. */
const notCells = new Set([
  'id',
  'from',
  'to',
  'type',
  'provenance',
  'source',
  'scope',
  'extra',
  'key',
  'rows',
]);

/** What is known of a linkage, as the cells of a change. */
function cellsOf(linkage: Linkage): ChangeCells {
  return Object.fromEntries(
    Object.entries(linkage).filter(([name, value]) => !notCells.has(name) && value !== null),
  );
}

/** Takes out one linkage. Where others of its type stand between the two, its cells say which is meant. */
export function removeLinkage(linkage: Linkage, all: readonly Linkage[]): Change {
  const { from, type, to } = linkage;
  const alone = all.filter((other) => between(other, linkage)).length < 2;
  return { what: 'remove linkage', from, type, to, cells: alone ? {} : cellsOf(linkage) };
}

/**
 * Gives a linkage another type, or other cells. Nothing where both stay. `cells`: only those that are to be
 * others. A change of cells holds for all linkages of the type between the two.
 */
export function changedLinkage(
  linkage: Linkage,
  type: Layer,
  cells: ChangeCells,
  all: readonly Linkage[],
): readonly Change[] {
  const { from, to } = linkage;
  if (type === linkage.type) {
    return Object.keys(cells).length === 0 ? [] : [{ what: 'set linkage', from, type, to, cells }];
  }
  return [
    removeLinkage(linkage, all),
    { what: 'add linkage', from, type, to, cells: { ...cellsOf(linkage), ...cells } },
  ];
}

/** Gives one linkage another value in one cell, or none; others of its type between the two stay as they are. */
export function changedCell(
  linkage: Linkage,
  name: keyof Linkage,
  text: string,
  all: readonly Linkage[],
): readonly Change[] {
  const { from, type, to } = linkage;
  if (name === 'type') return changedLinkage(linkage, text as Layer, {}, all);
  const alone = all.filter((other) => between(other, linkage)).length < 2;
  if (alone) {
    const cells = { [name]: text === '' ? null : text };
    return [{ what: 'set linkage', from, type, to, cells }];
  }
  const { [name]: _, ...kept } = cellsOf(linkage);
  return [
    removeLinkage(linkage, all),
    { what: 'add linkage', from, type, to, cells: text === '' ? kept : { ...kept, [name]: text } },
  ];
}

/** Gives one linkage another actor at one end: it is taken out there, and stands with all that is known of it here. */
export function changedEnd(
  linkage: Linkage,
  end: 'from' | 'to',
  actor: string,
  all: readonly Linkage[],
): readonly Change[] {
  const { from, type, to } = linkage;
  return [
    removeLinkage(linkage, all),
    { what: 'add linkage', ...{ from, to }, [end]: actor, type, cells: cellsOf(linkage) },
  ];
}

function between(a: Linkage, b: Linkage): boolean {
  if (a.type !== b.type) return false;
  const same = a.from === b.from && a.to === b.to;
  return same || (a.type === 'acts-jointly' && a.from === b.to && a.to === b.from);
}

import { type Change, isLinkageChange } from './change.ts';

/** Changes as the file that `readChanges` reads: a JSON array of records, one a change, in their order. */
export function changesJson(changes: readonly Change[]): string {
  return `${JSON.stringify(changes.map(recordOfChange), null, 2)}\n`;
}

/** A change as the record that `changeOfRecord` reads. */
export function recordOfChange(change: Change): Readonly<Record<string, unknown>> {
  if (isLinkageChange(change)) {
    const { what, from, type, to, cells } = change;
    return { change: what, from, type, to, ...cells };
  }
  const { what, actor, kind, cells } = change;
  return { change: kind === undefined ? what : `${kind} leaves`, actor, ...cells };
}

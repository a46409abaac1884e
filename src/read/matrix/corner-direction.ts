import { fold } from '../fold.ts';
import type { Direction } from '../mapping/layout.ts';
import { cellText, type RawTable } from '../raw-table.ts';

const givers = new Set([
  'from',
  'giver',
  'gives',
  'seller',
  'source',
  'sender',
  'de',
  'vendedor',
  'da',
  'origin',
  'origen',
  'origem',
]);
const receivers = new Set([
  'to',
  'receiver',
  'receives',
  'buyer',
  'target',
  'recipient',
  'a',
  'para',
  'comprador',
  'recebe',
  'recibe',
  'destination',
  'destino',
]);

/** The direction that the corner of a matrix declares, such as `from \ to` or `buyer / seller`; undefined where it says nothing. */
export function cornerDirection(table: RawTable): Direction | undefined {
  const parts = cellText(table.header?.cells[0] ?? null)
    .split(/[\\/|>→]+/u)
    .map(fold);
  if (parts.length !== 2) return undefined;
  const [row = '', column = ''] = parts;
  if (givers.has(row) && receivers.has(column)) return 'row-to-column';
  return receivers.has(row) && givers.has(column) ? 'column-to-row' : undefined;
}

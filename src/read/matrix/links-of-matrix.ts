import { directionWords, statedDirection } from '../gather/stated.ts';
import type { LinksRead, NetworkLink, NetworkOptions } from '../network/network-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import { type RawTable, rowReference } from '../raw-table.ts';
import { cornerDirection } from './corner-direction.ts';
import { readMatrix } from './read-matrix.ts';

/**
 * The network of a matrix, for measuring: its direction must be stated, its strengths are the attribute
 * `weight` (a yes is 1). `symmetric`: the network is undirected, a pair linked where one cell says so.
 */
export function linksOfMatrix(table: RawTable, options: NetworkOptions, log: ProblemLog): LinksRead {
  const square = options.form !== 'two-mode';
  const direction = statedDirection(
    placeOf(table),
    null,
    { direction: options.direction ?? cornerDirection(table) },
    options,
  );
  const read = readMatrix(table, { square }, log);
  const ids = [...new Set([...read.rows.map(({ id }) => id), ...read.columns])];
  const links = new Map<string, NetworkLink>();
  for (const { row, column, strength, at } of read.ties) {
    const turned = direction === 'column-to-row' || (direction === 'symmetric' && column < row);
    const [from, to] = turned ? [column, row] : [row, column];
    const known = links.get(`${from}\u0000${to}`);
    const weight = Math.max(strength ?? 1, Number(known?.attributes.weight ?? 0));
    links.set(`${from}\u0000${to}`, {
      from,
      to,
      attributes: { weight: String(weight) },
      row: rowReference(table, at),
    });
  }
  return {
    actors: ids.map((id) => ({ id, attributes: {} })),
    links: [...links.values()],
    directed: direction !== 'symmetric',
    read: links.size + read.rejected,
    form: `${square ? 'square' : 'two-mode'} matrix, ${directionWords[direction]}`,
  };
}

function placeOf(table: RawTable): { file: string; sheet?: string } {
  return table.sheet === undefined ? { file: table.file } : { file: table.file, sheet: table.sheet };
}

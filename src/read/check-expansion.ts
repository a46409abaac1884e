import { fatal } from './fatal.ts';
import type { ProblemPlace } from './problem-log.ts';

/** What a file may make us hold without writing it itself, whatever its size: an attribute takes ten times the room of a cell [O]. */
const free = { cells: 20_000_000, attributes: 2_000_000 } as const;
/** Above that: at most so many times what it writes [O]. */
const ratio = 10;

/**
 * Refuses a file that makes far more of little: rows of one cell far to the right, a field of its own for
 * every row, hundreds of defaults for every node. `made`: cells of tables or attributes of nodes and links to
 * be held; `written`: those that stand in the file. Throws InputError `absurd-size`.
 */
export function checkExpansion(
  made: number,
  written: number,
  place: ProblemPlace,
  what: keyof typeof free,
): void {
  if (made <= Math.max(free[what], ratio * written)) return;
  throw fatal(
    'absurd-size',
    place,
    `${place.sheet ?? place.file} writes ${written} ${what} but asks for ${made} to be held, nearly all empty or alike.`,
    'Take out the columns or attributes that are hardly used, or give the table in parts.',
  );
}

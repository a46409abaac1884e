import { fatal } from './fatal.ts';
import type { ProblemPlace } from './problem-log.ts';

/**
 * What a file may make us hold or look through without writing it itself, whatever its size: an attribute takes ten
 * times the room of a cell; signs of a text that many cells share are looked through for each of them [O].
 */
const free = { cells: 20_000_000, attributes: 2_000_000, signs: 200_000_000 } as const;
/** Above that: at most so many times what it writes [O]. */
const ratio = 10;

/**
 * Refuses a file that makes far more of little: rows of one cell far to the right, a field of its own for
 * every row, hundreds of defaults for every node, a long text that is in every cell. `made`: cells of tables,
 * attributes of nodes and links, or signs of texts to be held; `written`: those that stand in the file. Throws InputError `absurd-size`.
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
    what === 'signs'
      ? 'Take out the long text that stands in many cells, or give the table in parts.'
      : 'Take out the columns or attributes that are hardly used, or give the table in parts.',
  );
}

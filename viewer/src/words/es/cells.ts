import type { Words } from '../words.ts';

/** Cells that are changed in the tables; their columns are called as where a table is opened. */
export const cells: Words['cells'] = {
  cannotEmpty: 'Un cambio puede dar otro valor a esta celda, no vaciarla. Escape la deja como estaba.',
  notKnown: 'no se sabe',
};

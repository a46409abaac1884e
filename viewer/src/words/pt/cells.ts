import type { Words } from '../words.ts';

/** Cells that are changed in the tables; their columns are called as where a table is opened. */
export const cells: Words['cells'] = {
  cannotEmpty: 'Uma mudança pode dar outro valor a esta célula, não esvaziá-la. Escape deixa-a como estava.',
  notKnown: 'não se sabe',
};

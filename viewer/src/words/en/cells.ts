/** Cells that are changed in the tables; their columns are called as where a table is opened. */
export const cells = {
  cannotEmpty: 'A change can give this cell another value, not empty it. Escape leaves it as it was.',
  notKnown: 'not known',
};

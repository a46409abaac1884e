/** Cells that are changed in the tables; their columns are called as where a table is opened. */
export const cells = {
  notKnown: 'not known',
};

import type { Actor } from '../../model/actor.ts';
import type { WrittenCell, WrittenTable } from '../../read/case-tables.ts';
import type { AddedColumns } from './exported-network.ts';

/** In a folder of its own, so that who reads the tables again does not read it for one of them. */
export const measuresPath = 'assessment/measures.csv';

/** Measures and roles as a table of their own, a row an actor; what is not defined is empty. */
export function measureTable(actors: readonly Actor[], { columns, valuesOf }: AddedColumns): WrittenTable {
  return [
    ['actor', ...columns.map(({ name }) => name)],
    ...actors.map(({ id }): WrittenCell[] => {
      const values = valuesOf(id);
      return [id, ...columns.map(({ name }) => cell(values.get(name)))];
    }),
  ];
}

function cell(value: string | number | boolean | undefined): WrittenCell {
  return value === undefined ? null : typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

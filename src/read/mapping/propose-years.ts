import type { ColumnFacts } from './column-facts.ts';
import type { MappingRole } from './mapping.ts';

const year = /^(19|20)\d\d$/u;

/**
 * A role for each year where years stand over columns of figures: a linkage with its value in every row in which that
 * cell is filled. Null where they do not, or where a column says the year or the value of each row.
 */
export function yearRoles(
  fields: MappingRole['fields'],
  facts: readonly ColumnFacts[],
): readonly MappingRole[] | null {
  if ('year' in fields || 'value' in fields) return null;
  const years = facts.filter(({ column }) => typeof column === 'string' && year.test(column));
  if (years.length < 2) return null;
  return years.map(({ column, sum }) => ({
    as: 'linkages',
    fields: {
      ...fields,
      value: sum === null ? column : { column, suffixes: true as const },
      year: { constant: Number(column) },
    },
    where: { column, filled: true as const },
  }));
}

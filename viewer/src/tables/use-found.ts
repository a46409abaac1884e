import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { atOnce, inSlices } from '../view/steps.ts';
import type { Column } from './column.ts';
import { findRows, type RowQuery } from './row-query.ts';

/** Rows up to which a table is searched in one go [O]. */
const mostAtOnce = 4000;

/** The rows a query finds. Many rows are searched in slices, what was found before being shown until all are. */
export function useFound<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  query: RowQuery,
): readonly Row[] {
  const asked = useDeferredValue(query);
  const isLarge = rows.length > mostAtOnce;
  const small = useMemo(
    () => (isLarge ? null : atOnce(findRows(rows, columns, asked))),
    [isLarge, rows, columns, asked],
  );
  const [last, setLast] = useState({ of: rows, found: rows });
  useEffect(() => {
    if (isLarge) return inSlices(findRows(rows, columns, query), (found) => setLast({ of: rows, found }));
  }, [isLarge, rows, columns, query]);
  return small ?? (last.of === rows ? last.found : rows);
}

import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { RowQuery } from './row-query.ts';

interface TableSearchProps {
  readonly query: RowQuery;
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly shown: number;
  readonly all: number;
  onQuery(query: RowQuery): void;
}

/** Finds rows by text or by comparison, and says how many were found. */
export function TableSearch({ query, columns, shown, all, onQuery }: TableSearchProps) {
  const words = useWords('tables');
  const format = useFormat();
  return (
    <search className="table-search">
      <input
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        title={words.findHint}
        value={query.text}
        onChange={(event) => onQuery({ ...query, text: event.target.value })}
      />
      <label>
        {words.inColumn}{' '}
        <select
          value={query.column ?? ''}
          onChange={(event) => onQuery({ ...query, column: event.target.value || null })}
        >
          <option value="">{words.allColumns}</option>
          {columns.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <span className="quiet" role="status">
        {words.rowsShown(format.number(shown), format.number(all))}
      </span>
    </search>
  );
}

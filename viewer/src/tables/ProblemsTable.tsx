import type { Problem } from '../../../src/model/problem.ts';
import { Name } from '../panels/Name.tsx';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';

const order = ['fatal', 'error', 'warning', 'info'];

const columns: readonly Column<Problem>[] = [
  {
    id: 'severity',
    title: 'Severity',
    width: 90,
    sortValue: ({ severity }) => order.indexOf(severity),
    show: ({ severity }) => <span className={`badge severity ${severity}`}>{severity}</span>,
  },
  {
    id: 'where',
    title: 'Where',
    width: 170,
    sortValue: ({ file, sheet, row }) => `${file} ${sheet ?? ''} ${row ?? 0}`,
    show: ({ file, sheet, row }) => (
      <>
        <Name text={[file, sheet].filter((part) => part !== undefined).join(' ')} limit={60} />
        {row !== undefined && `:${row}`}
      </>
    ),
  },
  {
    id: 'column',
    title: 'Column',
    width: 110,
    sortValue: ({ column }) => column ?? null,
    show: ({ column }) => (column === undefined ? '–' : <Name text={column} limit={40} />),
  },
  {
    id: 'value',
    title: 'Value',
    width: 130,
    sortValue: ({ value }) => value ?? null,
    show: ({ value }) => (value === undefined ? '–' : <Name text={value} limit={60} />),
  },
  {
    id: 'message',
    title: 'What',
    width: 360,
    sortValue: ({ message }) => message,
    show: ({ message }) => <Name text={message} limit={240} />,
  },
  {
    id: 'remedy',
    title: 'What to do',
    width: 320,
    sortValue: ({ remedy }) => remedy,
    show: ({ remedy }) => <Name text={remedy} limit={240} />,
  },
];

/** Everything found in the data, with what to do about it. */
export function ProblemsTable({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <DataTable
      title="Problems"
      rows={problems}
      columns={columns}
      keyOf={(problem) => String(problems.indexOf(problem))}
      isSelected={() => false}
      onSelect={() => {}}
      none="No problem: every row was understood as it stands."
    />
  );
}

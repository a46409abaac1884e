import { Name } from '../panels/Name.tsx';
import type { Words } from '../words/words.ts';
import type { Column } from './column.ts';

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The two ends of a linkage or link, by name. */
export function endColumns<Row extends Ends>(
  words: Words['tables'],
  nameOf: (id: string) => string,
): readonly [Column<Row>, Column<Row>] {
  const column = (id: keyof Ends): Column<Row> => ({
    id,
    title: words[id],
    width: 210,
    sortValue: (row) => nameOf(row[id]),
    show: (row) => <Name text={nameOf(row[id])} limit={60} />,
  });
  return [column('from'), column('to')];
}

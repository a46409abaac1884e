import { layers } from '../../src/model/layer.ts';
import { type RowTableName, tableSpecs } from '../../src/read/table-spec.ts';
import type { Dice } from './dice.ts';
import { nastyWords } from './nasty-words.ts';

const ids = [
  'A',
  'B',
  'C',
  'd 4',
  'Ñandú S.A.',
  '007',
  'e;f',
  'g"h',
  'i,j',
  'k\nl',
  '公司',
  '__proto__',
  'constructor',
];

/** The id of an actor; some are the names of things that every object has. */
export function anyId(dice: Dice): string {
  return dice.pick(ids);
}

/** Cells of a table of ours, the headers first: mostly what the columns take, sometimes nothing, sometimes anything. */
export function anyTable(name: RowTableName, rows: number, dice: Dice): string[][] {
  const columns = tableSpecs[name].columns.filter(({ required }) => required !== null || dice.chance(0.5));
  const own = dice.chance(0.3) ? [dice.pick(['own', '', 'constructor', '__proto__', 'id', 'type'])] : [];
  const cell = (column: (typeof columns)[number]): string => {
    if (dice.chance(0.06)) return dice.pick(nastyWords);
    if (column.required === null && dice.chance(0.3)) return '';
    if (column.words.length > 0) return dice.pick(column.words);
    if (['id', 'from', 'to', 'subject', 'firm', 'id_a', 'id_b', 'keep'].includes(column.name))
      return anyId(dice);
    if (column.name === 'type') return dice.pick(layers);
    switch (column.kind) {
      case 'number':
        return dice.pick(['12', '1.5', '1.234,5', '0', '250']);
      case 'share':
        return dice.pick(['0.5', '71 %', '1']);
      case 'year':
        return dice.pick(['2019', '1999', '2019-05-01']);
      case 'yes-no':
        return dice.pick(['yes', 'no', '1', 'sí']);
      case 'isic':
        return dice.pick(['2511', 'C25', '25.1']);
      case 'country':
        return dice.pick(['BR', 'de']);
      case 'currency':
        return dice.pick(['USD', 'brl']);
      default:
        return dice.pick(['x', 'design; production', 'Colatina']);
    }
  };
  const body = Array.from({ length: rows }, () => [
    ...columns.map(cell),
    ...own.map(() => dice.pick(nastyWords)),
  ]);
  return [[...columns.map((column) => column.name), ...own], ...body];
}

/** A table as CSV text by the rules of RFC 4180. */
export function csvText(table: readonly (readonly string[])[], delimiter: string): string {
  const cell = (text: string) =>
    /["\r\n]/u.test(text) || text.includes(delimiter) || text !== text.trim() || text === ''
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return table.map((row) => `${row.map(cell).join(delimiter)}\n`).join('');
}

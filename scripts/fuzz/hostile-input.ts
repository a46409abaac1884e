import { strToU8 } from 'fflate';
import type { InputFile } from '../../src/read/input-file.ts';
import type { Dice } from './dice.ts';
import type { FuzzFormat, FuzzInput } from './fuzz-input.ts';
import { hostileTexts } from './hostile-texts.ts';
import { hostileWorkbooks } from './hostile-workbook.ts';
import { networkFiles } from './network-files.ts';

const file = (name: string, text: string): InputFile => ({ name, bytes: strToU8(text) });

/** An input made to exhaust the reader of a format: that of an index, one after the other, or any. */
export function hostileInput(
  format: FuzzFormat,
  index: number | null,
  dice: Dice,
): Pick<FuzzInput, 'files' | 'mapping' | 'how'> {
  const choose = (names: readonly string[]) =>
    index === null ? dice.pick(names) : names[index % names.length]!;
  if (format === 'workbook') {
    const what = choose(Object.keys(hostileWorkbooks));
    return {
      files: [{ name: 'case.xlsx', bytes: hostileWorkbooks[what]!(dice) }],
      mapping: null,
      how: [what],
    };
  }
  const texts = hostileTexts[format];
  const what = choose(Object.keys(texts));
  const text = texts[what]!(dice);
  const how = [what];
  if (format === 'mapping') {
    const rows =
      what === 'no headers'
        ? 'A,B\n'.repeat(2e5)
        : `a,b,c\n${`A,${'Bx'.repeat(300)},C\n`.repeat(what === 'every pair of a list' ? 300 : 3)}`;
    return { files: [file('list.csv', rows)], mapping: file('mapping.json', text), how };
  }
  const name =
    format in networkFiles
      ? networkFiles[format as keyof typeof networkFiles]
      : ({ 'case-json': 'case.json', 'case-tsv': 'linkages.tsv', 'network-csv': 'links.csv' }[
          format as string
        ] ?? 'linkages.csv');
  return {
    files: [file(format.startsWith('pajek') && dice.chance(0.1) ? 'network.txt' : name, text)],
    mapping: null,
    how,
  };
}

import { dlLabels } from './dl-header.ts';
import type { DlTarget } from './dl-network.ts';

/** Reads edge lists (two ends, a strength) and node lists (an ego, its alters), a line each; `!` begins the next relation. */
export function dlLists(block: string, firstLine: number, { header, labels, link, reject }: DlTarget): void {
  const nodes = header.format.startsWith('nodelist');
  let relation = 0;
  block.split(/\r\n?|\n/u).forEach((text, index) => {
    const line = firstLine + index;
    if (text.trim() === '') return;
    if (text.trim().startsWith('!')) {
      relation++;
      return;
    }
    const words = dlLabels(text);
    if (words[0] === undefined) {
      reject(`Line ${line} cannot be used: it names no node.`, line);
      return;
    }
    const row = labels.placeOfRow(words[0]);
    const others = nodes ? words.slice(1) : words.slice(1, 2);
    if (row === null || (!nodes && others.length === 0)) {
      const what = row === null ? `"${words[0]}" is none of the ${header.rows} nodes` : 'it has one end';
      for (let k = 0; k < Math.max(1, others.length); k++)
        reject(`Line ${line} cannot be used: ${what}.`, line);
      return;
    }
    const weight = nodes ? null : (words[2] ?? null);
    if (weight !== null && Number.isNaN(Number(weight))) {
      reject(`"${weight}" in line ${line} is no strength; the link was rejected.`, line);
      return;
    }
    for (const word of others) {
      const column = labels.placeOfColumn(word);
      if (column === null)
        reject(
          `Line ${line} names "${word}", which is none of the ${header.columns} nodes; the link was rejected.`,
          line,
        );
      else if (weight === null || Number(weight) !== 0) link({ row, column, weight, relation, line });
    }
  });
}

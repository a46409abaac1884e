import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from './generated-case.ts';

const types = ['supplies', 'supplies', 'supplies', 'shares-knowledge', 'acts-jointly', 'assists'];
const products = ['shoes', '"shoes, leather"', 'soles', '"uppers ""prime"""', 'laces', ''];

/**
 * A made-up table of linkages as an invoice system exports it: CRLF, quoted fields with commas and quotation marks,
 * and one row in a hundred that is bad (an end or the type missing, an unknown type, a linkage to itself, a value that
 * is no number). Written once for each size and kept in the system's folder for temporary files. Gives its path.
 */
export async function linkageRowsFile(rows: number): Promise<string> {
  const folder = join(tmpdir(), 'articulator-bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `linkage-rows-${rows}.csv`);
  if (existsSync(path)) return path;
  const random = seeded(1);
  const actors = Math.ceil(rows / 5);
  const out = createWriteStream(`${path}.part`);
  out.write('from,to,type,value,year,product,invoice\r\n');
  for (let start = 0; start < rows; start += 10_000) {
    let text = '';
    for (let row = start; row < Math.min(rows, start + 10_000); row++)
      text += `${line(row, actors, random)}\r\n`;
    if (!out.write(text)) {
      await new Promise<void>((resolve) => {
        out.once('drain', () => resolve());
      });
    }
  }
  await new Promise<void>((resolve) => {
    out.end(() => resolve());
  });
  renameSync(`${path}.part`, path);
  return path;
}

function line(row: number, actors: number, random: () => number): string {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const [a, b] = [Math.floor(random() ** 2 * actors), Math.floor(random() * actors)];
  const cells = [
    `BR${100_000 + a}`,
    `BR${100_000 + (a === b ? (b + 1) % actors : b)}`,
    pick(types),
    `${Math.floor(random() * 1e6)}.${10 + Math.floor(random() * 90)}`,
    `${2015 + Math.floor(random() * 10)}`,
    pick(products),
    `N${row}`,
  ];
  if (random() < 0.01) {
    const [at, bad] = pick([
      [0, ''],
      [1, ''],
      [2, ''],
      [2, 'sold'],
      [1, cells[0]!],
      [3, 'n/a'],
    ] as const);
    cells[at] = bad;
  }
  return cells.join(',');
}

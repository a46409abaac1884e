import type { Problem } from '../../../src/model/problem.ts';

/**
 * Whether a text file of rows ends in the middle of one: its last row has no line end and fewer cells than the
 * headers, and no other row is that short. The problem names the row; null where nothing tells of a cut.
 */
export function cutFile(file: string, text: string, records: readonly (readonly string[])[]): Problem | null {
  const last = records.at(-1);
  const width = records[0]?.length ?? 0;
  if (last === undefined || records.length < 3 || /[\r\n]$/u.test(text)) return null;
  if (last.length >= width || records.slice(1, -1).some(({ length }) => length < width)) return null;
  return {
    code: 'cut-file',
    severity: 'error',
    file,
    row: records.length,
    value: last.join(' ').slice(0, 80),
    message: `${file} seems to be cut off in row ${records.length}: the row has ${last.length} of ${width} cells and no line end. What came after it is not in the file.`,
    remedy: 'Get the whole file again. To go on without what is missing, complete or empty this row.',
  };
}

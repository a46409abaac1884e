import type { RowReference } from '../../model/problem.ts';

/**
 * Where a row stands, as one text: `actors.csv:12`, or `case.xlsx!Actors:12` for a sheet. The marks `!`, `:`
 * and `%` in names are written in per cent, so that it can be read back.
 */
export function rowText({ file, sheet, row }: RowReference): string {
  return `${escapeName(file)}${sheet === undefined ? '' : `!${escapeName(sheet)}`}:${row}`;
}

/** What `rowText` wrote; null where the text is not of that form. */
export function rowOfText(text: string): RowReference | null {
  const found = /^([^!:]*)(?:!([^!:]*))?:(\d+)$/su.exec(text);
  if (found === null) return null;
  const [, file, sheet, row] = found;
  return {
    file: unescapeName(file!),
    ...(sheet === undefined ? {} : { sheet: unescapeName(sheet) }),
    row: Number(row),
  };
}

function escapeName(name: string): string {
  return name.replace(/[%!:]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

function unescapeName(text: string): string {
  return text.replace(/%(25|21|3a)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

import type { Case } from '../model/case.ts';
import type { RowReference } from '../model/problem.ts';

/** The rows of the user's files behind each actor id and each linkage key, as `file:row`. */
export interface SourceRows {
  readonly actors: Readonly<Record<string, readonly string[]>>;
  readonly linkages: Readonly<Record<string, readonly string[]>>;
}

export function sourceRows(subject: Case): SourceRows {
  return {
    actors: Object.fromEntries(subject.actors.map((actor) => [actor.id, actor.rows.map(rowText)])),
    linkages: Object.fromEntries(subject.linkages.map((linkage) => [linkage.key, linkage.rows.map(rowText)])),
  };
}

/** `actors.csv:2`, or `case.xlsx/Actors:2` for a sheet. */
export function rowText(row: RowReference): string {
  return `${tableText(row)}:${row.row}`;
}

/** `actors.csv`, or `case.xlsx/Actors` for a sheet. */
export function tableText(place: { readonly file: string; readonly sheet?: string }): string {
  return place.sheet === undefined ? place.file : `${place.file}/${place.sheet}`;
}

import { cleanText } from '../clean-text.ts';
import { fatal } from '../fatal.ts';
import { type Gathering, recognise } from '../gather/gathering.ts';
import { type LinkRow, linkTable } from '../gather/link-rows.ts';
import { directionWords, statedDirection, statedType } from '../gather/stated.ts';
import { columnIndex } from '../mapping/column-index.ts';
import type { RosterLayout } from '../mapping/layout.ts';
import { headersOf } from '../match-columns.ts';
import { cellText, headerPlace, type RawTable, rowReference } from '../raw-table.ts';

/**
 * Adds the actors and linkages of an ego roster: in each row a respondent, then those it names, one in a
 * cell or several separated as the layout says.
 *
 * A respondent who names nobody stays. A row that names somebody and has no respondent is rejected, one
 * rejection for each name. `row-to-column`: the respondent gives to the named.
 */
export function gatherRoster(table: RawTable, layout: RosterLayout, gathering: Gathering): void {
  const { options, log } = gathering;
  const place = table.sheet === undefined ? { file: table.file } : { file: table.file, sheet: table.sheet };
  const type = statedType(place, layout, options);
  gathering.layers.push(type);
  const direction = statedDirection(place, type, layout, options);
  const ego = layout.respondent === undefined ? 0 : columnIndex(table, layout.respondent);
  const alters =
    layout.named?.map((column) => columnIndex(table, column)) ??
    headersOf(table).flatMap((_, index) => (index === ego ? [] : [index]));
  if (alters.length === 0) {
    const message = `${table.sheet ?? table.file} has one column: a roster needs the respondent and those named.`;
    throw fatal(
      'not-a-roster',
      headerPlace(table),
      message,
      'Say how it is laid out: --form, or a mapping (articulator map FILE).',
    );
  }
  const kind = layout.kind ?? options.actorKind ?? null;
  const links: LinkRow[] = [];
  let rejected = 0;
  for (const row of table.rows) {
    const respondent = cleanText(cellText(row.cells[ego] ?? null));
    const named = alters
      .flatMap((index) => split(cellText(row.cells[index] ?? null), layout.split))
      .flatMap((text) => cleanText(text) ?? []);
    const reference = rowReference(table, row.row);
    if (respondent === null) {
      rejected += named.length;
      if (named.length > 0) {
        const message = `Row ${row.row} has no respondent; the ${named.length} it names were rejected.`;
        log.add('error', 'missing-end', reference, message, 'Fill in the respondent, or take the row out.');
      }
      continue;
    }
    for (const id of [respondent, ...named]) {
      gathering.named.push({ id, kind, cluster: layout.cluster ?? null, reference });
    }
    for (const id of named) links.push(...linksOf(respondent, id, row.row));
  }
  gathering.tables.push({ name: 'linkages', raw: linkTable(table, links, rejected) });
  recognise(
    gathering,
    place,
    `roster of ${type}: ${directionWords[direction].replace('row', 'respondent').replace('column', 'named')}`,
  );

  function linksOf(respondent: string, id: string, at: number): LinkRow[] {
    const out: LinkRow = { from: respondent, to: id, type, cells: {}, at };
    const back: LinkRow = { from: id, to: respondent, type, cells: {}, at };
    if (direction === 'row-to-column') return [out];
    if (direction === 'column-to-row') return [back];
    if (type !== 'acts-jointly') return [out, back];
    return [respondent <= id ? out : back];
  }
}

function split(text: string, separator: string | undefined): readonly string[] {
  return separator === undefined ? [text] : text.split(separator);
}

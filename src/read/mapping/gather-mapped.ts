import { fatal } from '../fatal.ts';
import { type Gathering, recognise } from '../gather/gathering.ts';
import { gatherMatrix } from '../matrix/gather-matrix.ts';
import { gatherRoster } from '../matrix/gather-roster.ts';
import { headerPlace, type RawTable } from '../raw-table.ts';
import { tellCellNotes } from '../tell-cell-notes.ts';
import { tellLayout } from '../tell-layout.ts';
import { compileRows } from './compile-rows.ts';
import type { LookupTables } from './lookup-tables.ts';
import type { FileMapping } from './mapping.ts';
import { shapeTable } from './shape-table.ts';

/** Adds a table as the mapping says it is to be read. */
export function gatherMapped(
  given: RawTable,
  entry: FileMapping,
  lookups: LookupTables,
  gathering: Gathering,
): void {
  const { log } = gathering;
  const place = given.sheet === undefined ? { file: given.file } : { file: given.file, sheet: given.sheet };
  if (entry.form === 'leave-out') {
    recognise(gathering, place, 'left out, as the mapping says');
    return;
  }
  if (given.header === null) {
    log.add(
      'warning',
      'empty-table',
      place,
      `${given.sheet ?? given.file} holds nothing.`,
      'Fill it in, or take it out of the mapping.',
    );
    return;
  }
  const table = shapeTable(given, entry, log);
  tellLayout(table, log);
  tellCellNotes(table, log);
  switch (entry.form) {
    case 'rows':
      gathering.tables.push(...compileRows(table, entry, lookups, log));
      recognise(
        gathering,
        place,
        `rows of ${[...new Set(entry.rows.map((role) => role.as))].join(' and ')}, as the mapping says`,
      );
      break;
    case 'roster':
      gatherRoster(table, entry, gathering);
      break;
    case 'network':
      throw fatal(
        'not-a-network',
        headerPlace(table),
        `The mapping says that ${given.sheet ?? given.file} is a network file, but it is a table.`,
        'Say in the mapping that its form is rows, matrix, two-mode, projects or roster.',
      );
    default:
      gatherMatrix(table, entry, gathering);
  }
}

import type { InputFile } from '../input-file.ts';
import { entryFor } from '../mapping/entry-for.ts';
import { tableByName } from '../name-table.ts';
import { workbookSheets } from '../workbook/workbook-sheets.ts';
import { addCaseTable, addTable } from './add-table.ts';
import type { AddMapped, Gathering } from './gathering.ts';

/** Sheets that explain the workbook: passed over in silence, as a README is. */
const guideSheet = /^(read ?me|l[eé]a ?me|leia ?me)$/iu;

/** Adds the sheets of a workbook. */
export async function gatherWorkbook(
  file: InputFile,
  addMapped: AddMapped,
  gathering: Gathering,
): Promise<void> {
  const { options, log } = gathering;
  for (const sheet of workbookSheets(file)) {
    options.signal?.throwIfAborted();
    const entry = entryFor(options.mapping, file.name, sheet.name);
    if (entry !== null) addMapped(sheet.read(), entry);
    else if (guideSheet.test(sheet.name)) continue;
    else if (sheet.hidden) {
      const message = `Sheet ${sheet.name} is hidden and was not read.`;
      const remedy = 'If it belongs to the case, unhide it, or name it in a mapping.';
      log.add('info', 'hidden-sheet', { file: file.name, sheet: sheet.name }, message, remedy);
    } else if (tableByName(sheet.name) === 'case') addCaseTable(sheet.read(), gathering);
    else await addTable(sheet.read(), sheet.name, false, gathering);
  }
}

import { type RawWorkbookCell, rawWorkbookParts } from '../../test/fixtures/read/raw-workbook.ts';
import type { Dice } from './dice.ts';
import { nastyWords } from './nasty-words.ts';
import { anyTable } from './sample-tables.ts';

/** The parts of a workbook with formulas, errors, dates, merged cells and hidden sheets among its cells. */
export function sampleWorkbook(dice: Dice): Record<string, string> {
  const cell = (text: string): RawWorkbookCell => {
    const clean = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
    if (text === '') return null;
    if (dice.chance(0.9)) return /^\d{1,9}$/u.test(text) && dice.chance(0.7) ? Number(text) : clean;
    return dice.pick<RawWorkbookCell>([
      { formula: 'A1+1', stored: 3 },
      { formula: 'A1&"x"' },
      { error: '#REF!' },
      { serial: dice.below(60_000) },
      true,
      null,
      1e300,
      dice.pick(nastyWords).replace(/[\p{Cc}\p{Cs}]/gu, ' '),
    ]);
  };
  const sheet = (name: string, table: readonly (readonly string[])[]) => ({
    name,
    rows: table.map((row, index) =>
      dice.chance(0.03) ? null : row.map((text) => (index === 0 ? text : cell(text))),
    ),
    merged: dice.chance(0.2) ? ['A2:A4'] : [],
  });
  const parts = rawWorkbookParts([
    sheet('Actors', anyTable('actors', dice.below(8), dice)),
    sheet('Linkages', anyTable('linkages', dice.below(12), dice)),
    ...(dice.chance(0.3) ? [sheet('Codes', anyTable('codes', 3, dice))] : []),
    ...(dice.chance(0.3)
      ? [
          sheet(dice.pick(['shares-knowledge', 'Case', 'Notes', 'constructor']), [
            ['', 'A', 'B'],
            ['A', '0', '1'],
            ['B', '1', '0'],
          ]),
        ]
      : []),
  ]);
  if (dice.chance(0.2)) {
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      'sheetId="1"',
      `sheetId="1" state="${dice.pick(['hidden', 'veryHidden'])}"`,
    );
  }
  return parts;
}

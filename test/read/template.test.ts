import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { tableSpecs } from '../../src/read/table-spec.ts';
import { templateWorkbook } from '../../src/read/template.ts';
import { workbookSheets } from '../../src/read/workbook/workbook-sheets.ts';
import { summed } from './given.ts';

describe('the template', () => {
  it('reads without a single problem', async () => {
    const result = summed(await readCase([{ name: 'template.xlsx', bytes: await templateWorkbook() }]));
    expect(result.account.problems).toEqual([]);
    expect(result.account).toMatchObject({ actors: { accepted: 5, created: 0 }, linkages: { accepted: 8 } });
  });

  it('marks every example as illustrative', async () => {
    const { case: subject } = await readCase([{ name: 'template.xlsx', bytes: await templateWorkbook() }]);
    for (const row of [...subject.actors, ...subject.linkages]) expect(row.provenance).toBe('illustrative');
  });

  it('explains itself: every column with its meaning and its words, the telling ones first', async () => {
    const sheets = workbookSheets({ name: 'template.xlsx', bytes: await templateWorkbook() });
    expect(sheets.map(({ name }) => name)).toEqual([
      'Read me',
      'Case',
      'Actors',
      'Linkages',
      'Clusters',
      'Codes',
      'Events',
      'Sources',
      'Regions',
      'Plants',
    ]);
    const guide = sheets[0]!.read();
    const lines = guide.rows.map(({ cells }) => cells.map((cell) => cell ?? ''));
    for (const [table, spec] of Object.entries(tableSpecs)) {
      // Decisions on who is the same are proposed by a command; the guide says which.
      if (table === 'merge') continue;
      const header = sheets.find(({ name }) => name.toLowerCase() === table)!.read().header!;
      expect(header.cells).toEqual(spec.columns.map(({ name }) => name));
      for (const column of spec.columns) {
        const line = lines.find(
          (cells) => String(cells[0]).toLowerCase() === table && cells[1] === column.name,
        );
        expect(line?.[2], `${table} ${column.name}`).not.toBe('');
        for (const word of column.words) expect(line?.[3]).toContain(word);
      }
    }
    const text = lines.flat().join('\n');
    expect(text).toContain('specifiedBy and switchingCost');
    expect(text).toContain('articulator same');
    const ofLinkages = lines.filter((cells) => cells[0] === 'Linkages').map((cells) => cells[1]);
    expect(ofLinkages.slice(0, 6)).toEqual([
      ...['from', 'to', 'type'],
      ...['shareOfSellerSales', 'specifiedBy', 'switchingCost'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultProjection, projectCase } from '../../src/graph/project.ts';
import { projectColumns } from '../../src/graph/project-columns.ts';
import { readLinkageColumns } from '../../src/read/columns/read-linkage-columns.ts';
import { readCase } from '../../src/read/read-case.ts';
import type { ReadOptions } from '../../src/read/read-options.ts';
import { textFile } from './given.ts';

/** Reads in columns and as a case: the account and the networks must be the same. Gives the columns. */
async function sameBothWays(text: string, options: ReadOptions = {}) {
  const file = textFile('linkages.csv', text);
  const columns = await readLinkageColumns(file, options);
  if (columns === null) return null;
  const { case: subject, account, inputs } = await readCase([file], options);
  expect(columns.account).toEqual(account);
  expect(columns.inputs).toEqual(inputs);
  expect(columns.ids).toEqual(subject.actors.map(({ id }) => id));
  for (const projection of [defaultProjection, { ...defaultProjection, directed: false }])
    expect(projectColumns(columns, projection)).toEqual(projectCase(subject, projection));
  return columns;
}

const id = fc.constantFrom(
  'A',
  'b',
  'B',
  'C',
  'Ñandú',
  'N\u0303andu\u0301',
  ' D',
  'f-1',
  '3-2',
  '007',
  '7',
  'from',
  'Müller & Co',
);
const cell = (...usual: string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('', ...usual) },
    { weight: 1, arbitrary: fc.constantFrom('x', '-1', ' 1', 'n/a') },
  );
const row = fc
  .tuple(
    fc.oneof({ weight: 20, arbitrary: id }, { weight: 1, arbitrary: fc.constant('') }),
    fc.oneof({ weight: 20, arbitrary: id }, { weight: 1, arbitrary: fc.constant(' ') }),
    cell('supplies', 'assists', 'Supplies', 'acts-jointly', 'member-of', 'owns', 'vende'),
    cell('12', '12.0', '0012', '1.5', '1200.25', '5', '1e3', '1.234'),
    cell('2019', '2020', '2019-05-01', '1066'),
    cell('0.5', '0.50', '1', '50 %', '2'),
    cell('yes', 'no', 'sí', '1'),
    cell('buyer', 'seller', 'comprador'),
    cell('shoes', 'sho"es', 'calçados', ' shoes', 'a,b', 'two\nlines'),
    cell('L1', 'L2', '1.5', '2-Mar'),
  )
  .map((cells) =>
    cells.map((text) => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(','),
  );
const line = fc.oneof(
  { weight: 30, arbitrary: row },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ',,,,,,,,,',
      'A,B,supplies',
      'A,B,supplies,1,2019,,,,,,beyond',
      '"A" x,B,supplies',
    ),
  },
);
const headers = 'from,to,type,value,year,shareOfSellerSales,monitored,specifiedBy,own,id';

describe('linkages in columns', () => {
  it('are those of the case: account, problems, ids and network, for any rows', async () => {
    let inColumns = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 25 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (lines, end) => {
          const columns = await sameBothWays(`${[headers, ...lines].join(end)}${end}`);
          if (columns !== null) inColumns++;
        },
      ),
      { numRuns: 300 },
    );
    // Most files are read in columns: else the law says nothing.
    expect(inColumns).toBeGreaterThan(150);
  });

  it('merge rows that are alike, also where they are written otherwise', async () => {
    const columns = await sameBothWays(
      `${headers}\nA,B,supplies,12,2019,,,,shoes,1\nA,B,supplies,12.0,2019,,,,"shoes",2\nA,B,supplies,12,2020,,,,shoes,3\nA,B,supplies,12,2019,,,,  shoes,4\nA,B,Supplies,12,2019,,,,shoes,5\n`,
    );
    expect(columns?.account.linkages).toEqual({ read: 5, accepted: 2, merged: 3, rejected: 0 });
  });

  it('take a type that is said for all rows, and other headers', async () => {
    const columns = await sameBothWays('vendor,to\nA,B\nB,C\nvendor,to\nC,C\n', {
      linkageType: 'assists',
      columns: { from: 'vendor' },
    });
    expect(columns?.account.linkages).toEqual({ read: 3, accepted: 2, merged: 0, rejected: 1 });
  });

  it.each([
    ['decimal commas', 'from,to,type,value\nA,B,supplies,"1,5"\n'],
    ['numbers that can be read in two ways', 'from,to,type,value\nA,B,supplies,1.234\n'],
    ['semicolons', 'from;to;type\nA;B;supplies\n'],
    ['coded governance', 'from,to,type,governance\nA,B,supplies,market\n'],
    ['an open quotation mark', 'from,to,type\nA,B,supplies\nA,"B,supplies\n'],
    ['no rows', 'from,to,type\n'],
    ['no type', 'from,to\nA,B\n'],
    ['another table', 'id,kind\nA,firm\n'],
  ])('leave to the case: %s', async (_, text) => {
    expect(await readLinkageColumns(textFile('linkages.csv', text))).toBeNull();
  });

  it('leave to the case what is not in UTF-8', async () => {
    const bytes = Uint8Array.from(Buffer.from('from,to,type\nA,Ñ,supplies\n', 'latin1'));
    expect(await readLinkageColumns({ name: 'linkages.csv', bytes })).toBeNull();
  });

  it('hold for thousands of rows, over every growth of the tables, with progress and a way to stop', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, k) =>
        `actor ${(k * 7919) % 30_011},actor ${(k * 104_729) % 29_989},supplies,${k % 97},2020,,,,${k % 11 === 0 ? 'sapatos "ç"' : 'shoes'},`,
    );
    const columns = await sameBothWays(`${headers}\n${rows.join('\r\n')}\r\n`);
    expect(columns!.account.linkages.read).toBe(40_000);
    const text = `${headers}\n${`${'x'.repeat(500)},B,supplies,,,,,,,\n`.repeat(20_000)}`;
    const said: string[] = [];
    await readLinkageColumns(textFile('l.csv', text), { onProgress: (_, __, what) => said.push(what) });
    expect(said).toContain('reading l.csv');
    const stopped = readLinkageColumns(textFile('l.csv', text), {
      signal: AbortSignal.abort(new Error('stopped')),
    });
    await expect(stopped).rejects.toThrow('stopped');
  });
});

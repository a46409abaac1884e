import { describe, expect, it } from 'vitest';
import { exportCase } from '../../../src/report/export/export-case.ts';
import { writeParquet } from '../../../src/report/export/write-parquet.ts';
import { readParquet } from '../../support/parquet-tables.ts';
import { firm, outside, readingOf, supplies } from '../../support/small-case.ts';

const reading = readingOf({
  actors: [
    firm('a', { founded: 1990, extra: { madeFrom: 'x', 'own column': 'ç' } }),
    outside('made', null, { country: null, madeFrom: 'linkage' }),
  ],
  linkages: [supplies('a', 'made', { value: 2.5, year: 2019, monitored: false })],
  surveyed: ['supplies', 'owns'],
});

const files = async () => (await exportCase(reading, { format: 'parquet', version: '1.2.3' })).files;
const named = async (name: string) => readParquet((await files()).find((file) => file.name === name)!);

describe('the Parquet of a case', () => {
  it('is a file a table, with those that jobs rely on though they be empty', async () => {
    expect((await files()).map(({ name }) => name)).toEqual([
      'case.parquet',
      'actors.parquet',
      'linkages.parquet',
      'clusters.parquet',
      'README.txt',
    ]);
  });

  it('has all columns of the format, typed, then the own ones, none under a name that is taken', async () => {
    const { names, types, rows } = await named('actors.parquet');
    expect(names.slice(0, 3)).toEqual(['id', 'name', 'kind']);
    expect(names.slice(-4)).toEqual(['source', 'madeFrom', 'madeFrom 2', 'own column']);
    expect(types.get('founded')).toBe('INT32');
    expect(types.get('sales')).toBe('DOUBLE');
    expect(rows[0]).toMatchObject({
      id: 'a',
      founded: 1990,
      sales: null,
      madeFrom: 'row',
      'madeFrom 2': 'x',
    });
    expect(rows[1]).toMatchObject({ id: 'made', kind: null, madeFrom: 'linkage', 'own column': null });
    const linkages = await named('linkages.parquet');
    expect(linkages.types.get('monitored')).toBe('BOOLEAN');
    expect(linkages.rows).toMatchObject([{ value: 2.5, year: 2019, monitored: false, product: null }]);
  });

  it('says in every file where the data come from', async () => {
    for (const file of (await files()).filter(({ name }) => name.endsWith('.parquet'))) {
      const { metadata, createdBy } = await readParquet(file);
      expect(createdBy).toBe('Articulator 1.2.3');
      expect(metadata.get('case')).toBe('sketch');
      expect(metadata.get('provenance')).toContain('observed 3');
      expect(metadata.get('preset')).toBe('none: written without an assessment');
      expect(metadata.get('projection')).toBe('none: the case as it is');
    }
  });

  it('says on what the case rests', async () => {
    expect((await named('case.parquet')).rows).toMatchObject([
      { id: 'sketch', currency: null, surveyed: 'supplies; owns', surveyedAssumed: false },
    ]);
  });
});

describe('a table of several row groups', () => {
  it('holds every row in its order', async () => {
    const length = 200_001;
    const columns = [
      {
        name: 'n',
        type: 'integer' as const,
        cell: (row: number) => (row % 7 === 0 ? null : row),
      },
      { name: 't', type: 'string' as const, cell: (row: number) => `r${row % 1000}` },
    ];
    const bytes = writeParquet({ columns, rows: length }, []);
    const { rows } = await readParquet({ name: 'table.parquet', bytes });
    expect(rows).toHaveLength(length);
    const wrong = rows.filter(
      ({ n, t }, row) => n !== (row % 7 === 0 ? null : row) || t !== `r${row % 1000}`,
    );
    expect(wrong).toEqual([]);
  });
});

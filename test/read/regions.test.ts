/** The tables of regional figures: regions and plants, in every form of a case, and back. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { writeCaseFolder } from '../../src/read/case-csv.ts';
import { writeCaseJson } from '../../src/read/case-json.ts';
import { writeCaseWorkbook } from '../../src/read/case-workbook.ts';
import { readCase } from '../../src/read/read-case.ts';
import { complaints, reading, summed, textFile, told } from './given.ts';

const actors = `id,kind,cluster,isic,country
A,firm,vale,3100,BR
B,firm,vale,3100,BR
`;
const cluster = '{ "clusters": [{ "id": "vale", "region": "The Vale", "isic": "31", "country": "BR" }] }';
const regions = `region,sector,employment,establishments,area,population
The Vale,31,300,12,100,8000
The Vale,,4000,,100,8000
Elsewhere,31,900,50,900,
Elsewhere,total,96000,,900,
`;
const plants = `region,sector,employment
The Vale,31,150
The Vale,31,150
Elsewhere,31,900
`;
const files = { 'actors.csv': actors, 'case.json': cluster, 'regions.csv': regions, 'plants.csv': plants };

/** A reading of a case of which only the regional figures are given. */
const withRegions = (text: string) => reading({ 'actors.csv': actors, 'regions.csv': text });

describe('regions and plants', () => {
  it('are read with an account of every row, in canonical order', async () => {
    const result = await reading(files);
    expect(result.account.regions).toEqual({ read: 4, accepted: 4, merged: 0, rejected: 0 });
    expect(result.account.plants).toEqual({ read: 3, accepted: 3, merged: 0, rejected: 0 });
    expect(complaints(result)).toEqual([
      // Vale has no sector group and nothing else is asked of it.
    ]);
    expect(
      result.case.regions?.map(({ region, sector, employment }) => [region, sector, employment]),
    ).toEqual([
      ['Elsewhere', null, 96000],
      ['Elsewhere', '31', 900],
      ['The Vale', null, 4000],
      ['The Vale', '31', 300],
    ]);
    // .25 of the sector, .04 of all
    const [vale] = analyse(result).clusters;
    expect(vale?.cluster.measures.locationQuotient.value).toBeCloseTo(6.25, 12);
    expect(vale?.cluster.measures.ellisonGlaeser.value?.plants).toBe(3);
  });

  it('give the same case whatever the order of the rows', async () => {
    const turned = (text: string) => {
      const [header, ...rows] = text.trimEnd().split('\n');
      return `${[header, ...rows.reverse()].join('\n')}\n`;
    };
    const one = await reading(files);
    const other = await reading({ ...files, 'regions.csv': turned(regions), 'plants.csv': turned(plants) });
    const without = (rows: readonly object[] | undefined) => rows?.map((row) => ({ ...row, rows: [] }));
    expect(without(other.case.regions)).toEqual(without(one.case.regions));
    expect(without(other.case.plants)).toEqual(without(one.case.plants));
    expect(analyse(other).clusters).toEqual(analyse(one).clusters);
  });

  it('are not there where the case has no such table', async () => {
    const result = await reading({ 'actors.csv': actors });
    expect(result.case).not.toHaveProperty('regions');
    expect(result.account).not.toHaveProperty('plants');
  });

  it.each([
    ['a folder', writeCaseFolder],
    ['JSON', (subject) => [textFile('case.json', writeCaseJson(subject))]],
    ['a workbook', async (subject) => [{ name: 'case.xlsx', bytes: await writeCaseWorkbook(subject) }]],
  ] as const satisfies readonly (readonly [string, (subject: never) => unknown])[])(
    'come back from %s, with what a cluster says of its region and vision',
    async (_, write) => {
      const declared = cluster.replace(
        '"id"',
        '"sharedVision": "Vale 2030", "sharedVisionSource": "Plan", "regionalSector": "31", "id"',
      );
      const first = await reading({ ...files, 'case.json': declared });
      const again = summed(await readCase(await write(first.case as never), { caseId: first.case.id }));
      const essence = ({ case: subject }: typeof first) =>
        JSON.stringify([subject.regions, subject.plants, subject.clusters], (key, value) =>
          key === 'rows' ? undefined : value,
        );
      expect(essence(again)).toBe(essence(first));
      expect(first.case.clusters[0]).toMatchObject({ sharedVision: 'Vale 2030', region: 'The Vale' });
    },
  );

  it('merge rows that are alike, but not plants of one size', async () => {
    const result = await reading({ ...files, 'regions.csv': `${regions}The Vale,31,300,12,100,8000\n` });
    expect(result.account.regions).toEqual({ read: 5, accepted: 4, merged: 1, rejected: 0 });
    expect(result.case.plants).toHaveLength(3);
  });

  it('reject all rows that contradict each other, whichever comes first', async () => {
    const result = await withRegions(`${regions}the vale,31,301,12,100,8000\n`);
    expect(result.account.regions).toEqual({ read: 5, accepted: 3, merged: 0, rejected: 2 });
    const errors = told(result, 'contradictory-figures');
    expect(errors.map(({ row, severity }) => [row, severity])).toEqual([
      [2, 'error'],
      [6, 'error'],
    ]);
  });

  it('take an area that differs between rows of a region as not known', async () => {
    const result = await withRegions(regions.replace('The Vale,,4000,,100', 'The Vale,,4000,,101'));
    expect(told(result, 'contradictory-figures').map(({ column }) => column)).toEqual(['area', 'area']);
    expect(result.case.regions?.filter(({ area }) => area !== null)).toHaveLength(2);
  });

  it('reject a row without a region and take a figure that is none as not known', async () => {
    const result = await withRegions(`${regions},31,5,1,1,1\nNorth,31,many,1,1,1\nSouth,31,-5,1,1,1\n`);
    expect(result.account.regions).toMatchObject({ read: 7, accepted: 6, rejected: 1 });
    expect(complaints(result)).toEqual(
      expect.arrayContaining(['missing-region 6 region', expect.stringMatching(/ 7 employment$/u)]),
    );
    expect(result.case.regions?.find(({ region }) => region === 'North')?.employment).toBeNull();
    expect(result.case.regions?.find(({ region }) => region === 'South')?.employment).toBeNull();
  });

  it('reject a plant without its employment', async () => {
    const result = await reading({ ...files, 'plants.csv': `${plants}The Vale,31,\nThe Vale,31,-3\n` });
    expect(result.account.plants).toEqual({ read: 5, accepted: 3, merged: 0, rejected: 2 });
    expect(complaints(result)).toEqual(
      expect.arrayContaining(['missing-employment 5 employment', 'value-out-of-range 6 employment']),
    );
  });

  it('read thousands of people as people', async () => {
    const result = await withRegions('region;sector;employment\nNorth;31;1.250\nSouth;31;2.500\n');
    expect(result.case.regions?.map(({ employment }) => employment)).toEqual([1250, 2500]);
  });
});

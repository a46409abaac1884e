import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { writeCaseFolder } from '../../src/read/case-csv.ts';
import { writeCaseJson } from '../../src/read/case-json.ts';
import { writeCaseWorkbook } from '../../src/read/case-workbook.ts';
import type { InputFile } from '../../src/read/input-file.ts';
import { readCase } from '../../src/read/read-case.ts';
import { exportCase } from '../../src/report/export/export-case.ts';
import { complaints, reading, textFile } from './given.ts';

const exported = async (subject: Case, format: 'workbook' | 'csv' | 'json') => {
  const account = (await reading({ 'linkages.csv': 'from,to,type\nA,B,supplies\n' })).account;
  const { files } = await exportCase({ case: subject, account, inputs: [] }, { format, version: '1' });
  return files.filter(({ name }) => name !== 'README.txt');
};

/** Every way in which a whole case is written and read again. */
const ways: readonly (readonly [string, (subject: Case) => Promise<readonly InputFile[]>])[] = [
  ['a folder', async (subject) => writeCaseFolder(subject)],
  ['JSON', async (subject) => [textFile('case.json', writeCaseJson(subject))]],
  ['a workbook', async (subject) => [{ name: 'case.xlsx', bytes: await writeCaseWorkbook(subject) }]],
  ['an exported folder', (subject) => exported(subject, 'csv')],
  ['exported JSON', (subject) => exported(subject, 'json')],
  ['an exported workbook', (subject) => exported(subject, 'workbook')],
];

describe('an actor of unknown kind that nothing is linked to stays through', () => {
  it.each(ways)('%s', async (_, write) => {
    const matrix = ',A,B,lone\nA,0,1,0\nB,0,0,0\nlone,0,0,0\n';
    const first = await reading({ 'supplies.csv': matrix }, { direction: 'row-to-column', form: 'matrix' });
    expect(first.case.actors.map(({ id, kind }) => [id, kind])).toEqual([
      ['A', null],
      ['B', null],
      ['lone', null],
    ]);
    const again = await readCase(await write(first.case));
    expect(again.case.actors.map(({ id, kind, madeFrom }) => [id, kind, madeFrom])).toEqual(
      first.case.actors.map(({ id, kind, madeFrom }) => [id, kind, madeFrom]),
    );
    expect(again.account.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(ways)('%s, whatever it is called', async (_, write) => {
    const lone = ['a; b', '[x', '["y"]', '=1+1', 'constructor'];
    const first = await reading({
      'case.json': JSON.stringify({ actorsWithoutKind: lone }),
      'linkages.csv': 'from,to,type\nA,B,supplies\n',
    });
    const again = await readCase(await write(first.case));
    expect(again.case.actors.map(({ id }) => id)).toEqual(['A', 'B', ...lone].sort());
  });
});

it('the field is known in a case and told as actors of unknown kind', async () => {
  const result = await reading({
    'case.json': '{"actorsWithoutKind":["X","A","X"]}',
    'linkages.csv': 'from,to,type\nA,B,supplies\n',
  });
  expect(result.case.actors.map(({ id }) => id)).toEqual(['A', 'B', 'X']);
  expect(complaints(result)).toEqual(['actors-without-kind 1']);
});

import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { Problem } from '../../src/model/problem.ts';
import { defaultPreset } from '../../src/preset.ts';
import { writeCaseWorkbook } from '../../src/read/case-workbook.ts';
import { mergeCases } from '../../src/study/merge-cases.ts';
import { defaultStudy } from '../../src/study/presets/default.ts';
import { readStudySource } from '../../src/study/read-study-source.ts';
import { study } from '../../src/study/study.ts';
import { parseCodeScale } from '../../src/study/table/code-scale.ts';
import { firm, readingOf, supplies } from '../support/small-case.ts';

const options = { read: {}, preset: defaultPreset, scales: [], illustrativeShare: 0 };

function csv(...lines: readonly string[]) {
  return {
    label: 'coded.csv',
    folder: false,
    files: [{ name: 'coded.csv', bytes: bytesOf(lines.join('\n')) }],
  };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The study of one table, and its problems by code. */
async function studied(source: ReturnType<typeof csv>, scales: readonly string[] = []) {
  const reading = await readStudySource(source, { ...options, scales: scales.map(parseCodeScale) });
  const compared = study(mergeCases([reading]), {
    preset: defaultStudy.values,
    analysis: defaultPreset,
    seed: '1',
    scores: 'derived',
    countIllustrative: false,
  });
  const told = (code: string): readonly Problem[] => compared.problems.filter((each) => each.code === code);
  const scores = (id: string) => compared.cases.find((each) => each.id === id)!.expert!;
  return { compared, told, scores };
}

describe('a table of expert-coded cases', () => {
  it('is read by its headers in several languages, with its account', async () => {
    const { compared, scores } = await studied(
      csv(
        'Caso;Setor;E1;E2;E3;E4;E5;J1;J2;J3;J4;Governança;Produto;Processo',
        'a;tradicional;1;2;3;3;1;0;1;2;1;quase hierarquia;2,5;1',
        'b;software;1;2;3;3;1;0;1;2;1;rede;1;1',
      ),
    );
    expect(compared.account).toEqual({ read: 2, accepted: 2, merged: 0, rejected: 0 });
    // EE = 10 / 5 = 2, JA = 4 / 4 = 1, CE = 1.5.
    expect(scores('a')).toMatchObject({
      EE: 2,
      JA: 1,
      CE: 1.5,
      buyers: 3,
      'quasi-hierarchy': 1,
      subordination: 1,
    });
    expect(scores('b')).toMatchObject({ network: 1, subordination: 0 });
    expect(compared.cases.map(({ sectorGroup }) => sectorGroup)).toEqual(['traditional', 'specialised']);
    expect(compared.cases[0]!.observed.product).toEqual({ level: 2.5, from: 'codes' });
    expect(compared.cases[0]!.observed.functional).toBeNull();
  });

  it('gives no CE where too few items are coded', async () => {
    const { scores } = await studied(csv('id,E1,E2,J1,J2,product', 'a,1,2,1,2,1', 'b,1,2,1,2,3'));
    expect(scores('a')).toMatchObject({ EE: 1.5, JA: 1.5, CE: null });
  });

  it('takes what forces-1 needs from the codes', async () => {
    // Traditional, functional: CE has sign 0, buyers −1 on 3 x subordination (3 x 1), markets + on 3 x 0:
    // net = 0 − 3 = −3, level 0, held back. Process: CE + 2, access + 3, quasi-hierarchy + 3; the buyers'
    // support is not coded, 3 of 4 forces are defined: net = 8 / 3 = 2.67, level 3.
    const { compared } = await studied(
      csv('id,sectorGroup,CE,buyers,governance,process,functional', 'a,traditional,2,3,quasi-hierarchy,3,0'),
    );
    const { expected } = compared.cases[0]!;
    expect(expected.functional).toEqual({ answer: 'held back', level: 0 });
    expect(expected.process).toEqual({ answer: 'favoured', level: 3 });
    expect(expected.intersectoral).toEqual({ answer: 'no basis', level: null });
  });

  it('is not seen in a workbook that is a case', async () => {
    const subject = readingOf({ actors: [firm('a'), firm('b')], linkages: [supplies('a', 'b')] }).case;
    const bytes = await writeCaseWorkbook(subject);
    const source = { label: 'case.xlsx', folder: false, files: [{ name: 'case.xlsx', bytes }] };
    const reading = await readStudySource(source, options);
    expect(reading.cases.map(({ derived }) => derived !== null)).toEqual([true]);
  });
});

describe('bad tables: each thing is said, none dropped in silence', () => {
  it('a code out of range: the cell alone, with row, column and value', async () => {
    const { told, scores } = await studied(csv('id,E1,CE,product', 'a,1,2,1', 'b,7,1,2', 'c,2,2,3'));
    expect(told('code-out-of-range')).toEqual([
      expect.objectContaining({ file: 'coded.csv', row: 3, column: 'E1', value: '7', severity: 'warning' }),
    ]);
    expect(scores('b').E1).toBeNull();
    expect(scores('c').E1).toBe(2);
    expect(told('mixed-scales')).toEqual([]);
  });

  it('mixed scales: the column is not used and nothing is rescaled', async () => {
    const { told, scores } = await studied(csv('id,E1,CE,product', 'a,1,2,1', 'b,5,1,2', 'c,4,2,3'));
    expect(told('mixed-scales')).toEqual([
      expect.objectContaining({ column: 'E1', severity: 'error', value: '5, 4' }),
    ]);
    expect(told('mixed-scales')[0]!.message).toContain('rows 3, 4');
    expect(['a', 'b', 'c'].map((id) => scores(id).E1)).toEqual([null, null, null]);
  });

  it('a declared scale is applied to its column alone, and told', async () => {
    const lines = ['id,E1,CE,product', 'a,1,2,1', 'b,5,1,2', 'c,4,2,3'];
    const { told, scores } = await studied(csv(...lines), ['E1=0-5']);
    // 1/5, 5/5, 4/5 of 3.
    expect(['a', 'b', 'c'].map((id) => scores(id).E1)).toEqual([0.6000000000000001, 3, 2.4000000000000004]);
    expect(scores('a').CE).toBe(2);
    expect(told('rescaled')).toEqual([expect.objectContaining({ column: 'E1', severity: 'info' })]);
    expect(told('mixed-scales')).toEqual([]);
  });

  it('a scale declared for all columns is questioned where a column does not reach beyond 3', async () => {
    const { told } = await studied(csv('id,E1,CE,product', 'a,1,2,1', 'b,5,1,2', 'c,4,2,3'), ['0-5']);
    expect(told('rescaled').map(({ column }) => column)).toEqual(['CE', 'E1', 'product']);
    expect(told('scale-not-seen').map(({ column }) => column)).toEqual(['CE', 'product']);
  });

  it('half-filled rows, with what is missing and what that means', async () => {
    const { told, compared } = await studied(
      csv('id,E1,CE,product,process', 'a,1,2,1,1', 'b,2,,2,', 'c,2,2,,'),
    );
    expect(told('half-filled-row').map(({ row, message }) => [row, message.split(': ')[1]])).toEqual([
      [3, 'it counts wherever both values are there.'],
      [4, 'without any observed upgrading it counts in no association.'],
    ]);
    expect(compared.evidence).toMatchObject({ cases: 3, withObserved: 2 });
  });

  it('a case that comes twice: merged where alike, else rejected with the reason', async () => {
    const { told, compared } = await studied(
      csv('id,E1,CE,product', 'a,1,2,1', 'b,2,1,2', 'a,1,2,1', 'b,2,1,3', ',1,1,1'),
    );
    expect(compared.account).toEqual({ read: 5, accepted: 2, merged: 1, rejected: 2 });
    expect(told('repeated-case')).toEqual([expect.objectContaining({ row: 4, value: 'a' })]);
    expect(told('duplicate-case')).toEqual([
      expect.objectContaining({ row: 5, value: 'b', severity: 'error' }),
    ]);
    expect(told('duplicate-case')[0]!.message).toContain('coded.csv row 3');
    expect(told('missing-id')).toEqual([expect.objectContaining({ row: 6, severity: 'error' })]);
    expect(compared.cases.find(({ id }) => id === 'b')!.observed.product!.level).toBe(2);
  });

  it('a group of one case, and a group that is no group', async () => {
    const { told, compared } = await studied(
      csv(
        'id,sectorGroup,CE,product',
        'a,traditional,1,2',
        'b,traditional,2,3',
        'c,cops,1,1',
        'd,mining,2,1',
      ),
    );
    expect(told('group-of-one')).toEqual([expect.objectContaining({ value: 'cops' })]);
    expect(told('unknown-word')).toEqual([expect.objectContaining({ row: 5, value: 'mining' })]);
    expect(compared.groups).toContainEqual({ group: null, cases: 1 });
    expect(compared.cases.find(({ id }) => id === 'd')!.remarks).toContain(
      'sector group not known: counts in all groups together only',
    );
  });

  it('a constant column is said, and no association is printed for it', async () => {
    const { told, compared } = await studied(csv('id,E1,CE,product', 'a,2,1,1', 'b,2,2,2', 'c,2,3,3'));
    // EE is the mean of the one item that is coded, so it is constant too.
    expect(told('constant-column').map(({ column, value }) => [column, value])).toEqual([
      ['E1', '2'],
      ['EE', '2'],
    ]);
    const ofE1 = compared.associations.filter(({ predictor }) => predictor === 'E1');
    expect(ofE1.every(({ tauB, gamma, p }) => tauB === null && gamma === null && p === null)).toBe(true);
    expect(ofE1.find(({ group, form }) => group === 'all' && form === 'product')!.reason).toBe(
      'no variance: E1 is 2 in all 3 cases',
    );
  });

  it('governance shares above 1, and a type that contradicts them', async () => {
    const { told, scores } = await studied(
      csv(
        'id,CE,product,market,network,quasi-hierarchy,hierarchy,governance',
        'a,1,1,0.8,0.4,0,0,',
        'b,2,2,70 %,10 %,0,0,hierarchy',
      ),
    );
    expect(told('shares-above-one')).toEqual([expect.objectContaining({ row: 2 })]);
    expect(scores('a').market).toBeNull();
    expect(told('governance-differs')).toEqual([expect.objectContaining({ row: 3, value: 'hierarchy' })]);
    // .7 of the .8 that is determined.
    expect(scores('b').market).toBeCloseTo(0.875, 12);
  });

  it('CE that is the sum of EE and JA', async () => {
    const { told } = await studied(csv('id,EE,JA,CE,product', 'a,1,1,2,1', 'b,2,2,2,2'));
    expect(told('efficiency-differs')).toEqual([expect.objectContaining({ row: 2, value: '2' })]);
  });

  it('columns that are none of ours, and words where numbers are needed', async () => {
    const { told } = await studied(csv('id,CE,product,Weather', 'a,x,1,sun', 'b,2,2,rain', 'c,1,2,rain'));
    expect(told('column-not-read')).toEqual([expect.objectContaining({ column: 'Weather' })]);
    expect(told('not-a-number')).toEqual([expect.objectContaining({ row: 2, column: 'CE', value: 'x' })]);
  });

  it('an input that cannot be read is a problem, not the end of the study', async () => {
    const broken = { label: 'b.xlsx', folder: false, files: [{ name: 'b.xlsx', bytes: bytesOf('no zip') }] };
    const reading = await readStudySource(broken, options);
    expect(reading).toMatchObject({ cases: [], rejected: 1 });
    expect(reading.problems.map(({ code, file }) => [code, file])).toEqual([
      ['not-a-workbook', 'b.xlsx'],
      ['case-not-read', 'b.xlsx'],
    ]);
  });
});

describe('the declaration of a scale', () => {
  it('is of all columns or of one', () => {
    expect(parseCodeScale('0-5')).toEqual({ column: null, low: 0, high: 5 });
    expect(parseCodeScale('ce=1-4')).toEqual({ column: 'CE', low: 1, high: 4 });
  });
  it.each(['5', '5-0', 'E9=0-5', '0-5-7'])('refuses %s', (text) => {
    expect(() => parseCodeScale(text)).toThrow(UsageError);
  });
});

import { describe, expect, it } from 'vitest';
import { listedProblems, ProblemLog } from '../../src/read/problem-log.ts';
import { reading, told } from './given.ts';

describe('many problems', () => {
  it('lists the first thousand of a code, and counts the others exactly', () => {
    const log = new ProblemLog();
    for (let row = 1; row <= 2500; row++)
      log.add('error', 'bad', { file: 'a.csv', row }, `Row ${row}.`, 'Mend it.');
    log.add('error', 'other', { file: 'a.csv', row: 9 }, 'Another.', 'Mend it.');
    const sorted = log.sorted();
    expect(sorted.filter(({ code }) => code === 'bad').map(({ row }) => row)).toEqual(
      Array.from({ length: listedProblems }, (_, index) => index + 1),
    );
    expect(sorted.filter(({ code }) => code === 'more-problems')).toEqual([
      {
        code: 'more-problems',
        severity: 'error',
        file: 'a.csv',
        value: 'bad',
        message:
          '2500 problems of the code bad were found in all; the first 1000 are listed, 1500 more are not.',
        remedy: 'Mend it.',
      },
    ]);
    expect(sorted).toHaveLength(1002);
  });

  it('says nothing where all are listed', () => {
    const log = new ProblemLog();
    for (let row = 1; row <= listedProblems; row++) log.add('info', 'note', { file: 'a.csv', row }, 'x', 'y');
    expect(log.sorted()).toHaveLength(listedProblems);
  });

  it('keeps the account exact: 20,000 bad rows are 20,000 rejected rows and 1,001 problems', async () => {
    const bad = Array.from({ length: 20_000 }, (_, index) => `A${index},,supplies`).join('\n');
    const result = await reading({ 'linkages.csv': `from,to,type\nA,B,supplies\n${bad}\n` });
    expect(result.account.linkages).toEqual({ read: 20_001, accepted: 1, merged: 0, rejected: 20_000 });
    expect(told(result, 'missing-end')).toHaveLength(1000);
    expect(told(result, 'more-problems')[0]!.message).toMatch(/^20000 problems of the code missing-end/);
  });
});

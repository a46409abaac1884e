// New linkages that move an indicator most, worked by hand; every answer is recomputed through the whole path.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import { candidateLinkages } from '../../src/scenario/candidate-linkages.ts';
import { type NextBestQuestion, nextBest } from '../../src/scenario/next-best.ts';
import { growthOf } from '../../src/scenario/upper-bound.ts';
import { type CaseSketch, firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';

const six = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'].map((id) => firm(id));

async function best(sketch: CaseSketch, question: NextBestQuestion) {
  const reading = readingOf(sketch);
  const { answer, after } = await nextBest(reading, question);
  // The answer must be what the whole path gives for the case with these linkages.
  expect(after).toEqual(analyse(applyChanges(reading, answer.changes).reading));
  return answer;
}

describe('all sets', () => {
  it('one training linkage between two firms brings two of six into E1, one with the school a single one', async () => {
    const sketch = { actors: [...six, member('i1', 'institution')], linkages: [link('trains', 'i1', 'f1')] };
    const answer = await best(sketch, { count: 1, type: 'trains', indicator: 'E1' });
    expect(answer).toMatchObject({ before: 1 / 6, after: 3 / 6, search: 'all sets', bound: null });
    expect(answer.linkages).toEqual(['add linkage f2 trains f3']);
    // Ordered pairs of the six firms, 30, and i1 to the five firms it does not train yet.
    expect([answer.candidates, answer.tried]).toEqual([35, 35]);
    // Ordered pairs among the five firms not in E1 yet: 5 x 4.
    expect(answer.asGood).toBe(20);
  });

  it('two linkages that do nothing alone are found together', async () => {
    // E3 needs a knower: the university. f1 and f2 are two steps from it only along i1 > f1 > f2. From i1 only
    // f1 may learn, and f2 only from f1: f1 > f2 alone reaches nobody.
    const sketch = {
      actors: [
        firm('f1'),
        firm('f2'),
        member('i1', 'institution', { institutionType: 'university' as const }),
      ],
      linkages: [],
    };
    const question = {
      count: 2,
      type: 'shares-knowledge',
      indicator: 'E3',
      from: ['i1', 'f1'],
      to: ['f1', 'f2'],
    } as const;
    const answer = await best(sketch, question);
    expect(answer).toMatchObject({ before: 0, after: 1, candidates: 3, tried: 3 });
    // {i1 f1, i1 f2} and {f1 f2, i1 f1} reach both; {f1 f2, i1 f2} one.
    expect(answer.asGood).toBe(2);
  });

  it('fewer sales outside: lowering is looked for as well', async () => {
    // J3 counts firms that act jointly and do not trade: f1 and f2. A sale between the two takes both out.
    const sketch = {
      actors: [firm('f1'), firm('f2'), firm('f3')],
      linkages: [link('acts-jointly', 'f1', 'f2')],
    };
    const answer = await best(sketch, { count: 1, type: 'supplies', indicator: 'J3', goal: 'lower' });
    expect(answer).toMatchObject({
      before: 2 / 3,
      after: 0,
      linkages: ['add linkage f1 supplies f2'],
      asGood: 2,
    });
  });

  it('names none where nothing moves it', async () => {
    const sketch = { actors: [firm('f1'), firm('f2')], linkages: [] };
    const answer = await best(sketch, { count: 1, type: 'finances', indicator: 'E1', trials: 10 });
    expect(answer).toMatchObject({ linkages: [], before: 0, after: 0, candidates: 0 });
  });
});

describe('greedy', () => {
  it('is exact where the number is a coverage: the bound says so', async () => {
    // Six firms, nothing: a tie more among 15 pairs each time, whatever the others are.
    const question = { count: 3, type: 'acts-jointly', indicator: 'localDensity', trials: 5 } as const;
    const answer = await best({ actors: six, linkages: [] }, question);
    expect(answer.search).toBe('greedy');
    expect(answer.after).toBeCloseTo(3 / 15, 12);
    expect(answer.bound!.value).toBeCloseTo(3 / 15, 12);
    // 15 + 14 + 13 trials of one more linkage, and one with all.
    expect(answer.tried).toBe(43);
  });

  it('gains nothing where every firm is reached, and the value with all candidates proves it', async () => {
    // f1 learns from outside and is a knower, its workers go to f2: both firms are within two steps.
    const sketch = {
      actors: [firm('f1'), firm('f2'), member('i1', 'institution'), outside('u1', 'institution')],
      linkages: [link('shares-knowledge', 'u1', 'f1'), link('labour-flow', 'f1', 'f2')],
    };
    const question = { count: 2, type: 'shares-knowledge', indicator: 'E3', trials: 1 } as const;
    const answer = await best(sketch, question);
    expect(answer).toMatchObject({
      search: 'greedy',
      linkages: [],
      before: 1,
      after: 1,
      bound: { value: 1 },
    });
  });

  it('a step function gives greedy nothing to go by, while two linkages together would raise it', async () => {
    // Six firms: E2 is at 1 of 6 (level 1); a third is reached with one more buyer, so one linkage is enough to
    // lift the level; from 0 of 9 firms, level 1 begins at 5 %, level 2 at a third: three more firms.
    const nine = Array.from({ length: 9 }, (_, k) => firm(`g${k}`));
    const sketch = { actors: [...nine, member('s1', 'supplier')], linkages: [supplies('s1', 'g0')] };
    const question = { count: 2, type: 'supplies', indicator: 'E2.level', from: ['s1'] } as const;
    const exact = await best(sketch, question);
    const greedy = await best(sketch, { ...question, trials: 1 });
    // Exact: 3 of 9 = a third: level 2. Greedy: 2 of 9 is level 1 still, so no first step is seen.
    expect(exact).toMatchObject({ before: 1, after: 2, search: 'all sets' });
    expect(greedy).toMatchObject({
      before: 1,
      after: 1,
      linkages: [],
      search: 'greedy',
      bound: { value: 3 },
    });
  });
});

describe('who may be linked', () => {
  it('joint action has no direction, members are firms, local types stay in the cluster, what is there is left out', () => {
    const subject = readingOf({
      actors: [firm('f1'), firm('f2'), member('i1', 'institution'), outside('b1', 'buyer')],
      linkages: [link('acts-jointly', 'f2', 'f1'), link('member-of', 'f1', 'i1')],
    }).case;
    const ends = (type: 'acts-jointly' | 'member-of' | 'supplies') =>
      candidateLinkages(subject, { cluster: 'c', type }).map(({ from, to }) => `${from}>${to}`);
    expect(ends('acts-jointly')).toEqual(['f1>i1', 'f2>i1']);
    expect(ends('member-of')).toEqual(['f2>i1']);
    expect(ends('supplies')).toEqual(['b1>f1', 'b1>f2', 'f1>b1', 'f1>f2', 'f2>b1', 'f2>f1']);
  });

  it('questions that cannot be asked are refused with what is needed', async () => {
    const sketch = { actors: [firm('f1'), firm('f2')], linkages: [], surveyed: [] };
    const ask = (more: Partial<NextBestQuestion>) =>
      nextBest(readingOf(sketch), { count: 1, type: 'trains', indicator: 'localDensity', ...more });
    await expect(ask({ indicator: 'localdensty' })).rejects.toThrow(/Did you mean localdensity\?/);
    await expect(ask({ indicator: 'ce' })).rejects.toThrow(/not defined in cluster c/);
    await expect(ask({ from: ['f9'] })).rejects.toThrow(/"f9" is neither an actor .* f1, f2/);
    await expect(ask({ cluster: 'd' })).rejects.toThrow(/has no cluster d; it has: c/);
    await expect(ask({ cells: { valeu: 3 } })).rejects.toThrow(/did you mean value\?/);
  });
});

describe('what can be proven of an indicator', () => {
  it('trade can take firms out of J3, so JA and CE need not rise with it; EE never falls', () => {
    expect(growthOf('ce', 'supplies', {})).toEqual({ monotone: false, coverage: false });
    expect(growthOf('ce', 'member-of', {})).toEqual({ monotone: true, coverage: false });
    expect(growthOf('ee', 'supplies', {})).toEqual({ monotone: true, coverage: false });
    expect(growthOf('items.J3.share', 'acts-jointly', { project: 'p' })).toEqual({
      monotone: false,
      coverage: false,
    });
    expect(growthOf('items.E3.share', 'shares-knowledge', {})).toEqual({ monotone: true, coverage: false });
    expect(growthOf('items.E1.share', 'trains', {})).toEqual({ monotone: true, coverage: true });
    expect(growthOf('network.transitivity', 'trains', {})).toEqual({ monotone: false, coverage: false });
  });
});

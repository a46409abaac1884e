import { describe, expect, it } from 'vitest';
import { JudgementRows, judgementKinds } from '../../src/neo4j/push/judgement-rows.ts';
import { statementsIn } from '../../src/neo4j/statements.ts';

describe('the nodes of an assessment', () => {
  it('keep values as they are, and what a database cannot hold as text of JSON', () => {
    const rows = new JudgementRows('default', () => undefined);
    rows.node('assessment', [], {
      text: 'x',
      share: 0.5,
      names: ['a', 'b'],
      empty: [],
      interval: [0, 2],
      unknown: null,
      never: undefined,
      notANumber: Number.NaN,
      mixed: [1, 'a'],
      withGaps: [1, null],
      advice: [{ title: 'standards', because: [] }],
      options: { threshold: 0.6 },
    });
    expect(rows.nodes.get('assessment')![0]!.set).toEqual({
      assessment: 'default',
      text: 'x',
      share: 0.5,
      names: ['a', 'b'],
      empty: [],
      interval: [0, 2],
      mixed: ['1', '"a"'],
      withGaps: ['1', 'null'],
      advice: ['{"title":"standards","because":[]}'],
      options: '{"threshold":0.6}',
    });
  });

  it('have a statement for each kind', async () => {
    const names = await statementsIn('write');
    for (const kind of judgementKinds) expect(names).toContain(`write/judge-${kind}`);
  });
});

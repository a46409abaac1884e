import { describe, expect, it } from 'vitest';
import { checkPushable } from '../../src/neo4j/push/check-pushable.ts';
import { firm, readingOf, supplies } from '../support/small-case.ts';

const sketch = (actor: Parameters<typeof firm>[1], id = 'a') =>
  readingOf({ actors: [firm(id, actor), firm('b')], linkages: [supplies(id, 'b')] }).case;

describe('what a database cannot keep is said before anything is written', () => {
  it('takes an ordinary case, and names of 10,000 characters', () => {
    expect(() => checkPushable(sketch({ name: 'x'.repeat(10_000) }))).not.toThrow();
  });

  it('an id too long for an index', () => {
    expect(() => checkPushable(sketch({}, 'x'.repeat(1801)))).toThrow(/1801 characters/);
  });

  it('half a character, and a NUL in the name of a column', () => {
    expect(() => checkPushable(sketch({ name: 'a\ud800' }))).toThrow(/actor a/);
    expect(() => checkPushable(sketch({ extra: { 'x\0': 'y' } }))).toThrow(/NUL/);
  });
});

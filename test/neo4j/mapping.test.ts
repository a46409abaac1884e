import { describe, expect, it } from 'vitest';
import { cellOf } from '../../src/neo4j/map/cell-of.ts';
import { readMapping } from '../../src/neo4j/map/mapping.ts';

describe('a mapping file', () => {
  it('is refused with the place in it', () => {
    expect(() => readMapping('{', 'm.json')).toThrow(/m\.json is not JSON/);
    expect(() => readMapping('{"format":"articulator-map/1","nodes":[]}', 'm.json')).toThrow(/nodes/);
    const wrong = { format: 'articulator-map/1', nodes: [{ label: 'A', kind: 'shop' }] };
    expect(() => readMapping(JSON.stringify(wrong), 'm.json')).toThrow(/nodes\.0\.kind/);
    const unknown = { ...wrong, nodes: [{ label: 'A', kind: 'firm', colour: 'red' }] };
    expect(() => readMapping(JSON.stringify(unknown), 'm.json')).toThrow(/colour/);
  });
});

describe('a value of a database as a cell', () => {
  it('keeps what a number cannot hold as text', () => {
    expect([5n, 9007199254740993n, Number.NaN, ['a', 1n], undefined].map(cellOf)).toEqual([
      5,
      '9007199254740993',
      'NaN',
      'a; 1',
      null,
    ]);
  });
});

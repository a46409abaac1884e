import { describe, expect, it } from 'vitest';
import { orderedJson } from '../../src/report/ordered-json.ts';

describe('orderedJson', () => {
  it('writes named keys first, others after them sorted, with two spaces and a final newline', () => {
    const text = orderedJson({ z: 1, b: 2, extra: 3, a: 4 }, { b: null, a: null });
    expect(text).toBe('{\n  "b": 2,\n  "a": 4,\n  "extra": 3,\n  "z": 1\n}\n');
  });

  it('orders what is inside arrays and objects', () => {
    const order = { list: [{ x: null, y: null }] } as const;
    expect(JSON.stringify(JSON.parse(orderedJson({ list: [{ y: 1, x: 2 }] }, order)))).toBe(
      '{"list":[{"x":2,"y":1}]}',
    );
  });

  it('leaves out undefined and keeps null', () => {
    expect(orderedJson({ a: undefined, b: null }, { a: null, b: null })).toBe('{\n  "b": null\n}\n');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'throws at %s, with the path',
    (bad) => {
      expect(() => orderedJson({ a: [{ b: bad }] }, null)).toThrow(/^\$\.a\[0\]\.b is .*null with a reason/);
    },
  );

  it.each([new Map(), new Set(), () => 1, 1n, new Date(0), Symbol('x')])(
    'throws at what JSON cannot say: %s',
    (bad) => {
      expect(() => orderedJson({ a: bad }, null)).toThrow(/\$\.a is a /);
    },
  );

  it('keeps keys that objects treat in a special way', () => {
    const odd = JSON.parse('{"__proto__": 1, "constructor": 2}');
    expect(JSON.parse(orderedJson(odd, null))).toEqual(odd);
    expect(orderedJson(odd, null)).toContain('"__proto__": 1');
  });
});

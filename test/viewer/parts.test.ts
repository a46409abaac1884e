import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arrival, takeApart } from '../../viewer/src/worker/parts.ts';

/** As a message between page and worker is copied. */
const sent = <Value>(value: Value): Value => structuredClone(value);

/** The whole as it arrives, message by message. */
function arrived<Whole>(whole: Whole): Whole {
  const { frame, parts } = takeApart(whole);
  const arrival = new Arrival(sent(frame), parts.length);
  for (const part of parts) {
    expect(arrival.complete).toBe(false);
    arrival.add(sent(part));
  }
  expect(arrival.complete).toBe(true);
  return arrival.whole;
}

const long = fc
  .tuple(fc.jsonValue(), fc.integer({ min: 0, max: 900 }))
  .map(([value, times]) => Array.from({ length: times }, () => value));
const nested = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), long, fc.dictionary(fc.string(), long)));

describe('what a worker sends in parts', () => {
  it('is the same when put together', () => {
    fc.assert(
      fc.property(nested, (whole) => {
        expect(arrived(whole)).toEqual(whole);
      }),
    );
  });

  it('may itself be a long list or a long text', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => ({ row }));
    expect(arrived(rows)).toEqual(rows);
    const text = 'x'.repeat(9_000_000);
    expect(arrived(text)).toBe(text);
  });

  it('holds no long list and no long text in one message', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => ({ row, cells: ['a', 'b'] }));
    const whole = { deep: [{ rows, positions: new Float64Array(4) }], text: 'x'.repeat(9_000_000) };
    const { frame, parts } = takeApart(whole);
    expect(frame.deep[0]?.rows).toEqual([]);
    expect(
      Math.max(...parts.map(({ piece }) => (typeof piece === 'string' ? 0 : piece.length))),
    ).toBeLessThan(1000);
    expect(parts.filter(({ piece }) => typeof piece === 'string').length).toBeGreaterThan(1);
    expect(arrived(whole)).toEqual(whole);
  });
});

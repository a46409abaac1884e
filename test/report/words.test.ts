import { describe, expect, it } from 'vitest';
import { counted, firstOf, listed, percent, sentence, shown, visible } from '../../src/report/words.ts';

describe('words', () => {
  it.each([
    [0, '0 linkages'],
    [1, '1 linkage'],
    [2, '2 linkages'],
    [1234, '1,234 linkages'],
  ])('%d is said as %s', (count, text) => {
    expect(counted(count, 'linkage')).toBe(text);
  });

  it('lists words', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(firstOf(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
    expect(firstOf(['a', 'b'], 2)).toBe('a and b');
  });

  it.each([
    [0, '0 %'],
    [0.001, '< 1 %'],
    [0.714, '71 %'],
    [0.999, '> 99 %'],
    [1, '100 %'],
    [null, '–'],
  ])('a share of %s is %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  it.each([
    [1234567.891, 1, '1,234,567.9'],
    [-1234.5, 0, '-1,235'],
    [-0.001, 2, '0.00'],
    [999, 0, '999'],
    [0.1234567, 4, '0.1235'],
    [null, 2, '–'],
  ])('%s with %s decimals is %s', (value, digits, text) => {
    expect(shown(value, digits)).toBe(text);
  });

  it('ends a sentence once', () => {
    expect(sentence(['one', 'two.'])).toBe('one; two.');
    expect(sentence([])).toBe('');
  });

  it('makes what would steer a terminal visible', () => {
    expect(visible('a\u001b[31mb\u0007\n\tc')).toBe('a␛[31mb␇␊␉c');
    expect(visible('\u202egnp.exe\u0085')).toBe('<U+202E>gnp.exe<U+0085>');
    expect(visible('São Paulo 東京')).toBe('São Paulo 東京');
  });
});

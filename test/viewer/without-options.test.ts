import { expect, it } from 'vitest';
import { reasons } from '../../src/metrics/reasons.ts';
import { reasons as spanish } from '../../viewer/src/words/es/sentences/reasons.ts';
import { reasons as portuguese } from '../../viewer/src/words/pt/sentences/reasons.ts';
import { withoutOptions } from '../../viewer/src/words/without-options.ts';

it('no reason on the page names an option of the command line, in any language', () => {
  const english = Object.values(reasons);
  expect(english.some((text) => text.includes('--group'))).toBe(true);
  const told = [...english.map(withoutOptions), ...Object.values(spanish), ...Object.values(portuguese)];
  expect(told.filter((text) => /--|allPairsUpTo/.test(text))).toEqual([]);
  expect(withoutOptions(reasons.noGroups)).toBe('No groups were given.');
  expect(withoutOptions(reasons.oneContact)).toBe(reasons.oneContact);
});

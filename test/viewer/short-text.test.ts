import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortText } from '../../viewer/src/app/short-text.ts';

it('never shows a control or direction mark, nor more than the limit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 2, max: 60 }),
      (text, limit) => {
        const shown = shortText(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      },
    ),
  );
});

it('leaves plain text as it is', () => {
  expect(shortText('São José & Filhos <Ltda>')).toBe('São José & Filhos <Ltda>');
});

import { describe, expect, it } from 'vitest';
import { checkInput } from '../../scripts/fuzz/check-input.ts';
import { fixtureCorpus } from '../../scripts/fuzz/corpus.ts';
import { fuzzFormats } from '../../scripts/fuzz/fuzz-input.ts';
import { makeInput } from '../../scripts/fuzz/make-input.ts';
import { savedInput, savedText } from '../../scripts/fuzz/saved-input.ts';

const corpus = fixtureCorpus();

describe('the short run of the fuzzer (npm run fuzz -- --minutes N is the long one)', () => {
  it.each(fuzzFormats)(
    '%s: 60 damaged inputs give a reading that adds up, or an error in words',
    async (only) => {
      for (let index = 0; index < 60; index++) {
        const input = makeInput('suite', index, corpus, { only, hostile: 'none' });
        expect(await checkInput(input), `${only} ${index}: ${input.how.join(', ')}`).toEqual([]);
      }
    },
  );

  it('gives the same input for the same seed and number, others for others', () => {
    const made = (seed: string, index: number) => savedText(seed, 0, makeInput(seed, index, corpus), []);
    expect(made('a', 7)).toBe(made('a', 7));
    expect(made('a', 7)).not.toBe(made('a', 7 + fuzzFormats.length));
    expect(makeInput('a', 7, corpus)).not.toEqual(makeInput('b', 7, corpus));
  });

  it('saves an input so that it is read again as it was', () => {
    for (let index = 0; index < 2 * fuzzFormats.length; index++) {
      const input = makeInput('saved', index, corpus, { hostile: 'none' });
      expect(savedInput(savedText('saved', index, input, ['a fault']))).toMatchObject({ ...input });
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockList } from '../../src/duplicates/block-list.ts';
import { findDuplicates } from '../../src/duplicates/find-duplicates.ts';
import { defaultDuplicateOptions } from '../../src/duplicates/options.ts';
import type { Actor } from '../../src/model/actor.ts';
import { readingOf, supplies } from '../support/small-case.ts';
import { madeUpNames } from './made-up-names.ts';
import { actor } from './quality.ts';

const search = (actors: readonly Actor[], lowest = defaultDuplicateOptions.lowest) =>
  findDuplicates({ actors, linkages: [] }, { ...defaultDuplicateOptions, lowest });
/** Score and reasons of two actors, however low. */
const likeness = (a: Partial<Actor>, b: Partial<Actor>) => {
  const actors = [
    { ...actor('a', null), ...a },
    { ...actor('b', null), ...b },
  ];
  return search(actors, 0).pairs[0];
};
const proposed = (a: Partial<Actor>, b: Partial<Actor>) =>
  (likeness(a, b)?.score ?? 0) >= defaultDuplicateOptions.lowest;

describe('the pairs proposed', () => {
  it.each([
    ['case and accents', 'MOVEIS SAO JOAO', 'Móveis São João'],
    ['a legal form', 'Alfa Ltda.', 'Alfa S.A.'],
    ['the order of words', 'Calçados Azul', 'Azul Calçados'],
    ['a typing error', 'Irmãos Teixeira', 'Irmãos Texeira'],
    ['an abbreviation', 'Metalúrgica Horizonte', 'Met. Horizonte'],
    ['an initial', 'Carlos Moreira Transportes', 'C. Moreira Transportes'],
    ['a space', 'Auto Peças Norte', 'Autopeças Norte'],
    ['the word for and', 'Souza & Dias', 'Souza e Dias'],
    ['the script', 'ООО Ромашка', 'Romashka'],
  ])('differ in %s', (_, a, b) => {
    expect(proposed({ name: a }, { name: b })).toBe(true);
  });

  it.each([
    ['a number', 'Calçados Azul 1', 'Calçados Azul 2'],
    ['the letter of a unit', 'Granitos Bela Vista Unidade A', 'Granitos Bela Vista Unidade B'],
    ['kin', 'Irmãos Silva', 'Silva & Filhos'],
    ['the trade', 'Silva Transportes', 'Silva Metalúrgica'],
    ['digits', '10457', '10458'],
  ])('do not differ in %s', (_, a, b) => {
    expect(proposed({ name: a }, { name: b })).toBe(false);
  });

  it('do not join subsidiaries, nor namesakes elsewhere', () => {
    expect(proposed({ name: 'Hofmann Brasil' }, { name: 'Hofmann México' })).toBe(false);
    expect(proposed({ name: 'Hofmann', country: 'BR' }, { name: 'Hofmann', country: 'MX' })).toBe(false);
    expect(proposed({ name: 'Hofmann', country: 'BR' }, { name: 'Hofmann', country: null })).toBe(true);
  });

  it('say what speaks for and against', () => {
    expect(likeness({ name: 'Ind. Azul S.A.' }, { name: 'AZUL INDÚSTRIA 2 Ltda' })).toMatchObject({
      because: ['both have: azul', 'one word for: ind and industria', 'words in another order'],
      against: ['number 2 in one only', 'legal form S.A., Ltda.'],
    });
  });

  it('take the id of an actor without a name for its name', () => {
    const { pairs } = search([actor('Calçados Azul', null), actor('CALCADOS AZUL', 'Calçados Azul Ltda')]);
    expect(pairs).toHaveLength(1);
  });

  it('leave out names that say nothing, and say how many', () => {
    expect(search([actor('1', '?'), actor('2', '?'), actor('3', 'Alfa')])).toMatchObject({
      pairs: [],
      unnamed: 2,
    });
  });
});

describe('registration numbers and addresses', () => {
  const cnpj = (number: string) => ({ extra: { CNPJ: number } });

  it('of the same firm propose it whatever its names', () => {
    const [a, b] = [
      { name: 'Alfa', ...cnpj('12.345.678/0001-95') },
      { name: 'Zeta', ...cnpj('12345678000195') },
    ];
    expect(likeness(a, b)).toMatchObject({ because: ['same CNPJ'] });
    expect(proposed(a, b)).toBe(true);
    expect(likeness(a, { ...b, ...cnpj('12345678000276') })!.because).toEqual([
      'same firm by CNPJ, another establishment',
    ]);
  });

  it('that differ speak against it, one wrong digit does not', () => {
    const with1 = { name: 'Alfa', extra: { 'Tax ID': '4711-0815' } };
    expect(proposed(with1, { name: 'Alfa', extra: { 'Tax ID': '1234-9999' } })).toBe(false);
    expect(proposed(with1, { name: 'Alfa', extra: { 'Tax ID': '4711-0816' } })).toBe(true);
    expect(proposed(with1, { name: 'Alfa', extra: { 'Tax ID': '00000000' } })).toBe(true);
  });

  it('an address is one however its words are shortened, with its number', () => {
    const at = (address: string, place = 'Vitória') => ({ extra: { Endereço: address }, place });
    const a = { name: 'Alfa', ...at('Av. Beira Mar, 1200 - Sala 3') };
    expect(likeness(a, { name: 'Zeta', ...at('Avenida Beira Mar 1200, sl 3') })).toMatchObject({
      because: ['same address'],
    });
    expect(likeness(a, { name: 'Zeta', ...at('Avenida Beira Mar 1200, sala 4') })?.because ?? []).toEqual([]);
    expect(likeness(a, { name: 'Zeta', ...at('Av. Beira Mar') })?.because ?? []).toEqual([]);
    expect(likeness(a, { name: 'Zeta', ...at('Av. Beira Mar 1200 sala 3', 'Natal') })?.because ?? []).toEqual(
      [],
    );
  });
});

describe('the search', () => {
  it('holds a linkage between the two against them', () => {
    const { actors, linkages } = readingOf({
      actors: [
        { id: 'a', name: 'Alfa Couros' },
        { id: 'b', name: 'Alfa Couro' },
      ],
      linkages: [supplies('a', 'b')],
    }).case;
    const found = findDuplicates({ actors, linkages }, { ...defaultDuplicateOptions, lowest: 0 });
    expect(found.pairs[0]!.against).toEqual(['a linkage runs between them']);
    expect(found.pairs[0]!.score).toBeCloseTo(
      defaultDuplicateOptions.linked * search(actors, 0).pairs[0]!.score,
      12,
    );
  });

  it('compares each of very many equal names with the first alone, and says so', () => {
    const many = Array.from({ length: 80 }, (_, at) => actor(`x${String(at).padStart(2, '0')}`, 'Alfa'));
    const { pairs, shortened } = search(many);
    expect(shortened).toBe(1);
    expect(pairs).toHaveLength(79);
    expect(pairs.every(({ a }) => a.id === 'x00')).toBe(true);
  });

  it('gives the same whatever the order of the actors, scores in 0..1 and the most alike first', () => {
    const all = madeUpNames(120, 3).map(({ name }, at) => actor(`n${at}`, name));
    const order = fc.shuffledSubarray(all, { minLength: all.length });
    fc.assert(
      fc.property(order, (shuffled) => {
        const { pairs } = search(shuffled);
        expect(pairs).toEqual(search(all).pairs);
        expect(pairs.length).toBeGreaterThan(20);
        for (const [at, { score }] of pairs.entries()) {
          expect(score).toBeGreaterThanOrEqual(defaultDuplicateOptions.lowest);
          expect(score).toBeLessThanOrEqual(pairs[at - 1]?.score ?? 1);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('says how many can be compared, where there are more', () => {
    expect(() => new BlockList().add(1, 2 ** 21)).toThrow(/at most 2097152 actors/u);
    const blocks = new BlockList();
    for (const [hash, member] of [
      [2 ** 32 - 1, 2 ** 21 - 1],
      [2 ** 32 - 1, 0],
      [2 ** 32 - 1, 0],
      [0, 1],
    ] as const) {
      blocks.add(hash, member);
    }
    expect([...blocks.blocks()]).toEqual([[0, 2 ** 21 - 1]]);
  });

  it('takes any text for a name', () => {
    const names = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(names, (texts) => {
        const { pairs } = search(
          texts.map((name, at) => actor(`n${at}`, name)),
          0,
        );
        for (const { score } of pairs) expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });
});

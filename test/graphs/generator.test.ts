import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCase } from '../../graphs/generator/build-case.ts';
import { toCsv } from '../../graphs/generator/csv.ts';
import { pick, randomFrom, wholeBetween } from '../../graphs/generator/random.ts';

describe('toCsv', () => {
  it('quotes what needs quoting and nothing else', () => {
    const rows = [{ a: 'plain', b: 'one, two' }, { a: 'say "yes"' }, { a: 'two\nlines', b: ' spaced ' }];
    expect(toCsv(['a', 'b'], rows)).toBe('a,b\nplain,"one, two"\n"say ""yes""",\n"two\nlines"," spaced "\n');
  });

  it('is read back as it was by another reader', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ã', ',', '"', '\n', '\r', ' ', ';') });
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.constant('x'), b: cell }), { minLength: 1 }), (rows) => {
        const options = { columns: true, record_delimiter: '\n', trim: false };
        expect(parse(toCsv(['a', 'b'], rows), options)).toEqual(rows);
      }),
    );
  });
});

describe('randomFrom', () => {
  it('gives one seed one stream, and another seed another', () => {
    const draws = (seed: string) => Array.from({ length: 5 }, randomFrom(seed));
    expect(draws('a')).toEqual(draws('a'));
    expect(draws('a')).not.toEqual(draws('b'));
  });

  it('stays in [0, 1) and near its mean', () => {
    const draws = Array.from({ length: 20_000 }, randomFrom('mean'));
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    expect(draws.reduce((sum, draw) => sum + draw, 0) / draws.length).toBeCloseTo(0.5, 1);
  });

  it('picks by weight and reaches both ends of a range', () => {
    const random = randomFrom('pick');
    const picked = Array.from({ length: 4000 }, () =>
      pick(random, [
        ['often', 3],
        ['seldom', 1],
      ] as const),
    );
    expect(picked.filter((each) => each === 'often').length / 4000).toBeCloseTo(0.75, 1);
    const whole = new Set(Array.from({ length: 200 }, () => wholeBetween(random, [1, 3])));
    expect([...whole].sort()).toEqual([1, 2, 3]);
  });
});

describe('buildCase', () => {
  const group = {
    id: 'shops',
    prefix: 'shop',
    count: 3,
    kind: 'firm',
    country: 'BR',
    trades: [{ name: 'Shop', weight: 1 }],
  };
  const built = (rules: readonly object[], groups: readonly object[] = [group], profiles = {}) =>
    buildCase(
      {
        id: 'small',
        currency: 'CLP',
        sources: [{ id: 'generator' }],
        generator: {
          name: 'articulator-case-generator/1',
          seed: 's',
          parameters: { places: {}, groups, profiles, rules },
        },
      },
      { actors: [], linkages: [] },
    );
  const linkages = (rules: readonly object[]): readonly Record<string, string>[] =>
    parse(built(rules)['linkages.csv'], { columns: true });

  it('links nobody with itself and no pair twice in a layer', () => {
    const rule = { type: 'acts-jointly', from: ['@shops'], to: { '@shops': 1 }, partners: [2, 2] };
    const rows = linkages([
      { id: 'one', ...rule },
      { id: 'two', ...rule },
    ]);
    expect(rows).toHaveLength(3);
    expect(rows.every(({ from, to }) => from !== to)).toBe(true);
  });

  it('turns a linkage round when it follows another', () => {
    const rows = linkages([
      { id: 'sales', type: 'supplies', from: ['shop-01'], to: { 'shop-02': 1 }, year: 2000 },
      { id: 'help', type: 'assists', along: 'sales', reverse: true },
    ]);
    expect(rows.map(({ from, to, type }) => [from, to, type])).toEqual([
      ['shop-01', 'shop-02', 'supplies'],
      ['shop-02', 'shop-01', 'assists'],
    ]);
  });

  it('leaves what other rules draw unchanged when a rule is added', () => {
    const sales = { id: 'sales', type: 'supplies', from: ['@shops'], to: { '@shops': 1 }, year: 2000 };
    const help = { id: 'help', type: 'trains', from: ['@shops'], to: { '@shops': 1 } };
    const alone = linkages([sales]);
    expect(linkages([help, sales]).filter(({ type }) => type === 'supplies')).toEqual(alone);
  });

  it("writes values in the case's currency, as the share of the seller's sales", () => {
    const seller = { ...group, employees: [10, 10], salesPerEmployee: [50_000, 50_000] };
    const sale = { id: 'sale', type: 'supplies', from: ['shop-01'], to: { 'shop-02': 1 }, year: 2000 };
    const rule = { ...sale, share: [0.4, 0.4], shareKnown: 1, valueKnown: 1 };
    expect(parse(built([rule], [seller])['linkages.csv'], { columns: true })).toMatchObject([
      { value: '200000', currency: 'CLP', shareOfSellerSales: '0.40', year: '2000' },
    ]);
  });

  it('finds groups by a tag they share, and keeps a rule within the cluster', () => {
    const groups = ['east', 'west'].map((cluster) => ({
      ...group,
      id: cluster,
      prefix: cluster,
      cluster,
      tags: ['all'],
    }));
    const rule = {
      id: 'talk',
      type: 'shares-knowledge',
      from: ['@all'],
      to: { '@all': 1 },
      partners: [9, 9],
    };
    const ends = (rules: readonly object[]): readonly string[] =>
      (parse(built(rules, groups)['linkages.csv'], { columns: true }) as Record<string, string>[]).map(
        ({ from, to }) => `${from?.slice(0, 4)} ${to?.slice(0, 4)}`,
      );
    expect(ends([rule])).toHaveLength(30);
    expect(ends([{ ...rule, within: 'cluster' }])).toEqual([
      ...Array(6).fill('east east'),
      ...Array(6).fill('west west'),
    ]);
  });

  it("fills a rule's cells from its profile; its own win", () => {
    const sale = { id: 'sale', type: 'supplies', from: ['shop-01'], to: { 'shop-02': 1 }, profile: 'spot' };
    const cells = { contract: { known: 1, choices: { repeated: 1 } } };
    const profiles = {
      spot: {
        contract: { known: 1, choices: { spot: 1 } },
        monitored: { known: 1, choices: { no: 1 } },
      },
    };
    const rows = (rule: object): unknown =>
      parse(built([rule], [group], profiles)['linkages.csv'], { columns: true });
    expect(rows(sale)).toMatchObject([{ contract: 'spot', monitored: 'no' }]);
    expect(rows({ ...sale, cells })).toMatchObject([{ contract: 'repeated', monitored: 'no' }]);
    expect(() => rows({ ...sale, profile: 'none' })).toThrow(/sale.*none/);
  });

  it('numbers the actors of one prefix on, wide enough to be sorted', () => {
    const groups = [group, { ...group, id: 'more', count: 98 }];
    const rows: readonly Record<string, string>[] = parse(built([], groups)['actors.csv'], { columns: true });
    const ids = rows.map(({ id }) => id);
    expect(ids).toHaveLength(101);
    expect([ids[0], ids[100]]).toEqual(['shop-001', 'shop-101']);
  });

  it.each([
    [{ id: 'r', type: 'supplies', from: ['nobody'], to: { 'shop-01': 1 } }, /nobody/],
    [{ id: 'r', type: 'supplies', from: ['@none'], to: { 'shop-01': 1 } }, /@none/],
    [{ id: 'r', type: 'supplies', along: 'later' }, /later/],
    [{ id: 'r', type: 'sells', from: ['@shops'], to: { 'shop-01': 1 } }, /type/],
    [{ id: 'r', type: 'supplies', from: ['@shops'], to: { 'shop-01': 1 }, chanse: 1 }, /chanse/],
  ])('refuses a parameter that means nothing: %o', (rule, message) => {
    expect(() => built([rule])).toThrow(message);
  });

  it('refuses a town without a position', () => {
    expect(() => built([], [{ ...group, places: { Nowhere: 1 } }])).toThrow(/Nowhere/);
  });
});

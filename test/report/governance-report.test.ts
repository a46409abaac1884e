// What the reports say of governance, expert codes and linkages side by side.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { CaseReading } from '../../src/model/case.ts';
import type { Code } from '../../src/model/code.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import { defaultPreset } from '../../src/preset.ts';
import { assessmentJson } from '../../src/report/assessment-json.ts';
import { markdownReport } from '../../src/report/markdown-report.ts';
import { textReport } from '../../src/report/text-report.ts';
import { type CaseSketch, firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';

const facts: Partial<Linkage> = {
  shareOfSellerSales: 0.2,
  shareOfBuyerPurchases: 0.1,
  specifiedBy: 'seller',
  monitored: false,
  switchingCost: 'low',
};
const code = (item: Code['item'], value: number, coder: string): Code => ({
  ...{ subject: 'c', item, value, coder, source: null, note: null, rows: [] },
});

/** Two communities of firms that an association joins; one sells to X at two dates and to Y. */
const sketch: CaseSketch = {
  actors: [
    ...['f1', 'f2', 'f3', 'f4'].map((id) => firm(id)),
    ...[member('A', 'institution', { name: 'Association' }), outside('X', 'buyer'), outside('Y', 'buyer')],
  ],
  linkages: [
    link('shares-knowledge', 'f1', 'f2'),
    link('shares-knowledge', 'f3', 'f4'),
    ...['f1', 'f2', 'f3'].map((id) => link('member-of', id, 'A')),
    supplies('f1', 'X', { ...facts, shareOfSellerSales: 0.7, monitored: true, year: 1998 }),
    supplies('f1', 'X', { ...facts, year: 2004, governance: 'market' }),
    supplies('f1', 'Y', { ...facts, year: 2004, governance: 'network' }),
  ],
};

function reports(given: CaseSketch, codes: readonly Code[] = [], basis: 'derived' | 'expert' = 'derived') {
  const bare = readingOf(given);
  const reading: CaseReading = { ...bare, case: { ...bare.case, codes } };
  const efficiency = { ...defaultPreset.efficiency, codes: basis };
  const assessment = analyse(reading, { preset: { ...defaultPreset, efficiency } });
  const flat = (text: string) => text.replace(/\\/g, '').replace(/\s+/g, ' ');
  return {
    markdown: flat(markdownReport(reading, assessment)),
    text: flat(textReport(reading, assessment)),
    json: assessmentJson(assessment),
  };
}

describe('the reports', () => {
  const { markdown, text } = reports(sketch);

  it('name the move and what changed', () => {
    for (const report of [markdown, text]) {
      expect(report).toContain('Between two dates, 1 step: 1 quasi-hierarchy → market.');
    }
    expect(markdown).toContain("| the seller's dependence 70 % → 20 %, monitoring yes → no |");
    expect(markdown).toContain('Rows without a year count at every date: 2 of shares-knowledge.');
  });

  it("give the agreement with the analysts' codes, with its table", () => {
    // market with market, market with network: half alike; expected 1 x 1/2; kappa 0.
    const sentence =
      "Agreement with the analysts' codes: 50 % of 2 pairs alike, 50 % by chance; Cohen's kappa 0.00.";
    for (const report of [markdown, text]) expect(report).toContain(sentence);
    expect(markdown).toContain('| network (differs) |');
    expect(markdown).toMatch(/\| By the rules +\| market \| network \|/);
  });

  it('say that one label for all tells no pair apart', () => {
    for (const report of [markdown, text]) {
      expect(report).toContain(
        'All 2 determined pairs are market: the label tells no two of them apart here.',
      );
    }
  });

  it('show governance by scope, chain and firm, and the leaders with their pairs', () => {
    expect(markdown).toContain('| cross-border | 2 | 100 % | 0 % | 0 % | 0 % | 0 % | – |');
    expect(markdown).toContain('| X, leader | 1 | 100 % |');
    expect(markdown).toContain('| X | final buyer | 1 | 50 % | – | f1 (market) |');
    expect(markdown).toContain('2 partners; by pairs HHI 0.50, largest X 50 %');
  });

  it('name the communities that an institution joins', () => {
    expect(markdown).toContain('Association (A) joins communities 1 and 2');
    expect(markdown).toContain('Community 1: f1 and f2');
    expect(markdown).toContain('Community 2: f3 and f4');
  });

  it('list who was taken out in the fragile check', () => {
    expect(markdown).toMatch(/Each actor with most neighbours .* is taken out/);
    expect(markdown).toMatch(/\| Association \(A\) +\| 3 \|/);
  });

  it('put local beside cross-border, and say who bridges them', () => {
    expect(markdown).toMatch(/\| cross-border +\| 2 \| 10 \| 0.2000 \| supplies 3 \|/);
    expect(markdown).toMatch(/\| 1 \| f1 +\| firm \| 2 \| 2 \| 4 \|/);
    expect(text).toContain('Both local and cross-border linkages have 1 actor: f1.');
  });
});

describe('half or more of the pairs undetermined', () => {
  it('is said, with the fact that would settle most', () => {
    const open = { ...facts, shareOfSellerSales: 0.6, specifiedBy: null };
    const given = { ...sketch, linkages: [supplies('f1', 'X', open), supplies('f2', 'X', facts)] };
    const { text, markdown } = reports(given);
    for (const report of [text, markdown]) {
      expect(report).toContain(
        'Half or more of the pairs whose seller is a firm of the cluster, 50 %, are undetermined: what is said of ' +
          'the others may not hold for all. Ask next for who specifies (the column specifiedBy): that alone could ' +
          'settle 1 of the 1 undetermined pair listed.',
      );
    }
  });
  it('is not said of fewer', () => {
    expect(reports(sketch).text).not.toContain('Half or more');
  });
});

describe('a case of several clusters', () => {
  // Three clusters of two firms that sell to X: E4 2 in each. Only in the first do the two act jointly: J3 3, 0, 0.
  const ids = ['c', 'd', 'e'];
  const three: CaseSketch = {
    actors: [
      ...ids.flatMap((cluster) => [1, 2].map((place) => firm(`${cluster}${place}`, { cluster }))),
      outside('X', 'buyer'),
    ],
    linkages: [
      ...ids.flatMap((cluster) => [1, 2].map((place) => supplies(`${cluster}${place}`, 'X'))),
      link('acts-jointly', 'c1', 'c2'),
    ],
    surveyed: ['supplies', 'acts-jointly'],
  };
  it('says which items do not tell its clusters apart', () => {
    const { text, markdown } = reports(three);
    for (const report of [text, markdown]) {
      expect(report).toMatch(
        /do not tell the clusters of this case apart, .*: E2 \(level 0 in 3 clusters\), E4 \(level 2 in 3 clusters\), J1/,
      );
      expect(report).not.toMatch(/J3 \(level/);
    }
  });
  it('gives the agreement with expert codes over all its clusters', () => {
    const codes = [code('E4', 2, 'Ana'), { ...code('E4', 0, 'Ana'), subject: 'd' }];
    const { text, markdown } = reports(three, codes);
    for (const report of [text, markdown]) {
      expect(report).toContain(
        'Derived levels against expert codes over 2 clusters: 2 items, 50 % alike, weighted kappa',
      );
    }
  });
  it('says neither of one cluster', () => {
    expect(reports(sketch).text).not.toMatch(/of this case apart|over 2 clusters/);
  });
});

describe('expert codes', () => {
  const codes = [code('E1', 2, 'Ana'), code('E1', 1, 'Rui'), code('J3', 1, 'Ana')];

  it('stand beside the derived levels with their agreement', () => {
    const { markdown, text } = reports(sketch, codes);
    for (const report of [markdown, text]) {
      expect(report).toContain('Derived levels against expert codes: 2 items, 0 % alike, weighted kappa');
    }
    expect(markdown).toMatch(/\| E1 +\| 0.00 \| 1.00 \| Ana 2.00, Rui 1.00 +\|/);
    expect(markdown).toMatch(/\| Ana +\| Rui +\| 1 \| 0 % \| 0.00 \| 0.00 \|/);
  });

  it('in place of them are said wherever the numbers stand', () => {
    const { markdown, text, json } = reports(sketch, codes, 'expert');
    for (const report of [markdown, text]) {
      expect(report).toContain('from expert codes where there are some');
      expect(report).toContain('Expert codes are used in place of derived levels where there are some.');
      expect(report).toContain('1 low (expert)');
    }
    expect(markdown).toContain('efficiency.codes is expert, by default derived');
    expect(JSON.parse(json)).toMatchObject({
      preset: { options: { efficiency: { codes: 'expert' } } },
      codes: { used: 'expert' },
      clusters: [{ efficiency: { basis: 'expert', items: { E1: { basis: 'expert', level: 1 } } } }],
    });
  });
});

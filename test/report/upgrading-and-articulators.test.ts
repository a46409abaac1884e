import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { CaseReading } from '../../src/model/case.ts';
import type { Code } from '../../src/model/code.ts';
import { layers } from '../../src/model/layer.ts';
import type { SectorGroup } from '../../src/model/sector.ts';
import { defaultPreset, type Preset } from '../../src/preset.ts';
import { assessmentJson } from '../../src/report/assessment-json.ts';
import { markdownReport } from '../../src/report/markdown-report.ts';
import { textReport } from '../../src/report/text-report.ts';
import { type CaseSketch, firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';

/** Firms A to D that depend on X, the institution N between them and X, a source U of knowledge abroad. */
const sketch: CaseSketch = {
  actors: [
    ...['A', 'B', 'C', 'D'].map((id) => firm(id, { name: `Firm ${id}` })),
    member('N', 'institution', { name: 'Association' }),
    outside('X', 'buyer'),
    outside('U', 'institution', { country: 'IT' }),
  ],
  linkages: [
    ...['A', 'B', 'C', 'D'].map((id) => supplies(id, 'X', { shareOfSellerSales: 0.9, specifiedBy: 'buyer' })),
    ...['A', 'B'].map((id) => link('member-of', id, 'N')),
    link('certifies', 'X', 'N'),
    link('shares-knowledge', 'U', 'A'),
    link('shares-knowledge', 'A', 'B'),
  ],
};

const code = (item: Code['item'], value: number, subject = 'c'): Code => ({
  ...{ subject, item, value, coder: 'x', source: null, note: null, rows: [] },
});

function reading(sectorGroup: SectorGroup, codes: readonly Code[] = []): CaseReading {
  const made = readingOf({ ...sketch, clusters: [{ id: 'c', sectorGroup }] });
  return { ...made, case: { ...made.case, codes } };
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
function reports(given: CaseReading, articulators: Partial<Preset['articulators']> = {}) {
  const preset = { ...defaultPreset, articulators: { ...defaultPreset.articulators, ...articulators } };
  const assessment = analyse(given, { preset });
  return {
    text: plain(textReport(given, assessment)),
    markdown: plain(markdownReport(given, assessment)),
    json: JSON.parse(assessmentJson(assessment)).clusters[0],
  };
}

describe('what hardly varies is said', () => {
  it('items at which every firm counts or none does tell no firm from another', () => {
    // All four firms sell to X abroad: E4. None buys inside, acts jointly with a supplier or a buyer: E2, J1, J2 …
    const made = reading('traditional');
    const all = { ...made, case: { ...made.case, surveyed: new Set(layers) } };
    for (const report of Object.values(reports(all)).slice(0, 2)) {
      expect(report).toMatch(
        /tell no firm of the cluster from another: at E4 every firm counts, at E1, E2, .*none does/,
      );
    }
  });

  it('COPS: product never favoured, functional always at level 0, nothing of product or process held back', () => {
    const { text, markdown } = reports(reading('cops'));
    for (const report of [text, markdown]) {
      expect(report).toContain('product net between 0.00 and 1.25, so never favoured or held back or mixed');
      expect(report).toContain(
        'functional net between -1.50 and 0.00, so never favoured or mixed, the level is always 0',
      );
      expect(report).toMatch(/process net between 0\.00 and [^;]+never held back/);
    }
  });
});

describe('expected against observed', () => {
  const codes = [code('product', 2), code('process', 3), code('intersectoral', 1)];
  const { text, markdown, json } = reports(reading('traditional', codes));
  it('in one line in the short report, form by form in the full one', () => {
    // Nets and levels: CE, E4, buyers' support and quasi-hierarchy; only agreement is looked at here.
    expect(text).toMatch(/Observed against expected: of 2 forms \d agrees? exactly, \d within one level\./);
    expect(markdown).toContain('Observed level 3 (3 by 1 code)');
    expect(markdown).toContain('nothing is expected, because no sign is published');
    expect(json.upgradingAgreement.compared).toBe(2);
  });
  it('is left out where nothing was observed', () => {
    expect(reports(reading('traditional')).text).not.toContain('Observed against expected');
  });
});

describe('the text of the source beside its table', () => {
  it('software only', () => {
    const said = 'The table of the source has + for collective efficiency here and is preferred.';
    expect(reports(reading('specialised')).markdown).toContain(said);
    expect(reports(reading('traditional')).markdown).not.toContain(said);
  });
});

describe('upgrading firm by firm', () => {
  const { text, markdown } = reports(reading('cops', [code('product', 2, 'A')]));
  it('counts in the short report, every firm in the full one, with what was observed of it', () => {
    expect(text).toContain('Firm by firm, of 4 firms: product');
    expect(markdown).toContain('Upgrading expected firm by firm');
    for (const id of ['A', 'B', 'C', 'D'])
      expect(markdown).toMatch(new RegExp(`\\| Firm ${id} \\(${id}\\) +\\|`));
    expect(markdown).toContain('product coded 2');
  });
});

describe('articulators', () => {
  const { text, markdown, json } = reports(reading('cops'));
  it('brokers to support, gatekeepers and key players in one line each', () => {
    expect(text).toContain('between local firms and leaders: ');
    expect(text).toContain('Gatekeepers in the economic sense');
    expect(text).toContain('To reach most of the cluster together: ');
  });
  it('everything in the full report', () => {
    expect(markdown).toContain('Ranks on each component, and types of brokers');
    expect(markdown).toContain('Which to support together');
    expect(markdown).toContain('Cognitive roles of the firms');
    for (const { typology } of json.articulators) expect(markdown).toContain(typology.type);
    for (const { role } of json.cognitiveRoles.firms) expect(markdown).toContain(role);
  });
  it('no role is made up where knowledge was not surveyed', () => {
    const made = reading('cops');
    const surveyed = new Set([...made.case.surveyed].filter((layer) => layer !== 'shares-knowledge'));
    const report = reports({ ...made, case: { ...made.case, surveyed } });
    expect(report.markdown).toContain('Not defined: shares-knowledge was not surveyed.');
    expect(report.json.cognitiveRoles).toEqual({
      ...{ firms: null, cuts: null, reason: 'shares-knowledge was not surveyed' },
    });
  });
  it('approximate betweenness is marked wherever it is shown, with its bound', () => {
    const near = reports(reading('cops'), { betweennessUpTo: 0 });
    for (const report of [near.text, near.markdown]) {
      expect(report).toContain('≈ Betweenness is approximate: from');
      // 42 ordered pairs of 7 actors, 1 % of them.
      expect(report).toContain('with probability 0.90 no value is more than 0.42 pairs from the true one');
      expect(report).toMatch(/\| ≈ \d|≈ \d+\.\d/);
    }
    expect(near.json.betweenness.bound).toBeCloseTo(0.42, 12);
    for (const report of [text, markdown]) expect(report).not.toContain('≈');
  });
  it('p of the roles stands beside z where draws were asked for', () => {
    expect(markdown).not.toMatch(/, p 0\.\d{3}\)/);
    expect(reports(reading('cops'), { roleDraws: 9 }).markdown).toMatch(/, z [^)]+, p \d\.\d{3}\)/);
  });
});

import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { makePreset } from '../../src/preset/make-preset.ts';
import type { Preset } from '../../src/preset.ts';
import { fullReport } from '../../src/report/full-report.ts';
import { renderMarkdown } from '../../src/report/render-markdown.ts';
import { textReport } from '../../src/report/text-report.ts';
import { type CaseSketch, firm, readingOf } from '../support/small-case.ts';

/** Three firms in one street; the sector 31 has a quarter of its people here, with 4 % of all. */
const sketch: CaseSketch = {
  actors: ['A', 'B', 'C'].map((id, place) =>
    firm(id, { isic: '31', latitude: place / 1000, longitude: 0, locationPrecision: 'estimated' }),
  ),
  linkages: [],
  clusters: [{ id: 'c', place: 'Here', isic: '31' }],
  regions: [
    { region: 'Here', sector: '31', employment: 300, establishments: 7 },
    { region: 'Here', employment: 4000 },
    { region: 'There', sector: '31', employment: 900 },
    { region: 'There', employment: 96_000 },
  ],
};

function reports(preset: Preset): { readonly text: string; readonly markdown: string } {
  const reading = readingOf(sketch);
  const assessment = analyse(reading, { preset });
  return {
    text: textReport(reading, assessment).replace(/\s+/gu, ' '),
    markdown: renderMarkdown(fullReport(reading, assessment)).replace(/\s+/gu, ' '),
  };
}

describe('is it a cluster, in the reports', () => {
  it('says what each preset says, the rung and what is missing by name', () => {
    const { text, markdown } = reports(makePreset([]));
    // LQ .25 / .04 = 6.25; 7 establishments are enough for ipea, not for the two that ask for 10
    for (const report of [text, markdown]) {
      expect(report).toContain(
        'The presets disagree whether this is a cluster. ipea: yes; brito-albuquerque: no; custom: no.',
      );
      expect(report).toContain('links of 1 more of these 3 firms with an institution: A, B and C');
    }
    expect(markdown).toContain('yes: location quotient 6.25, asked at least 5');
    expect(markdown).toContain('no: establishments or firms 7, asked at least 10');
    expect(markdown).toContain('| Nucleus or vector | nucleus | – | – |');
    expect(markdown).toContain('Region Here, sector 31: the region by the cluster');
    expect(markdown).toContain('0 exact, 3 estimated, 0 of which nothing is said');
    expect(markdown).toContain('Not known: Ellison-Glaeser γ: the case lists no plants');
  });

  it('says why there is no rung', () => {
    const { text } = reports(makePreset([{ name: 'brito-albuquerque' }]));
    expect(text).toContain('none: by preset brito-albuquerque it is not a cluster: critical mass not met');
    expect(text).toContain(
      'Missing for rung 1 critical mass: 7 establishments of the sector are in the region',
    );
  });
});

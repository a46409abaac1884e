import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { actorMeasures } from '../../src/metrics/catalogue.ts';
import { networkMeasures } from '../../src/metrics/network-measures.ts';
import { reasons } from '../../src/metrics/reasons.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Change } from '../../src/scenario/change.ts';
import {
  sentences as spanish,
  binding as spanishBinding,
} from '../../viewer/src/words/es/sentences/index.ts';
import {
  sentences as portuguese,
  binding as portugueseBinding,
} from '../../viewer/src/words/pt/sentences/index.ts';
import { translator } from '../../viewer/src/words/translator.ts';
import type { OpenedLibrary } from '../../viewer/src/worker/messages.ts';
import { networkNumberWords } from '../../viewer/src/worker/network-number-words.ts';
import { openLibrary } from '../../viewer/src/worker/open-library.ts';
import { caseFiles } from '../e2e/case-files.ts';
import { libraryCase } from '../support/library-case.ts';
import { randomCase } from '../support/random-case.ts';
import { saidByAssessment, saidByExplanations, saidByScenario } from '../support/said-by-analysis.ts';
import { readingOf } from '../support/small-case.ts';

const languages = {
  Spanish: translator(spanish, spanishBinding),
  Portuguese: translator(portuguese, portugueseBinding),
};

/** Those that a language has no translation for, each once. */
function untranslated(said: readonly string[]): readonly string[] {
  const all = [...new Set(said)].filter((text) => text !== '');
  return Object.entries(languages).flatMap(([language, translate]) =>
    all.filter((text) => translate(text) === null).map((text) => `${language}: ${text}`),
  );
}

/** What leaves one after another: who ranks first, who leads, and the first firm. */
function leaving({ clusters }: Assessment, firm: string): readonly Change[] {
  const actors = clusters.flatMap(({ articulators, leaders }) => [
    ...articulators.slice(0, 1).map(({ actor }) => actor),
    ...leaders.slice(0, 1),
  ]);
  return [...new Set([...actors, firm])].map((actor) => ({ what: 'remove actor', actor, cells: {} }));
}

const graphs = join(import.meta.dirname, '../../graphs');
const bundled = readdirSync(graphs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'generator')
  .map(({ name }) => name);

describe('what the analysis says of the bundled cases', () => {
  it.each(bundled)(
    '%s: every sentence has a translation',
    async (name) => {
      const reading = await libraryCase(name);
      const assessment = analyse(reading);
      const said = [
        ...saidByAssessment(assessment),
        ...saidByExplanations(reading, assessment, 60),
        ...leaving(assessment, reading.case.actors[0]!.id).flatMap((change) =>
          saidByScenario(reading, assessment, [change]),
        ),
      ];
      expect(said.length).toBeGreaterThan(1000);
      expect(untranslated(said)).toEqual([]);
    },
    60_000,
  );
});

it('what the analysis says of cases nobody thought of has a translation', () => {
  fc.assert(
    fc.property(randomCase, (sketch) => {
      const reading = readingOf(sketch);
      const assessment = analyse(reading);
      const said = [
        ...saidByAssessment(assessment),
        ...saidByExplanations(reading, assessment, 6),
        ...leaving(assessment, 'f1').flatMap((change) => saidByScenario(reading, assessment, [change])),
      ];
      expect(untranslated(said)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('what the study of the bundled cases says has a translation', async () => {
  const sources = await Promise.all(
    bundled.map(async (label) => ({ label, files: await caseFiles(join(graphs, label)) })),
  );
  const request = { mode: 'library', files: [], options: {}, sources } as const;
  const { value } = await openLibrary(request, () => {}).next();
  const { study } = value as OpenedLibrary;
  const said = [
    ...study.matrix.flatMap(({ row, predictor, published, reason }) => [row, predictor, published, reason]),
    ...study.cases.flatMap(({ remarks }) => remarks),
  ];
  expect(said.length).toBeGreaterThan(50);
  expect(untranslated(said)).toEqual([]);
}, 60_000);

it('titles and meanings of all measures, what they read and why they are not defined have a translation', () => {
  const said = [...actorMeasures, ...networkMeasures].flatMap((measure) => [
    ...[measure.title, measure.sentence, `read from ${measure.reads}`, `after ${measure.reference}`],
    `unit: ${measure.unit}; range: ${measure.range}`,
    `${measure.title} (z)`,
  ]);
  const numbers = Object.values(networkNumberWords).flatMap(({ title, rule, of }) => [
    ...[title, rule, `12 linkage rows ${of}`],
  ]);
  expect(untranslated([...said, ...numbers, ...Object.values(reasons)])).toEqual([]);
});

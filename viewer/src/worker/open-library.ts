import { analyse } from '../../../src/analyse.ts';
import { indexCase } from '../../../src/graph/case-index.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { CaseReading } from '../../../src/model/case.ts';
import { defaultPreset } from '../../../src/preset.ts';
import { readCase } from '../../../src/read/read-case.ts';
import { networkPicture } from '../../../src/report/pictures/network-picture.ts';
import { casesOfAssessment } from '../../../src/study/cases-of-assessment.ts';
import { mergeCases } from '../../../src/study/merge-cases.ts';
import { defaultStudy } from '../../../src/study/presets/default.ts';
import { study } from '../../../src/study/study.ts';
import { lastPart } from '../library/last-part.ts';
import type { LibraryCase, LibrarySource, OpenedLibrary, OpenRequest, Progress } from './messages.ts';

/**
 * Reads and analyses every case of a library and compares them as `articulator study` does. A case that cannot be
 * read stands in the list with the reason. Illustrative cases count only where there are no others.
 */
export async function* openLibrary(
  request: OpenRequest,
  report: (progress: Progress) => void,
): AsyncGenerator<OpenedLibrary> {
  const sources = request.sources ?? [];
  const cases: LibraryCase[] = [];
  const readings = [];
  for (const [done, source] of sources.entries()) {
    report({ done, total: sources.length, what: `Case ${done + 1} of ${sources.length}: ${source.label}` });
    const { shown, reading } = await openOne(source, request.options);
    cases.push(shown);
    readings.push(reading);
  }
  const input = mergeCases(readings);
  const countIllustrative = input.cases.every(({ illustrative }) => illustrative);
  const compared = study(input, {
    preset: defaultStudy.values,
    analysis: defaultPreset,
    seed: '1',
    scores: 'derived',
    countIllustrative,
  });
  yield { mode: 'library', cases, study: compared };
}

async function openOne(source: LibrarySource, options: OpenRequest['options']) {
  const nothing = { cases: [], rejected: 1, problems: [] };
  try {
    const caseId = lastPart(source.label);
    const reading = await readCase(source.files, { ...options, caseId });
    const assessment = analyse(reading);
    const cases = casesOfAssessment(
      reading.case,
      assessment,
      source.label,
      defaultPreset,
      defaultStudy.values.illustrativeShare,
    );
    return {
      shown: described(
        source,
        reading,
        assessment,
        cases.map(({ id }) => id),
      ),
      reading: { ...nothing, rejected: 0, cases },
    };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { shown: { ...empty(source), failure }, reading: nothing };
  }
}

function empty({ label }: LibrarySource): LibraryCase {
  const provenance = { observed: 0, reported: 0, estimated: 0, illustrative: 0 };
  return {
    label,
    title: label,
    year: null,
    actors: 0,
    linkages: 0,
    provenance,
    picture: null,
    clusters: [],
    failure: null,
  };
}

function described(
  source: LibrarySource,
  { case: subject }: CaseReading,
  assessment: Assessment,
  studyIds: readonly string[],
): LibraryCase {
  return {
    ...empty(source),
    title: subject.title ?? subject.id,
    year: subject.year,
    actors: subject.actors.length,
    linkages: subject.linkages.length,
    provenance: assessment.case.provenance,
    picture: networkPicture(indexCase(subject), assessment),
    clusters: assessment.clusters.map((cluster, place) => ({
      studyId: studyIds[place]!,
      name: cluster.name ?? cluster.id,
      sectorGroup: cluster.sectorGroup,
      firms: cluster.firms,
      institutions: cluster.institutions,
      linkages: cluster.linkages,
      network: cluster.network,
      shares: cluster.governance.shares,
      efficiency: cluster.efficiency,
      upgrading: cluster.upgrading,
      leaders: cluster.leaders.length,
      articulator: nameOfFirst(cluster, subject),
    })),
  };
}

function nameOfFirst(
  { articulators: [first] }: Assessment['clusters'][number],
  { actors }: CaseReading['case'],
): string | null {
  return first === undefined ? null : (actors.find(({ id }) => id === first.actor)?.name ?? first.actor);
}

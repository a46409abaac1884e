import type { Problem, RowAccount } from '../model/problem.ts';
import type { StudyInput } from './study.ts';
import type { StudyCase } from './study-case.ts';

/** What one input gave: its cases, how many rows had no case in them, and its problems. */
export interface SourceReading {
  readonly cases: readonly StudyCase[];
  readonly rejected: number;
  readonly problems: readonly Problem[];
}

/**
 * The cases of several inputs together. A case that comes a second time with the same values is merged with
 * the first; with other values it is rejected: the first one wins, and the contradiction is told.
 */
export function mergeCases(sources: readonly SourceReading[]): StudyInput {
  const kept = new Map<string, StudyCase>();
  const alike = new Map<string, StudyCase>();
  const problems: Problem[] = sources.flatMap((source) => source.problems);
  let merged = 0;
  let rejected = sources.reduce((sum, source) => sum + source.rejected, 0);
  let read = rejected;
  for (const each of sources.flatMap((source) => source.cases)) {
    read++;
    const first = kept.get(each.id);
    if (first === undefined) {
      const twin = alike.get(valuesOf(each));
      if (twin !== undefined) problems.push(alikeProblem(each, twin));
      else alike.set(valuesOf(each), each);
      kept.set(each.id, each);
    } else if (valuesOf(first) === valuesOf(each)) {
      merged++;
      problems.push(duplicateProblem(each, first, true));
    } else {
      rejected++;
      problems.push(duplicateProblem(each, first, false));
    }
  }
  const account: RowAccount = { read, accepted: kept.size, merged, rejected };
  return { cases: [...kept.values()], account, problems };
}

/** All that a case says, but for its name and where it stands. */
function valuesOf({ sectorGroup, derived, expert, observed }: StudyCase): string {
  return JSON.stringify([sectorGroup, derived, expert, observed]);
}

function duplicateProblem(each: StudyCase, first: StudyCase, same: boolean): Problem {
  return {
    code: same ? 'repeated-case' : 'duplicate-case',
    severity: same ? 'info' : 'error',
    ...each.place,
    column: 'case',
    value: each.id,
    message: same
      ? `The case ${each.id} comes again with the same values as in ${placeText(first)}; the two were merged.`
      : `The case ${each.id} comes again with other values than in ${placeText(first)}; this one was rejected, the first counts.`,
    remedy: same
      ? 'Nothing needs to be done.'
      : 'Keep one of the two, or give them different names if they are two cases.',
  };
}

function alikeProblem(each: StudyCase, twin: StudyCase): Problem {
  return {
    code: 'cases-alike',
    severity: 'warning',
    ...each.place,
    column: 'case',
    value: each.id,
    message: `The case ${each.id} has exactly the values of ${twin.id} in ${placeText(twin)}; both count.`,
    remedy: 'If they are one case under two names, take one of them out.',
  };
}

function placeText({ place }: StudyCase): string {
  return 'row' in place ? `${place.file} row ${place.row}` : place.file;
}

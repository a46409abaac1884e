import { analyse } from '../analyse.ts';
import { InputError } from '../errors.ts';
import type { Problem } from '../model/problem.ts';
import type { Preset } from '../preset.ts';
import { ProblemLog } from '../read/problem-log.ts';
import { type InputFile, readCase } from '../read/read-case.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { casesOfAssessment } from './cases-of-assessment.ts';
import type { SourceReading } from './merge-cases.ts';
import type { CodeScale } from './table/code-scale.ts';
import { readStudyTable } from './table/read-study-table.ts';
import { studyTablesIn } from './table/study-tables-in.ts';

/** One input of a study: the files of a case, or one file with a case or with tables of cases. */
export interface StudySource {
  /** How it is called in problems and in the list of cases: a folder or a file. */
  readonly label: string;
  /** True where `label` is a folder, in which the names of the files stand. */
  readonly folder: boolean;
  readonly files: readonly InputFile[];
}

export interface SourceOptions {
  readonly read: ReadOptions;
  readonly preset: Preset;
  /** Scales declared for the codes of tables. */
  readonly scales: readonly CodeScale[];
  /** A case is illustrative where a larger share of its actors and linkages is. */
  readonly illustrativeShare: number;
}

/**
 * Reads one input of a study, whichever it is: tables of expert-coded cases, known by their columns, or a
 * case, which is then analysed.
 *
 * An input that cannot be read is no exception but a problem: the study goes on with the others and says so.
 */
export async function readStudySource(source: StudySource, options: SourceOptions): Promise<SourceReading> {
  const log = new ProblemLog();
  try {
    const [file] = source.files;
    const tables =
      file === undefined || source.files.length > 1 ? [] : studyTablesIn(file, options.read, log);
    if (tables.length === 0) return await readOneCase(source, options);
    const { preset, scales, read } = options;
    const readings = tables.map((table) =>
      readStudyTable(table, { preset, scales, columns: read.columns ?? {} }, log),
    );
    return {
      cases: readings.flatMap(({ cases }) => cases).map((each) => placed(each, source)),
      rejected: readings.reduce((sum, { rejected }) => sum + rejected, 0),
      problems: log.sorted().map((problem) => placedProblem(problem, source)),
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const problems = error.problems.map((problem) => placedProblem(problem, source));
    return { cases: [], rejected: 1, problems: [...problems, notRead(source, error)] };
  }
}

async function readOneCase(source: StudySource, options: SourceOptions): Promise<SourceReading> {
  const { preset, read, illustrativeShare } = options;
  const caseId = source.label
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\.[^.]+$/, '');
  const reading = await readCase(source.files, { caseId, ...read });
  const assessment = analyse(reading, { preset });
  const cases = casesOfAssessment(reading.case, assessment, source.label, preset, illustrativeShare);
  const problems = assessment.import.problems.map((problem) => placedProblem(problem, source));
  if (cases.length > 0) return { cases, rejected: 0, problems };
  const none: Problem = {
    code: 'case-without-cluster',
    severity: 'error',
    file: source.label,
    message: `${source.label} has no cluster: there is nothing to compare.`,
    remedy: 'Name the cluster of its actors in the column cluster.',
  };
  return { cases, rejected: 1, problems: [...problems, none] };
}

function placed<Each extends { readonly place: { readonly file: string } }>(
  each: Each,
  source: StudySource,
): Each {
  return { ...each, place: { ...each.place, file: placeOf(each.place.file, source) } };
}

function placedProblem(problem: Problem, source: StudySource): Problem {
  return { ...problem, file: placeOf(problem.file, source) };
}

/** Many cases have files of the same name: each is told with its folder. */
function placeOf(file: string, { label, folder }: StudySource): string {
  if (!folder) return label;
  return file === '' || file === label ? label : `${label}/${file}`;
}

function notRead({ label }: StudySource, error: InputError): Problem {
  return {
    code: 'case-not-read',
    severity: 'error',
    file: label,
    message: `${label} could not be read and is not in the study: ${error.message}`,
    remedy: 'Correct it, or take it out of the inputs.',
  };
}

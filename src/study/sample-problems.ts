import { upgradingForms } from '../model/code.ts';
import type { Problem } from '../model/problem.ts';
import { sectorGroups } from '../model/sector.ts';
import { predictors } from './study-case.ts';
import { casesIn, observedValues, predictorValues, type StudySample } from './study-sample.ts';

/** What can be seen only of all cases together: groups of one case, and variables that do not vary. */
export function sampleProblems(sample: StudySample): readonly Problem[] {
  return [...smallGroups(sample), ...constants(sample)];
}

function smallGroups(sample: StudySample): readonly Problem[] {
  return sectorGroups.flatMap((group) => {
    const members = casesIn(sample, group);
    if (members.length !== 1) return [];
    return [
      problem(
        'group-of-one',
        fileOf(sample),
        'sectorGroup',
        group,
        `The sector group ${group} has one case, ${members[0]!.id}: nothing can be compared within it.`,
        'Add cases of the group; in all groups together the case counts.',
      ),
    ];
  });
}

function constants(sample: StudySample): readonly Problem[] {
  const variables = [
    ...predictors.map((name) => [name, predictorValues(sample, 'all', name)] as const),
    ...upgradingForms.map((form) => [form, observedValues(sample, 'all', form)] as const),
  ];
  return variables.flatMap(([name, values]) => {
    const known = values.filter((value) => value !== null);
    if (known.length < 2 || known.some((value) => value !== known[0])) return [];
    return [
      problem(
        'constant-column',
        fileOf(sample),
        name,
        String(known[0]),
        `${name} is ${known[0]} in all ${known.length} cases that have it: it does not vary, so it is associated with nothing.`,
        'Nothing can be learnt from it until cases differ; check that it was coded case by case.',
      ),
    ];
  });
}

function problem(
  code: string,
  file: string,
  column: string,
  value: string,
  message: string,
  remedy: string,
): Problem {
  return { code, severity: 'warning', file, column, value, message, remedy };
}

/** The one file that all cases come from, else a word for all of them. */
function fileOf({ cases }: StudySample): string {
  const files = new Set(cases.map(({ place }) => place.file));
  return files.size === 1 ? [...files][0]! : 'all inputs';
}

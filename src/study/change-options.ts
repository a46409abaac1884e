import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import type { StudyPreset } from './preset.ts';
import { studyOptions } from './presets/options.ts';

/**
 * The default options of a study with some changed, each given as `name=value`.
 *
 * Throws UsageError where a name is none of the options, or a value is none it can have.
 */
export function changeStudyOptions(changes: readonly string[]): StudyPreset {
  const values: Record<string, unknown> = { ...studyOptions.presets[0].values };
  const names = studyOptions.options.map(({ path }) => path);
  for (const change of changes) {
    const at = change.indexOf('=');
    const name = change.slice(0, at).trim();
    const text = change.slice(at + 1).trim();
    if (at < 1 || text === '') {
      throw new UsageError(`--set must be NAME=VALUE, e.g. --set enoughCases=10, not "${change}".`);
    }
    if (!names.includes(name)) {
      const meant = nearest(name, names);
      const hint = meant === null ? '' : ` Did you mean ${meant}?`;
      throw new UsageError(`A study has no option ${name}.${hint} Its options: ${names.join(', ')}.`);
    }
    const number = Number(text);
    values[name] = Number.isNaN(number) ? text : number;
    const checked = studyOptions.schema.safeParse(values);
    if (!checked.success) {
      const { unit } = studyOptions.options.find(({ path }) => path === name)!;
      throw new UsageError(`--set ${name} must be: ${unit}; not "${text}".`);
    }
  }
  return values as unknown as StudyPreset;
}

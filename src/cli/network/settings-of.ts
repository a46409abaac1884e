import { UsageError } from '../../errors.ts';
import { brokerageNulls } from '../../metrics/brokerage-chance.ts';
import { corePatterns } from '../../metrics/core-fit.ts';
import {
  defaultMeasureSettings,
  type MeasureSettings,
  measureSettings,
} from '../../metrics/measure-settings.ts';
import type { Given, Option } from '../option.ts';

const words: Partial<Record<keyof MeasureSettings, readonly string[]>> = {
  brokerageNull: brokerageNulls,
  corePattern: corePatterns,
};
const names = Object.keys(defaultMeasureSettings) as (keyof MeasureSettings)[];

/** `--set NAME=VALUE`: seed, draws, actors in a set of key players and the like. */
export const settingsOption: Option = {
  type: 'text',
  value: 'NAME=VALUE',
  repeatable: true,
  help: `A setting of the measures, with its default: ${names.map((name) => `${name}=${defaultMeasureSettings[name]}`).join(', ')}`,
};

/** The settings of the measures, as the options have them. Throws UsageError, naming what there is. */
export function settingsOf(given: Given): MeasureSettings {
  const changed = given.texts('set').map((text): [keyof MeasureSettings, string | number] => {
    const at = text.indexOf('=');
    const name = names.find((each) => each === text.slice(0, at).trim());
    if (name === undefined) {
      throw new UsageError(`--set must be NAME=VALUE with one of ${names.join(', ')}, not "${text}".`);
    }
    return [name, settingFrom(name, text.slice(at + 1).trim())];
  });
  return measureSettings(Object.fromEntries(changed));
}

function settingFrom(name: keyof MeasureSettings, text: string): string | number {
  const choices = words[name];
  if (choices !== undefined && !choices.includes(text)) {
    throw new UsageError(`--set ${name} must be ${choices.join(' or ')}, not "${text}".`);
  }
  if (typeof defaultMeasureSettings[name] === 'string') return text;
  const value = Number(text);
  if (text !== '' && Number.isFinite(value)) return value;
  throw new UsageError(`--set ${name} must be a number, not "${text}".`);
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UsageError } from '../errors.ts';
import { makePreset, type PresetChoice } from '../preset/make-preset.ts';
import type { Preset } from '../preset.ts';
import type { Given, Option } from './option.ts';
import { systemReason } from './system-reason.ts';

/** The option of every command that judges. */
export const presetOption: Readonly<Record<string, Option>> = {
  preset: {
    type: 'text',
    value: 'NAME|FILE',
    repeatable: true,
    help: 'Thresholds and weights: a name that articulator presets lists, or a .json file',
  },
};

/** The preset that the `--preset` options make together; the default where none was given. */
export async function presetOf(given: Given): Promise<Preset> {
  return makePreset(await Promise.all(given.texts('preset').map(choiceOf)));
}

async function choiceOf(text: string): Promise<PresetChoice> {
  if (!/\.json$/i.test(text) && !/[/\\]/.test(text)) return { name: text };
  try {
    return { file: basename(text), text: await readFile(text, 'utf8') };
  } catch (error) {
    throw new UsageError(`Cannot read the preset ${text}: ${systemReason(error)}. Check the name.`);
  }
}

import { strToU8, unzipSync } from 'fflate';
import type { InputFile } from '../../src/read/input-file.ts';
import { zipParts } from '../../test/fixtures/read/raw-workbook.ts';
import { byteDamage } from './damage-bytes.ts';
import { textDamage } from './damage-text.ts';
import type { Dice } from './dice.ts';
import type { FuzzInput } from './fuzz-input.ts';

/** Damages one of the files, or the mapping: as bytes, as text, or in a part of a workbook. */
export function damageInput(input: FuzzInput, dice: Dice): FuzzInput {
  if (input.mapping !== null && dice.chance(0.6)) {
    const [how, mapping] = damaged(input.mapping, dice);
    return { ...input, mapping, how: [...input.how, `mapping: ${how}`] };
  }
  const at = dice.below(input.files.length);
  const [how, changed] =
    input.format === 'workbook' && dice.chance(0.6)
      ? damagedPart(input.files[at]!, dice)
      : damaged(input.files[at]!, dice);
  return {
    ...input,
    files: input.files.map((each, index) => (index === at ? changed : each)),
    how: [...input.how, how],
  };
}

function damaged({ name, bytes }: InputFile, dice: Dice): readonly [string, InputFile] {
  if (name.endsWith('.xlsx') || dice.chance(0.4)) {
    const how = dice.pick(Object.keys(byteDamage));
    return [how, { name, bytes: byteDamage[how]!(bytes, dice) }];
  }
  const how = dice.pick(Object.keys(textDamage));
  return [how, { name, bytes: strToU8(textDamage[how]!(new TextDecoder().decode(bytes), dice)) }];
}

function damagedPart(workbook: InputFile, dice: Dice): readonly [string, InputFile] {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(workbook.bytes);
  } catch {
    return damaged(workbook, dice);
  }
  const paths = Object.keys(parts).filter((path) => path.startsWith('xl/'));
  if (paths.length === 0) return damaged(workbook, dice);
  const path = dice.pick(paths);
  const [how, { bytes }] = damaged({ name: path, bytes: parts[path]! }, dice);
  return [`${path}: ${how}`, { name: workbook.name, bytes: zipParts({ ...parts, [path]: bytes }) }];
}

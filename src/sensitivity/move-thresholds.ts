import type { z } from 'zod';
import type { ThresholdMoved } from '../model/stability.ts';
import { type PresetRoom, presetRoomNames, presetRooms } from '../preset/rooms.ts';
import type { Preset } from '../preset.ts';

/** A preset in which one threshold differs. */
export interface MovedPreset {
  readonly option: string;
  readonly value: number;
  readonly preset: Preset;
}

export interface ThresholdMoves {
  readonly moved: readonly MovedPreset[];
  readonly account: readonly ThresholdMoved[];
}

const limitNote = 'a limit on what is computed or printed: not moved';

type Path = readonly (string | number)[];

/**
 * Every number of the preset that can change an answer, moved down and up by a share of its value, one at a time
 * (METHOD section 13). Whole numbers move by at least one. A value out of its range is put at the end of the
 * range; one that its room does not allow beside the others, and limits that change no answer, are not moved: the
 * account says so.
 */
export function moveThresholds(preset: Preset, change: number): ThresholdMoves {
  const moved: MovedPreset[] = [];
  const account: ThresholdMoved[] = [];
  for (const room of presetRoomNames) {
    for (const { path, value } of numbersIn(preset[room])) {
      const option = [room, ...path].join('.');
      if (kindOf(room, path) === 'limit') {
        account.push({ option, value, tried: [], note: limitNote, isLimit: true });
        continue;
      }
      const outcomes = [-1, 1].map((way) => moveOne(preset, room, path, value, way * change));
      const found = outcomes.flatMap((outcome) => ('preset' in outcome ? [outcome] : []));
      const notes = outcomes.flatMap((outcome) => outcome.note ?? []);
      moved.push(...found.map((outcome) => ({ option, value: outcome.value, preset: outcome.preset })));
      account.push({
        option,
        value,
        tried: found.map((outcome) => outcome.value),
        ...(notes.length === 0 ? {} : { note: [...new Set(notes)].join('; ') }),
      });
    }
  }
  return { moved, account };
}

type Outcome =
  | { readonly value: number; readonly preset: Preset; readonly note?: string }
  | { readonly note: string };

function moveOne(preset: Preset, room: PresetRoom, path: Path, from: number, change: number): Outcome {
  const way = Math.sign(change);
  const aim = from + Math.abs(from) * change;
  if (change === 0) return { note: 'nothing was to be moved' };
  if (aim === from) return { note: 'its value is 0, of which a share is 0: not moved' };
  const first = attempt(preset, room, path, aim);
  if ('preset' in first) return first;
  const whole = first.issues.some((issue) => issue.code === 'invalid_type' && issue.expected === 'int');
  // A whole number moves to the next one at least.
  const rounded = whole
    ? way < 0
      ? Math.min(from - 1, Math.round(aim))
      : Math.max(from + 1, Math.round(aim))
    : aim;
  const second = whole ? attempt(preset, room, path, rounded) : first;
  if ('preset' in second) return second;
  const end = endOfRange(second.issues, path);
  if (end === null) return { note: `${figure(rounded)} is not allowed beside the other options: not tried` };
  if (end === from) return { note: `${figure(rounded)} is out of its range, of which it stands at the end` };
  const third = attempt(preset, room, path, end);
  return 'preset' in third
    ? { ...third, note: `${figure(rounded)} is out of its range: ${figure(end)} was tried` }
    : { note: `${figure(rounded)} is not allowed beside the other options: not tried` };
}

type Attempt =
  | { readonly value: number; readonly preset: Preset }
  | { readonly issues: readonly z.core.$ZodIssue[] };

function attempt(preset: Preset, room: PresetRoom, path: Path, value: number): Attempt {
  const values = withNumber(preset[room], path, value);
  const schema: z.ZodType = presetRooms[room].schema;
  const found = schema.safeParse(values);
  if (!found.success) return { issues: found.error.issues };
  return { value, preset: { ...preset, [room]: found.data } };
}

/** The least or largest value that is allowed, where the range is what was left; else null. */
function endOfRange(issues: readonly z.core.$ZodIssue[], path: Path): number | null {
  const [issue] = issues;
  if (issues.length !== 1 || issue === undefined || issue.path.join('.') !== path.join('.')) return null;
  if (issue.code === 'too_small' && issue.inclusive !== false) return Number(issue.minimum);
  if (issue.code === 'too_big' && issue.inclusive !== false) return Number(issue.maximum);
  return null;
}

/** Every number in a value, by its path, in the order of the keys. */
function numbersIn(
  value: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly value: number }[] {
  if (typeof value === 'number') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((each, place) => numbersIn(each, [...path, place]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => numbersIn(each, [...path, key]));
}

function withNumber(value: unknown, path: Path, number: number): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return number;
  if (Array.isArray(value)) {
    return value.map((each: unknown, place) => (place === key ? withNumber(each, rest, number) : each));
  }
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: withNumber(record[key], rest, number) };
}

/** The kind of the option at the path, or of the nearest one it is part of. */
function kindOf(room: PresetRoom, path: Path): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const name = path.slice(0, length).join('.');
    const option = presetRooms[room].options.find((each) => each.path === name);
    if (option !== undefined) return option.kind;
  }
  return undefined;
}

function figure(value: number): string {
  return String(Number(value.toFixed(6)));
}

import type { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import { findPreset } from './find-preset.ts';
import type { RoomChoice } from './make-preset.ts';
import { type PresetRoom, presetRooms } from './rooms.ts';

/** The values of a room: its base with the changes, checked; what is wrong is added to `wrong`. */
export function applyChanges({ room, base, changes, from }: RoomChoice, wrong: string[]): unknown {
  const start = findPreset(room, base)!.values;
  const values = { ...start, ...changes };
  const schema: z.ZodType = presetRooms[room].schema;
  const found = schema.safeParse(values);
  if (found.success) return found.data;
  for (const issue of found.error.issues) wrong.push(...tell(issue, room, start, values, from));
  return start;
}

function tell(
  issue: z.core.$ZodIssue,
  room: PresetRoom,
  start: object,
  values: object,
  from: string,
): readonly string[] {
  const place = [room, ...issue.path.map(String)].join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${from}: ${place}.${key} is not an option. ${hintFor(key, start)}`);
  }
  const value = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown>)[key],
    values,
  );
  const given = value === undefined ? 'it is missing' : `not ${JSON.stringify(value)}`;
  return [`${from}: ${place} ${demandOf(issue)}, ${given}.${meaningOf(room, issue.path)}`];
}

function hintFor(key: string, start: object): string {
  const known = Object.keys(start);
  const meant = nearest(key, known);
  return meant === null ? `There is ${known.join(', ')}.` : `Did you mean ${meant}?`;
}

function demandOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return `must be ${issue.inclusive === false ? 'above' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return `must be ${issue.inclusive === false ? 'below' : 'at most'} ${issue.maximum}`;
    case 'invalid_type':
      return issue.expected === 'int' ? 'must be a whole number' : `must be a ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'custom':
      return issue.message;
    default:
      return `is not right (${issue.message})`;
  }
}

/** What the option is, where it has a description. */
function meaningOf(room: PresetRoom, path: readonly PropertyKey[]): string {
  const wanted = path.map(String).join('.');
  const option = presetRooms[room].options.find((each) => each.path === wanted);
  return option === undefined ? '' : ` It is: ${option.title} (${option.unit}).`;
}

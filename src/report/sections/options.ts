import type { Assessment } from '../../model/assessment.ts';
import { type Block, heading, paragraph, table } from '../document.ts';

/** Every threshold that was used, so that the numbers can be made again. */
export function optionBlocks({ preset }: Assessment): Block[] {
  const rows = flatten(preset.options, '');
  return [
    heading(2, 'Options used'),
    paragraph(`Preset ${preset.name}. A threshold that nobody published is ours, and is an option.`),
    ...(rows.length === 0 ? [] : [table(['Option', 'Value'], rows)]),
  ];
}

function flatten(value: Readonly<Record<string, unknown>>, prefix: string): [string, string][] {
  return Object.keys(value)
    .sort()
    .flatMap((key) => {
      const inner = value[key];
      const name = `${prefix}${key}`;
      if (isRecord(inner)) return flatten(inner, `${name}.`);
      return [[name, typeof inner === 'string' ? inner : JSON.stringify(inner)] as [string, string]];
    });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

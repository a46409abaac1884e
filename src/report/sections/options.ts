import type { Assessment } from '../../model/assessment.ts';
import { type DescribedOption, describedOptions } from '../../preset/described-options.ts';
import { type Block, heading, list, paragraph, table } from '../document.ts';
import { optionText } from '../option-text.ts';

/** Every threshold that was used, so that the numbers can be made again; those that were changed first. */
export function optionBlocks({ preset }: Pick<Assessment, 'preset'>): Block[] {
  const options = describedOptions(preset.options);
  const rooms = Object.entries(preset.bases).map(([room, base]) => `${room} ${base}`);
  return [
    heading(2, 'Options used'),
    paragraph(
      `Preset ${preset.name} (${rooms.join(', ')}). A threshold that nobody published is ours [O], and is an ` +
        'option: --preset changes it, articulator presets says what each one does.',
    ),
    ...changedBlocks(options.filter((option) => option.changed)),
    ...(options.length === 0
      ? []
      : [
          table(
            ['Option', 'Value', 'Default', 'What it is', 'Source'],
            options.map(({ room, path, value, default: usual, title, source, changed }) => [
              `${room}.${path}`,
              `${optionText(value)}${changed ? ' (changed)' : ''}`,
              optionText(usual),
              title,
              source,
            ]),
          ),
        ]),
  ];
}

function changedBlocks(changed: readonly DescribedOption[]): Block[] {
  if (changed.length === 0) return [paragraph('Every option has its default.')];
  return [
    paragraph('Different from the default:'),
    ...list(
      changed.map(
        ({ room, path, value, default: usual }) =>
          `${room}.${path} is ${optionText(value)}, by default ${optionText(usual)}`,
      ),
    ),
  ];
}

import { UsageError } from '../../errors.ts';
import { presetFile } from '../../preset/preset-file.ts';
import { unknownPreset } from '../../preset/unknown-preset.ts';
import { presetsJson } from '../../report/presets-json.ts';
import { presetReport, presetsReport } from '../../report/presets-report.ts';
import { renderMarkdown } from '../../report/render-markdown.ts';
import { renderText } from '../../report/render-text.ts';
import type { Command, Given } from '../option.ts';
import { deliver, outOptions, outTarget } from '../output.ts';
import { emphasise } from '../print.ts';

export const presets: Command = {
  name: 'presets',
  summary: 'List the presets: every threshold and weight with its default, unit, effect and source',
  description: [
    'Lists the sets of thresholds and weights that --preset takes. With NAME and --format json it writes that ' +
      'preset as a file to change and to give back: articulator analyse CASE --preset mine.json.',
    'Such a file names for each room a preset, or options that differ from one: ' +
      '{ "name": "mine", "governance": { "from": "strict", "dependent": 0.55 }, "efficiency": "quartiles" }.',
  ],
  arguments: [{ name: 'NAME', help: 'one preset', optional: true }],
  options: {
    format: {
      type: 'text',
      choices: ['text', 'markdown', 'json'],
      help: 'text (default), markdown, or json (with NAME: a preset file)',
    },
    ...outOptions,
  },
  examples: ['articulator presets', 'articulator presets strict --format json --out mine.json'],
  async run(given) {
    await outTarget(given, []);
    await deliver(given, write(given, given.positionals[0]), []);
    return 0;
  },
};

function write(given: Given, name: string | undefined): string {
  const file = name === undefined ? null : presetFile(name);
  if (name !== undefined && file === null) throw new UsageError(unknownPreset(name));
  const blocks = name === undefined ? presetsReport() : presetReport(name);
  const toTerminal = given.text('out') === undefined;
  switch (given.text('format')) {
    case 'json':
      return file === null ? presetsJson() : `${JSON.stringify(file, null, 2)}\n`;
    case 'markdown':
      return renderMarkdown(blocks);
    default:
      return renderText(blocks, toTerminal ? { emphasise } : {});
  }
}

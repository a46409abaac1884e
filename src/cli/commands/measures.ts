import { measureList, measureListText } from '../../metrics/measure-list.ts';
import type { Command } from '../option.ts';
import { print } from '../print.ts';

export const measures: Command = {
  name: 'measures',
  summary: 'List the measures with what each says, its unit, range and source',
  description: [
    'Lists the catalogue of measures. Those on request draw random numbers or take long: ' +
      'articulator metrics computes them where --also names them.',
  ],
  arguments: [],
  options: { format: { type: 'text', choices: ['text', 'json'], help: 'text (default) or json' } },
  examples: ['articulator measures'],
  async run(given) {
    const list = measureList();
    await print(
      given.text('format') === 'json' ? `${JSON.stringify(list, null, 2)}\n` : `${measureListText(list)}\n`,
    );
    return 0;
  },
};

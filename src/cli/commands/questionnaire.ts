import { UsageError } from '../../errors.ts';
import type { Case } from '../../model/case.ts';
import { type Layer, layers } from '../../model/layer.ts';
import { layerSchema } from '../../model/layer-schema.ts';
import { nearest } from '../../model/nearest.ts';
import { htmlPage } from '../../report/html/html-page.ts';
import { renderHtml } from '../../report/html/render-html.ts';
import { questionnaire } from '../../report/questionnaire/questionnaire.ts';
import { renderMarkdown } from '../../report/render-markdown.ts';
import type { Command, Given } from '../option.ts';
import { deliver, outOptions, outTarget } from '../output.ts';
import { Progress } from '../progress.ts';
import { type Inputs, readFiles } from '../read-files.ts';
import { understand } from '../read-input.ts';
import { readOptions } from '../read-options.ts';

export const questionnaireCommand: Command = {
  name: 'questionnaire',
  summary: 'Write a questionnaire to print, whose answers fill the workbook',
  description: [
    'Made from the same words as the workbook of "articulator template": one list of names for each question, ' +
      'with the columns an answer fills. Given a case, its actors stand on the lists.',
  ],
  arguments: [
    { name: 'INPUT', help: 'a case whose actors are to stand on the lists', many: true, optional: true },
  ],
  options: {
    format: {
      type: 'text',
      choices: ['html', 'markdown'],
      help: 'html (default): a page to print; markdown',
    },
    layers: { type: 'text', value: 'LAYER,LAYER', help: `Only these layers; default: ${layers.join(',')}` },
    ...outOptions,
    ...readOptions,
  },
  examples: ['articulator questionnaire --out questionnaire.html'],
  async run(given) {
    const asked = layersOf(given);
    const inputs = given.positionals.length === 0 ? null : await readFiles(given.positionals);
    const paths = inputs?.paths ?? [];
    await outTarget(given, paths);
    const blocks = questionnaire(asked, inputs === null ? null : await subjectOf(inputs, given));
    const page =
      given.text('format') === 'markdown'
        ? renderMarkdown(blocks)
        : htmlPage('Questionnaire for a firm', renderHtml(blocks));
    await deliver(given, page, paths);
    return 0;
  },
};

async function subjectOf(inputs: Inputs, given: Given): Promise<Case> {
  const progress = new Progress();
  try {
    return (await understand(inputs, given, progress)).case;
  } finally {
    progress.end();
  }
}

function layersOf(given: Given): readonly Layer[] {
  const text = given.text('layers');
  if (text === undefined) return layers;
  return text.split(',').map((word) => {
    const found = layerSchema.safeParse(word.trim());
    if (found.success) return found.data;
    const near = nearest(word.trim(), layers);
    throw new UsageError(
      `--layers: there is no layer "${word.trim()}"${near === null ? '' : `; did you mean ${near}`}. Layers: ${layers.join(', ')}.`,
    );
  });
}

import { studyCsv } from '../../report/study/study-csv.ts';
import { studyHtml } from '../../report/study/study-html.ts';
import { studyJson } from '../../report/study/study-json.ts';
import { studyLatex } from '../../report/study/study-latex.ts';
import { studyMarkdown } from '../../report/study/study-markdown.ts';
import { studyText } from '../../report/study/study-text.ts';
import { changeStudyOptions } from '../../study/change-options.ts';
import { mergeCases } from '../../study/merge-cases.ts';
import { studyOptions } from '../../study/presets/options.ts';
import { type Study, study } from '../../study/study.ts';
import { parseCodeScale } from '../../study/table/code-scale.ts';
import { interruptible } from '../interrupt.ts';
import type { Command, Given } from '../option.ts';
import { deliver, outOptions, outTarget } from '../output.ts';
import { presetOf, presetOption } from '../preset-option.ts';
import { emphasise } from '../print.ts';
import { Progress } from '../progress.ts';
import { readOptions, readOptionsOf } from '../read-options.ts';
import { findSources } from '../study/find-sources.ts';
import { readSources } from '../study/read-sources.ts';

export const studyCommand: Command = {
  name: 'study',
  summary: 'Many cases compared: what goes with upgrading, by sector group, beside the published signs',
  description: [
    'Compares many cases, in the order of the four questions: distributions by sector group; association of ' +
      'collective efficiency, governance and buyers with each form of upgrading that was observed; the sign ' +
      'matrix rebuilt beside the published one; the classifier against the commonest answer.',
    'Inputs are folders of cases, case files, and tables of expert-coded cases (CSV, XLSX or JSON; one row a ' +
      'case: id, sectorGroup, E1 to J4 or EE, JA, CE, buyers, governance or its shares market, network, ' +
      'quasi-hierarchy, hierarchy, and product, process, functional, intersectoral as observed, 0 to 3). ' +
      'Illustrative cases, such as those of graphs, are no evidence and do not count unless asked for.',
  ],
  arguments: [{ name: 'DIR|FILE', help: 'a folder of cases, a case, or a table of coded cases', many: true }],
  options: {
    format: {
      type: 'text',
      choices: ['text', 'markdown', 'html', 'csv', 'latex', 'json'],
      help: 'text (default): in short; markdown and html: the full report; csv and latex: the tables for a paper; json: everything',
    },
    ...outOptions,
    'count-illustrative': { type: 'flag', help: 'Let illustrative cases count, to see the method at work' },
    scores: {
      type: 'text',
      choices: ['derived', 'expert'],
      help: 'What to compare where a case has both: derived from linkages (default) or coded by experts',
    },
    scale: {
      type: 'text',
      value: '[COLUMN=]LOW-HIGH',
      repeatable: true,
      help: 'Scale of the codes in tables where it is not 0-3, e.g. 0-5, or CE=0-6 for one column',
    },
    set: {
      type: 'text',
      value: 'NAME=VALUE',
      repeatable: true,
      help: `An option of the study: ${studyOptions.options.map(({ path }) => path).join(', ')}`,
    },
    seed: { type: 'text', value: 'TEXT', help: 'Seed of the permutations (default 1)' },
    ...presetOption,
    ...readOptions,
  },
  examples: [
    'articulator study graphs --count-illustrative',
    'articulator study coded-cases.xlsx --format html --out study.html',
    'articulator study field-cases coded-cases.csv --scale 0-5 --set enoughCases=10 --format latex',
  ],
  async run(given) {
    const progress = new Progress();
    try {
      const preset = changeStudyOptions(given.texts('set'));
      const analysis = await presetOf(given);
      const scales = given.texts('scale').map(parseCodeScale);
      const { caseId: _, ...read } = readOptionsOf(given, '');
      const found = await findSources(given.positionals);
      const paths = found.sources.flatMap((source) => source.paths);
      await outTarget(given, paths);
      const options = { read, preset: analysis, scales, illustrativeShare: preset.illustrativeShare };
      const readings = await readSources(found.sources, options, progress);
      const input = mergeCases([...readings, { cases: [], rejected: 0, problems: found.problems }]);
      const compared = interruptible(() =>
        study(input, {
          preset,
          analysis,
          seed: given.text('seed') ?? '1',
          scores: given.text('scores') === 'expert' ? 'expert' : 'derived',
          countIllustrative: given.flag('count-illustrative'),
        }),
      );
      progress.end();
      await deliver(given, write(given, compared), paths);
      return compared.evidence.cases === 0 ? 1 : 0;
    } finally {
      progress.end();
    }
  },
};

function write(given: Given, compared: Study): string {
  switch (given.text('format')) {
    case 'markdown':
      return studyMarkdown(compared);
    case 'html':
      return studyHtml(compared);
    case 'csv':
      return studyCsv(compared);
    case 'latex':
      return studyLatex(compared);
    case 'json':
      return studyJson(compared);
    default:
      return studyText(compared, given.text('out') === undefined ? { emphasise } : {});
  }
}

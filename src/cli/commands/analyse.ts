import { UsageError } from '../../errors.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { CaseReading } from '../../model/case.ts';
import { accountReport, rejectionSentence, somethingRejected } from '../../report/account-report.ts';
import { assessmentJson } from '../../report/assessment-json.ts';
import { markdownReport } from '../../report/markdown-report.ts';
import { renderText } from '../../report/render-text.ts';
import { textReport } from '../../report/text-report.ts';
import { analyseInput } from '../analyse-input.ts';
import { codesOption, withCodes } from '../codes-option.ts';
import { databaseOptions } from '../database/database-options.ts';
import { readInputs } from '../database/read-inputs.ts';
import type { Command, Given } from '../option.ts';
import { deliver, outOptions, outTarget } from '../output.ts';
import { presetOf, presetOption } from '../preset-option.ts';
import { emphasise, printError } from '../print.ts';
import { Progress } from '../progress.ts';
import { understand } from '../read-input.ts';
import { readOptions } from '../read-options.ts';
import { stabilityOf } from '../stability-of.ts';
import { stabilityOptions, stabilityOptionsOf } from '../stability-options.ts';

export const analyseCommand: Command = {
  name: 'analyse',
  summary: 'Governance, collective efficiency, upgrading and articulators, each with its evidence',
  description: [
    'Reads a case and judges it: for each cluster its sector group, linkages, governance, collective ' +
      'efficiency, the upgrading to expect, its chain leaders and its articulators. It goes on with the rows ' +
      'that were accepted and says in its first line what was not.',
  ],
  arguments: [
    {
      name: 'INPUT',
      help: 'a folder of tables, one .xlsx, one .json, CSV files, or neo4j:CASE_ID',
      many: true,
    },
  ],
  options: {
    format: {
      type: 'text',
      choices: ['text', 'markdown', 'html', 'json'],
      help: 'text (default): a short verdict; markdown and html: the full report, html with pictures as one page; json: everything, for programs',
    },
    ...outOptions,
    strict: { type: 'flag', help: 'Stop with exit code 1 where something was rejected' },
    rows: { type: 'flag', help: 'Add to the JSON the rows each actor and linkage came from' },
    ...presetOption,
    ...codesOption,
    ...stabilityOptions,
    ...databaseOptions,
    ...readOptions,
  },
  examples: [
    'articulator analyse my-cluster.xlsx',
    'articulator analyse graphs/espirito-santo-metalworking --format markdown --out report.md',
  ],
  async run(given) {
    if (given.flag('rows') && given.text('format') !== 'json') {
      throw new UsageError('--rows belongs to --format json.');
    }
    const progress = new Progress();
    try {
      const preset = withCodes(given, await presetOf(given));
      const inputs = await readInputs(given);
      await outTarget(given, inputs.paths);
      const reading = await understand(inputs, given, progress);
      if (given.flag('strict') && somethingRejected(reading.account)) return await refuse(reading, progress);
      const analysed = analyseInput(reading, progress, preset);
      const settings = stabilitySettingsOf(given, reading);
      const assessment =
        settings.draws === 0
          ? analysed
          : await stabilityOf(reading, { preset, settings, progress, assessment: analysed });
      progress.end();
      await deliver(given, await write(given, reading, assessment), inputs.paths);
      return 0;
    } finally {
      progress.end();
    }
  },
};

/**
 * Reports test how far their answers hold, with few draws and up to so many actors that it takes seconds; JSON does
 * where draws are asked for. `--draws 0` switches it off. [O]
 */
const reportDraws = 100;
const reportActors = 300;

function stabilitySettingsOf(given: Given, { case: { actors } }: CaseReading) {
  const settings = stabilityOptionsOf(given);
  const byItself = given.text('format') !== 'json' && actors.length <= reportActors;
  return { draws: byItself ? reportDraws : 0, ...settings };
}

async function refuse({ account }: CaseReading, progress: Progress): Promise<number> {
  progress.end();
  const sentence = rejectionSentence(account) ?? 'Something could not be used.';
  await printError(`${sentence} Nothing was analysed, because of --strict.\n\n`);
  await printError(renderText(accountReport(account).slice(1)));
  return 1;
}

async function write(given: Given, reading: CaseReading, assessment: Assessment): Promise<string> {
  const toTerminal = given.text('out') === undefined;
  switch (given.text('format')) {
    case 'json':
      return assessmentJson(assessment, given.flag('rows') ? reading : undefined);
    case 'markdown':
      return markdownReport(reading, assessment);
    case 'html':
      return (await import('../../report/html-report.ts')).htmlReport(reading, assessment);
    default:
      return textReport(reading, assessment, toTerminal ? { emphasise } : {});
  }
}

import type { Assessment } from '../../model/assessment.ts';
import type { CaseReading } from '../../model/case.ts';
import { sensitivityJson, sensitivityMarkdown, sensitivityText } from '../../report/sensitivity-report.ts';
import { databaseOptions } from '../database/database-options.ts';
import { readInputs } from '../database/read-inputs.ts';
import { abortedByInterrupt } from '../interrupt.ts';
import { type Command, type Given, wholeNumber } from '../option.ts';
import { deliver, outOptions, outTarget } from '../output.ts';
import { presetOf, presetOption } from '../preset-option.ts';
import { emphasise } from '../print.ts';
import { Progress } from '../progress.ts';
import { understand } from '../read-input.ts';
import { readOptions } from '../read-options.ts';
import { stabilityOf } from '../stability-of.ts';
import { shareOption, shareRange, stabilityOptions, stabilityOptionsOf } from '../stability-options.ts';

export const sensitivityCommand: Command = {
  name: 'sensitivity',
  summary: 'How far the answers hold when thresholds move or linkages are missing, and against chance',
  description: [
    'Moves every threshold of the preset down and up, one at a time, and takes linkages out at random, each ' +
      'time through the whole analysis: for every label the share of draws in which it stays, what else it ' +
      'becomes and which threshold turns it; for every articulator the interval of its rank. Density, ' +
      'transitivity, reciprocity and local share are set against rewired networks.',
    'The same seed gives the same result on any number of threads. Ctrl-C ends the draws; what was done so ' +
      'far is then reported.',
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
      choices: ['text', 'markdown', 'json'],
      help: 'text (default), markdown or json',
    },
    ...stabilityOptions,
    draws: {
      type: 'text',
      value: 'N',
      help: 'Draws with linkages missing at random, and as many rewired networks; default 1000',
    },
    missing: {
      type: 'text',
      value: 'LOW-HIGH',
      help: 'Share of the linkages missing in a draw, drawn evenly between the two; default 0.05-0.2',
    },
    thresholds: {
      type: 'text',
      value: 'SHARE',
      help: 'How far each threshold is moved, down and up; default 0.2',
    },
    stable: {
      type: 'text',
      value: 'SHARE',
      help: 'Share of draws in which a label must stay to count as stable; default 0.8',
    },
    threads: { type: 'text', value: 'N', help: 'Threads; default as many as the machine has, 8 at most' },
    ...presetOption,
    ...outOptions,
    ...databaseOptions,
    ...readOptions,
  },
  examples: [
    'articulator sensitivity my-cluster.xlsx',
    'articulator sensitivity graphs/furniture-chipilo --draws 200 --seed 7 --missing 0.1-0.3',
  ],
  async run(given) {
    const progress = new Progress();
    const interrupt = abortedByInterrupt();
    try {
      const settings = settingsOf(given);
      const threads = wholeNumber(given, 'threads', 1, 64);
      const preset = await presetOf(given);
      const inputs = await readInputs(given);
      await outTarget(given, inputs.paths);
      const reading = await understand(inputs, given, progress);
      const assessment = await stabilityOf(reading, {
        preset,
        settings,
        progress,
        signal: interrupt.signal,
        ...(threads === undefined ? {} : { threads }),
      });
      progress.end();
      await deliver(given, write(given, reading, assessment), inputs.paths);
      return interrupt.signal.aborted ? interrupted : 0;
    } finally {
      interrupt.forget();
      progress.end();
    }
  },
};

/** The exit code of a program that Ctrl-C ended. */
const interrupted = 130;

function settingsOf(given: Given) {
  const missing = shareRange(given, 'missing');
  const thresholdChange = shareOption(given, 'thresholds');
  const stable = shareOption(given, 'stable');
  return {
    ...stabilityOptionsOf(given),
    ...(missing === undefined ? {} : { missing }),
    ...(thresholdChange === undefined ? {} : { thresholdChange }),
    ...(stable === undefined ? {} : { stable }),
  };
}

function write(given: Given, reading: CaseReading, assessment: Assessment): string {
  const toTerminal = given.text('out') === undefined;
  switch (given.text('format')) {
    case 'json':
      return sensitivityJson(assessment);
    case 'markdown':
      return sensitivityMarkdown(reading, assessment);
    default:
      return sensitivityText(reading, assessment, toTerminal ? { emphasise } : {});
  }
}

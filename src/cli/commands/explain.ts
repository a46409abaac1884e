import { UsageError } from '../../errors.ts';
import { explain } from '../../explain/explain.ts';
import { explainContext } from '../../explain/explain-context.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { findSubject, subjectWords } from '../../explain/find-subject.ts';
import { askCase } from '../../explain/questions/ask-case.ts';
import type { Subject } from '../../explain/subject.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { CaseReading } from '../../model/case.ts';
import type { Preset } from '../../preset.ts';
import type { Block } from '../../report/document.ts';
import { explanationReport } from '../../report/explanation.ts';
import { explanationJson } from '../../report/explanation-json.ts';
import { questionsJson, questionsReport } from '../../report/questions-report.ts';
import { renderMarkdown } from '../../report/render-markdown.ts';
import { renderText } from '../../report/render-text.ts';
import { opening } from '../../report/sections/opening.ts';
import { analyseInput } from '../analyse-input.ts';
import { databaseOptions } from '../database/database-options.ts';
import { readInputs } from '../database/read-inputs.ts';
import { abortedByInterrupt, interruptible } from '../interrupt.ts';
import type { Command, Given } from '../option.ts';
import { deliver, outOptions, outTarget } from '../output.ts';
import { presetOf, presetOption } from '../preset-option.ts';
import { emphasise } from '../print.ts';
import { Progress } from '../progress.ts';
import { understand } from '../read-input.ts';
import { readOptions } from '../read-options.ts';
import { stabilityOf } from '../stability-of.ts';
import { stabilityOptions, stabilityOptionsOf } from '../stability-options.ts';

/** Draws where none are asked for, in cases of up to so many actors; beyond them none. */
const usualDraws = 100;
const mostActors = 300;

export const explainCommand: Command = {
  name: 'explain',
  summary: 'How an answer came about, in plain sentences; or which question would settle most',
  description: [
    'With WHAT: the answer, the facts with file and row, the rule and its thresholds, what argues against, how ' +
      'stable it is, and what one more fact would settle. ' +
      `WHAT is ${subjectWords}; actor:E1 and item:E1 tell apart what is called alike.`,
    'Without WHAT, or with --questions: which question, asked to which firms, would settle most. The possible ' +
      'answers to every open question are tried, pair by pair through the rules and case by case through the ' +
      'whole analysis.',
  ],
  arguments: [
    { name: 'CASE', help: 'a folder of tables, one .xlsx, one .json or neo4j:CASE_ID' },
    { name: 'WHAT', help: 'what to explain, in one word or several', many: true, optional: true },
  ],
  options: {
    questions: { type: 'flag', help: 'Which question, asked to which firms, would settle most' },
    cluster: { type: 'text', value: 'ID', help: 'The cluster whose answer is meant; default: every one' },
    format: {
      type: 'text',
      choices: ['text', 'markdown', 'json'],
      help: 'text (default), markdown or json',
    },
    ...stabilityOptions,
    ...presetOption,
    ...outOptions,
    ...databaseOptions,
    ...readOptions,
  },
  examples: [
    'articulator explain my-cluster.xlsx F1',
    'articulator explain graphs/furniture-chipilo "family-01>segusino"',
    'articulator explain my-cluster.xlsx product upgrading --draws 0',
    'articulator explain my-cluster.xlsx --questions',
  ],
  async run(given) {
    const [input, ...words] = given.positionals;
    const asksQuestions = given.flag('questions') || words.length === 0;
    checkOptions(given, words, asksQuestions);
    const progress = new Progress();
    try {
      const preset = await presetOf(given);
      const inputs = await readInputs({ ...given, positionals: [input!] });
      await outTarget(given, inputs.paths);
      const reading = await understand(inputs, given, progress);
      const text = asksQuestions
        ? questionsText(given, reading, preset, progress)
        : await explanationText(given, reading, findSubject(words, reading.case), preset, progress);
      progress.end();
      await deliver(given, text, inputs.paths);
      return 0;
    } finally {
      progress.end();
    }
  },
};

function checkOptions(given: Given, words: readonly string[], asksQuestions: boolean): void {
  if (given.flag('questions') && words.length > 0) {
    throw new UsageError('--questions is about the whole case: leave out what to explain.');
  }
  const unused = ['cluster', 'draws', 'seed'].find((name) => given.text(name) !== undefined);
  if (asksQuestions && unused !== undefined) {
    throw new UsageError(`--${unused} belongs to the explanation of one thing: say what to explain.`);
  }
}

function questionsText(given: Given, reading: CaseReading, preset: Preset, progress: Progress): string {
  const assessment = analyseInput(reading, progress, preset);
  const context = explainContext(reading, assessment, preset);
  const found = interruptible(() => askCase(context, { onProgress: progress.step }));
  if (given.text('format') === 'json') return questionsJson(assessment, found);
  return render(given, [...opening(reading, assessment), ...questionsReport(reading, found)]);
}

async function explanationText(
  given: Given,
  reading: CaseReading,
  subject: Subject,
  preset: Preset,
  progress: Progress,
): Promise<string> {
  const plain = analyseInput(reading, progress, preset);
  // What cannot be explained is said before the draws, which take time.
  explain(explainContext(reading, plain, preset), subject, given.text('cluster'));
  const assessment = await withStability(given, reading, plain, preset, progress);
  const context = explainContext(reading, assessment, preset);
  const explanations = explain(context, subject, given.text('cluster'));
  if (given.text('format') === 'json') return explanationJson(reading, assessment, explanations);
  return render(given, [
    ...opening(reading, assessment),
    ...explanationReport(reading, explanations),
    ...untested(assessment, explanations),
  ]);
}

/** The assessment with its stability tested, where draws are asked for or the case is small enough for it. */
async function withStability(
  given: Given,
  reading: CaseReading,
  assessment: Assessment,
  preset: Preset,
  progress: Progress,
): Promise<Assessment> {
  const usual = reading.case.actors.length <= mostActors ? usualDraws : 0;
  const settings = { draws: usual, ...stabilityOptionsOf(given) };
  if (settings.draws === 0) return assessment;
  const interrupt = abortedByInterrupt();
  try {
    return await stabilityOf(reading, { preset, settings, progress, assessment, signal: interrupt.signal });
  } finally {
    interrupt.forget();
  }
}

function untested({ stability }: Assessment, explanations: readonly Explanation[]): Block[] {
  if (stability !== undefined || explanations.length === 0) return [];
  return [{ kind: 'paragraph', text: 'How stable this is was not tested: --draws N tests it.' }];
}

function render(given: Given, blocks: readonly Block[]): string {
  if (given.text('format') === 'markdown') return renderMarkdown(blocks);
  return renderText(blocks, given.text('out') === undefined ? { emphasise } : {});
}

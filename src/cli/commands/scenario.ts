import { analyse } from '../../analyse.ts';
import { ArticulatorError, UsageError } from '../../errors.ts';
import type { CaseReading } from '../../model/case.ts';
import type { Preset } from '../../preset.ts';
import {
  type ScenarioResult,
  scenarioJson,
  scenarioMarkdown,
  scenarioText,
} from '../../report/scenario-report.ts';
import { applyChanges, type ChangeOutcome } from '../../scenario/apply-changes.ts';
import type { Change } from '../../scenario/change.ts';
import { compareAssessments } from '../../scenario/compare-assessments.ts';
import { indicatorNames } from '../../scenario/indicator.ts';
import { parseChange } from '../../scenario/parse-change.ts';
import { readChanges } from '../../scenario/read-changes.ts';
import { databaseOptions } from '../database/database-options.ts';
import { readInputs } from '../database/read-inputs.ts';
import { interruptible } from '../interrupt.ts';
import type { Command, Given } from '../option.ts';
import { deliver, outOptions, outTarget } from '../output.ts';
import { presetOf, presetOption } from '../preset-option.ts';
import { emphasise } from '../print.ts';
import { Progress } from '../progress.ts';
import { readFiles } from '../read-files.ts';
import { understand } from '../read-input.ts';
import { readOptions } from '../read-options.ts';
import { nextBestOptions, searchNextBest } from '../search-next-best.ts';

export const scenarioCommand: Command = {
  name: 'scenario',
  summary: 'Change a case and see what moves and why; or find the linkages that move an indicator most',
  description: [
    'Makes the changes one after another, analyses the case before and after, and sets side by side every label ' +
      'and number that moved, with the inputs that changed. The case itself is not touched. Each change is one ' +
      'argument in quotes:',
    '"add actor ID kind=firm cluster=C …", "set actor ID name=value …", "remove actor ID", "firm|buyer|supplier|' +
      'institution leaves ID", "add linkage FROM TYPE TO name=value …", "set linkage …", "remove linkage FROM TYPE ' +
      'TO", "add membership FIRM INSTITUTION", "remove membership FIRM INSTITUTION". Names are the columns of the ' +
      'tables of actors and linkages; "set … name=", or null in a JSON file of changes, empties the cell.',
    'With --next K the K new linkages of --type that move --indicator most are looked for, after the changes, if ' +
      'any: all sets where they are few enough, else one after another.',
    `Indicators: ${indicatorNames}.`,
  ],
  arguments: [
    {
      name: 'CASE',
      help: 'a folder of tables, one .xlsx, one .json or neo4j:CASE_ID; then the changes, each in quotes',
      many: true,
    },
  ],
  options: {
    changes: {
      type: 'text',
      value: 'FILE',
      help: 'A file of changes: a JSON array, or CSV with the columns change, actor, from, type, to …',
    },
    'skip-rejected': {
      type: 'flag',
      help: 'Go on with the changes that can be made; else one that cannot stops all',
    },
    ...nextBestOptions,
    format: {
      type: 'text',
      choices: ['text', 'markdown', 'json'],
      help: 'text (default), markdown or json',
    },
    ...presetOption,
    ...outOptions,
    ...databaseOptions,
    ...Object.fromEntries(Object.entries(readOptions).filter(([name]) => name !== 'type')),
  },
  examples: [
    'articulator scenario graphs/furniture-chipilo "firm leaves segusino"',
    'articulator scenario my-cluster.xlsx "add linkage F1 supplies B2 shareOfSellerSales=0.3"',
    'articulator scenario my-cluster.xlsx --next 2 --type member-of --indicator J4',
  ],
  async run(given) {
    const [input, ...texts] = given.positionals;
    const progress = new Progress();
    try {
      const preset = await presetOf(given);
      const typed = texts.map(parseChange);
      const inputs = await readInputs({ ...given, positionals: [input!] });
      const changes = [...typed, ...(await changesOfFile(given))];
      if (changes.length === 0 && given.text('next') === undefined) {
        throw new UsageError('Say what to change, e.g. "remove actor B1", or what to look for: --next K.');
      }
      await outTarget(given, inputs.paths);
      const reading = await understand(inputs, { ...given, text: withoutType(given) }, progress);
      const result = await scenarioOf(reading, changes, given, preset, progress);
      progress.end();
      await deliver(given, write(given, result), inputs.paths);
      return 0;
    } finally {
      progress.end();
    }
  },
};

/** `--type` names the type of new linkages here, not that of the rows of a file. */
function withoutType(given: Given): Given['text'] {
  return (name) => (name === 'type' ? undefined : given.text(name));
}

async function changesOfFile(given: Given): Promise<readonly Change[]> {
  const path = given.text('changes');
  if (path === undefined) return [];
  const { files } = await readFiles([path]);
  return readChanges(files[0]!);
}

async function scenarioOf(
  reading: CaseReading,
  changes: readonly Change[],
  given: Given,
  preset: Preset,
  progress: Progress,
): Promise<ScenarioResult> {
  const { reading: changed, outcomes } = applyChanges(reading, changes);
  if (!given.flag('skip-rejected')) refuseRejected(outcomes);
  const before = interruptible(() => analyse(reading, { preset, onProgress: progress.step }));
  if (given.text('next') === undefined) {
    const after = interruptible(() => analyse(changed, { preset, onProgress: progress.step }));
    return { reading, before, outcomes, clusters: compareAssessments(before, after) };
  }
  const found = await searchNextBest(changed, given, preset, progress);
  const added = applyChanges(changed, found.answer.changes).outcomes;
  return {
    reading,
    before,
    outcomes: [...outcomes, ...added],
    clusters: compareAssessments(before, found.after),
    nextBest: found.answer,
  };
}

function refuseRejected(outcomes: readonly ChangeOutcome[]): void {
  const rejected = outcomes.filter(({ outcome }) => outcome === 'rejected');
  if (rejected.length === 0) return;
  const lines = rejected.map(({ change, reason }) => `"${change}" cannot be made: ${reason}.`);
  const rest = outcomes.length - rejected.length;
  const hint =
    rest === 0
      ? 'Nothing was changed.'
      : `Nothing was changed; --skip-rejected makes the other ${rest} of ${outcomes.length}.`;
  throw new ArticulatorError([...lines, hint].join('\n'));
}

function write(given: Given, result: ScenarioResult): string {
  const toTerminal = given.text('out') === undefined;
  switch (given.text('format')) {
    case 'json':
      return scenarioJson(result);
    case 'markdown':
      return scenarioMarkdown(result);
    default:
      return scenarioText(result, toTerminal ? { emphasise } : {});
  }
}

import { UsageError } from '../errors.ts';
import type { CaseReading } from '../model/case.ts';
import { layers } from '../model/layer.ts';
import type { Preset } from '../preset.ts';
import type { ChangeCells } from '../scenario/change.ts';
import { nextBest } from '../scenario/next-best.ts';
import { type Given, type Option, wholeNumber } from './option.ts';
import type { Progress } from './progress.ts';

/** The options of the search for new linkages. */
export const nextBestOptions: Readonly<Record<string, Option>> = {
  next: { type: 'text', value: 'K', help: 'Look for the K new linkages that move an indicator most' },
  type: { type: 'text', value: 'TYPE', choices: layers, help: 'Their type' },
  indicator: {
    type: 'text',
    value: 'NAME',
    help: 'What they are to move, e.g. ce, J4, localDensity, product',
  },
  goal: { type: 'text', choices: ['raise', 'lower'], help: 'raise (default) or lower' },
  cluster: { type: 'text', value: 'ID', help: 'Of which cluster, where there are several' },
  from: { type: 'text', value: 'WHO', repeatable: true, help: 'Only from this actor, or kind of actor' },
  to: { type: 'text', value: 'WHO', repeatable: true, help: 'Only to this actor, or kind of actor' },
  with: {
    type: 'text',
    value: 'NAME=VALUE',
    repeatable: true,
    help: 'A cell of each new linkage, e.g. shareOfSellerSales=0.3',
  },
  trials: {
    type: 'text',
    value: 'N',
    help: 'Try all sets of linkages up to so many, else one after another; default 2000',
  },
};

const mostLinkages = 100;
const mostTrials = 100_000_000;

/** The search that the options ask for, with its progress; Ctrl-C ends it. */
export function searchNextBest(reading: CaseReading, given: Given, preset: Preset, progress: Progress) {
  const count = wholeNumber(given, 'next', 1, mostLinkages);
  const type = layers.find((layer) => layer === given.text('type'));
  const indicator = given.text('indicator');
  if (count === undefined || type === undefined || indicator === undefined) {
    throw new UsageError('--next K needs --type TYPE and --indicator NAME.');
  }
  const trials = wholeNumber(given, 'trials', 1, mostTrials);
  const cluster = given.text('cluster');
  const from = given.texts('from');
  const to = given.texts('to');
  return nextBest(
    reading,
    {
      ...{ count, type, indicator },
      goal: given.text('goal') === 'lower' ? 'lower' : 'raise',
      cells: cellsOf(given.texts('with')),
      ...(cluster === undefined ? {} : { cluster }),
      ...(trials === undefined ? {} : { trials }),
      ...(from.length === 0 ? {} : { from }),
      ...(to.length === 0 ? {} : { to }),
    },
    { preset, onProgress: progress.step, pause },
  );
}

function cellsOf(texts: readonly string[]): ChangeCells {
  const cells = new Map<string, string>();
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 1) throw new UsageError(`--with must be NAME=VALUE, not "${text}".`);
    const name = text.slice(0, at);
    if (cells.has(name)) throw new UsageError(`--with says ${name} twice.`);
    cells.set(name, text.slice(at + 1));
  }
  return Object.fromEntries(cells);
}

/** Lets the program hear of Ctrl-C between two trials. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

import { type NextBest, nextBest } from '../../../src/scenario/next-best.ts';
import type { Progress } from './messages.ts';
import type { NextBestAsk } from './tasks.ts';

/** The new linkages that move an indicator most. */
export async function runNextBest(
  { base, question }: NextBestAsk,
  report: (progress: Progress) => void,
): Promise<NextBest> {
  const reading = { case: base.subject, account: base.account };
  const onProgress = (done: number, total: number, what: string): void => report({ done, total, what });
  return (await nextBest(reading, question, { onProgress })).answer;
}

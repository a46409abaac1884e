import type { Page } from 'playwright-core';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Traces what a page does until some time, in milliseconds, after an act. */
export async function traced(
  page: Page,
  act: () => Promise<unknown>,
  rest: number,
): Promise<readonly TraceEvent[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  await page.waitForTimeout(rest);
  return (JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** The longest task of the main thread of the page in a trace, in words. */
export function longestTask(trace: readonly TraceEvent[]): string {
  const main = new Set(
    trace
      .filter(({ ph, name, args }) => ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace
    .filter(({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`))
    .sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  const ms = (microseconds = 0) => Math.round(microseconds / 1000);
  const long = tasks.filter(({ dur = 0 }) => dur > 100_000).length;
  return `${ms(tasks[0]?.dur)} ms, ${ms(tasks[0]?.tdur)} ms of processor time; above 100 ms: ${long}`;
}

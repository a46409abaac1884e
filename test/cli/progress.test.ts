import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RateProgress } from '../../src/cli/database/rate-progress.ts';
import { Progress } from '../../src/cli/progress.ts';

let said = '';

beforeEach(() => {
  said = '';
  vi.useFakeTimers();
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Takes a step after some milliseconds. */
function stepAfter(progress: Progress, milliseconds: number, done: number, what: string): void {
  vi.advanceTimersByTime(milliseconds);
  progress.step(done, 10, what);
}

it('says nothing of what is quick', () => {
  const progress = new Progress();
  stepAfter(progress, 500, 1, 'reading');
  stepAfter(progress, 400, 2, 'measuring');
  progress.end();
  expect(said).toBe('');
});

it('says each step once, in a line of its own, where nobody watches', () => {
  const progress = new Progress();
  stepAfter(progress, 1500, 1, 'reading');
  stepAfter(progress, 100, 2, 'reading');
  stepAfter(progress, 100, 3, 'measuring');
  stepAfter(progress, 100, 10, 'done');
  progress.end();
  expect(said).toBe('reading ...\nmeasuring ...\n');
});

it('rewrites one line on a terminal and takes it away at the end', () => {
  const wasTerminal = process.stderr.isTTY;
  process.stderr.isTTY = true;
  const progress = new Progress();
  stepAfter(progress, 1500, 1, 'rea\u001bding');
  stepAfter(progress, 100, 2, 'measuring');
  progress.end();
  process.stderr.isTTY = wasTerminal;
  expect(said).toBe('\rrea␛ding 1/10\u001b[K\rmeasuring 2/10\u001b[K\r\u001b[K');
});

it('says how many rows a second are written or read, once a second has gone by', () => {
  const progress = new Progress();
  vi.advanceTimersByTime(1500);
  const rate = new RateProgress(progress);
  rate.step(10_000, 90_000, 'firms');
  vi.advanceTimersByTime(2000);
  rate.step(20_000, 90_000, 'firms');
  rate.count(0, 'actors');
  vi.advanceTimersByTime(4000);
  rate.count(30_000, 'actors');
  expect(said).toBe(
    'writing firms ...\nwriting firms (10,000 a second) ...\nreading actors ...\n' +
      'reading actors 30,000 (7,500 a second) ...\n',
  );
});

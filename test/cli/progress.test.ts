import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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

import { UsageError } from '../errors.ts';
import type { StabilitySettings } from '../model/stability.ts';
import { type Given, type Option, wholeNumber } from './option.ts';

/** The options of every command that tests how far its answers hold. */
export const stabilityOptions: Readonly<Record<string, Option>> = {
  draws: {
    type: 'text',
    value: 'N',
    help: 'Test how far answers hold with N draws; reports of up to 300 actors do with 100; 0: not',
  },
  seed: { type: 'text', value: 'TEXT', help: 'Start of the random numbers; default 1' },
};

const mostDraws = 1_000_000;

/** What the options say of draws and seed; what is not given is left out. */
export function stabilityOptionsOf(given: Given): Partial<StabilitySettings> {
  const draws = wholeNumber(given, 'draws', 0, mostDraws);
  const seed = given.text('seed');
  return { ...(draws === undefined ? {} : { draws }), ...(seed === undefined ? {} : { seed }) };
}

/** `0.05-0.2` or `5%-20%`: two shares with a hyphen between them, or one share for both. */
export function shareRange(given: Given, name: string): readonly [number, number] | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const parts = text.split('-').map(shareOf);
  const [low, high = low] = parts;
  if (parts.length > 2 || low === undefined || high === undefined || parts.some(Number.isNaN) || low > high) {
    throw new UsageError(`--${name} must be two shares from 0 to 1 such as 0.05-0.2, not "${text}".`);
  }
  return [low, high];
}

/** A share of 0 to 1, also written in per cent; NaN where it is none. */
function shareOf(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(%?)$/u.exec(text.trim());
  if (match === null) return Number.NaN;
  const value = Number(match[1]) / (match[2] === '%' ? 100 : 1);
  return value <= 1 ? value : Number.NaN;
}

/** A share of 0 to 1; UsageError otherwise. */
export function shareOption(given: Given, name: string): number | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const value = shareOf(text);
  if (Number.isNaN(value)) throw new UsageError(`--${name} must be a share from 0 to 1, not "${text}".`);
  return value;
}

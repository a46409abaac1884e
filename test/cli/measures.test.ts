import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/metrics/catalogue.ts';
import { isClearMessage, runCli } from './run-cli.ts';
import { smallCase } from './small-case.ts';

describe('measures', () => {
  it('lists the whole catalogue, each line with its reference', async () => {
    const ran = await runCli(['measures', '--format', 'json'], '.');
    const { measures } = JSON.parse(ran.stdout);
    expect(measures.map(({ id }: { id: string }) => id)).toEqual(catalogue.map(({ id }) => id));
    expect(measures.every(({ reference }: { reference: string }) => reference.length > 0)).toBe(true);
  });
  it('computes those on request where --also names them, and says which there are', async () => {
    const folder = await smallCase();
    const ran = await runCli(['metrics', 'case', '--also', 'communities', '--format', 'json'], folder);
    expect(JSON.parse(ran.stdout).network).toHaveProperty('communities');
    const wrong = await runCli(['metrics', 'case', '--also', 'nosuch'], folder);
    expect(wrong.code).toBe(2);
    expect(isClearMessage(wrong.stderr)).toBe(true);
    expect(wrong.stderr).toContain('communities');
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli, startCli } from '../cli/run-cli.ts';
import { actors, linkages } from '../cli/small-case.ts';
import { metalworking } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';

const viewer = inBrowser();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articulator-same-'));
  await writeFile(join(folder, 'actors.csv'), `${actors.join('\n')}\n`);
  await writeFile(join(folder, 'linkages.csv'), `${linkages.join('\n')}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the page hands out as the assessment, byte for byte. */
async function downloaded(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.locator('.top-bar summary').click();
  await page.getByRole('button', { name: 'Download assessment (JSON)' }).click();
  return readFile(await (await waiting).path(), 'utf8');
}

/** Starts `articulator view` and gives the address it prints. */
async function view(input: string): Promise<{ address: string; stop(): Promise<void> }> {
  const child = startCli(['view', input, '--no-open'], folder);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said);
      if (found !== null) resolve(found[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => reject(new Error(`articulator view ended: ${said}`)));
  });
  return {
    address,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

it.each([
  ['the metalworking case', () => metalworking],
  ['a small case without a case file', () => folder],
])('the worker and the command line agree byte for byte on %s', async (_, input) => {
  const printed = await runCli(['analyse', input(), '--format', 'json'], folder);
  expect(printed.stdout.length).toBeGreaterThan(1000);
  const server = await view(input());
  const { page, complaints, requests, close } = await viewer.open(server.address);
  try {
    await drawn(page);
    expect(await downloaded(page)).toBe(printed.stdout);
    expect(complaints).toEqual([]);
    const own = new URL(server.address).origin;
    expect(requests.filter((address) => !address.startsWith(own) && !address.startsWith('blob:'))).toEqual(
      [],
    );
  } finally {
    await close();
    await server.stop();
  }
});

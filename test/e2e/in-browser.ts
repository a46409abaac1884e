import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { openPage, type WatchedPage } from './open-page.ts';
import { type ServedCase, type ServedViewer, serveViewer } from './serve-viewer.ts';

export interface BrowserTests {
  /** Where the viewer is served. */
  readonly served: ServedViewer;
  /** A page of its own at an address; without one, at the served case. */
  open(
    address?: string,
    options?: BrowserContextOptions,
    before?: (page: Page) => Promise<void>,
  ): Promise<WatchedPage>;
}

/** A browser and a served viewer for the tests of a file, from before the first until after the last. */
export function inBrowser(serves: () => Promise<ServedCase | null> = async () => null): BrowserTests {
  let browser: Browser | undefined;
  let served: ServedViewer | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    served = await serveViewer(await serves());
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  return {
    get served() {
      return served!;
    },
    open: (address = served!.caseAddress, options, before) => openPage(browser!, address, options, before),
  };
}

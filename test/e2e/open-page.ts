import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** Console errors and warnings, page errors and violations of the security policy. */
  readonly complaints: string[];
  /** Every address the page asked for. */
  readonly requests: string[];
  close(): Promise<void>;
}

const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' };

/** A page of its own, with everything it complains of and asks for written down. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<void> = async () => {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ ...desk, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !fromTheDriver(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  // Asked for only when a key is pressed, the driver may come after the browser, which then cancels the choice.
  page.on('filechooser', () => {});
  await before(page);
  await page.goto(address);
  return { page, complaints, requests, close: () => context.close() };
}

/** Software rendering warns of its own slowness. */
function fromTheDriver(text: string): boolean {
  return /GPU stall|GL Driver Message|software WebGL|WebGL: CONTEXT_LOST/i.test(text);
}

/** Waits until the case is open, drawn and judged. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('.picture-canvas canvas', { timeout: 25_000 });
  await page.waitForSelector('.workbench:not([data-lacks])', { timeout: 25_000 });
  await page.waitForTimeout(500);
}

/** Drops files onto the page, as from a file manager. */
export async function dropFiles(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const texts = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const transfer = await page.evaluateHandle((list) => {
    const made = new DataTransfer();
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      made.items.add(new File([bytes], name));
    }
    return made;
  }, texts);
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
}

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** One browser for all tests of a file. */
export function testBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (browser === undefined) throw new Error('the browser runs within tests only');
    return browser;
  };
}

export interface Visit {
  readonly page: Page;
  /** What went wrong in the page: exceptions, errors in its console, answers that say so. */
  readonly problems: readonly string[];
}

/** A picture that does not exist is an answer like another: the page shows text instead. */
function isMissingPicture(url: string, status: number): boolean {
  return status === 404 && /\/api\/documents\/\w+\/(?:thumbnail|pages\/\d+)$/.test(url);
}

/** Opens an address in a fresh profile, in French unless told otherwise. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1360, height: 860 },
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // Failed requests are judged below, where their address and status are known.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isMissingPicture(response.url(), response.status())) {
      problems.push(`${response.status()} ${response.url()}`);
    }
  });
  await page.goto(url);
  return { page, problems };
}

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sendMails } from '../host/send-mail.ts';
import { settledEmails } from '../host/settled.ts';
import { temporaryHost } from '../host/temporary-host.ts';
import { audit } from './audit.ts';
import { testBrowser, visit } from './browser.ts';
import { invoiceMail } from './samples.ts';

const host = temporaryHost();
const browser = testBrowser();
const pages = new Map<string, { path: string; ready: (page: Page) => Promise<unknown> }>();

beforeAll(async () => {
  const { mail } = await invoiceMail();
  await sendMails(host().smtpPort, [mail]);
  const [email] = await settledEmails(host().call, 1);
  const documentId = email?.ledger.find((part) => part.document !== null)?.document?.id;
  const row = (page: Page) => page.locator('[data-document], [data-email]').first().waitFor();
  pages.set('the documents', { path: '/', ready: row });
  pages.set('a document', {
    path: `/document/?id=${documentId}`,
    ready: (page) => page.getByRole('img', { name: 'Page 1' }).waitFor(),
  });
  pages.set('the e-mails', { path: '/emails/', ready: row });
  pages.set('an e-mail', {
    path: `/email/?id=${email?.id}`,
    ready: (page) => page.locator('[data-outcome]').first().waitFor(),
  });
  pages.set('the suppliers', {
    path: '/suppliers/',
    ready: (page) => page.locator('[data-supplier]').first().waitFor(),
  });
  const [supplier] = (await host().call('listSuppliers')).items;
  pages.set('a supplier', {
    path: `/supplier/?id=${supplier?.id}`,
    ready: (page) => page.locator('[data-trait]').first().waitFor(),
  });
  pages.set('the quality', {
    path: '/quality/',
    ready: (page) => page.getByRole('button', { name: 'Apprendre maintenant' }).waitFor(),
  });
  pages.set('the activity', {
    path: '/status/',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Toutes les étapes' }).click();
      await page.getByRole('table').waitFor();
    },
  });
  pages.set('the settings', {
    path: '/settings/',
    ready: (page) => page.getByText('moteur de lecture intégré').waitFor(),
  });
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each([1360, 820, 360])('every page can be used by everyone on %i px', async (width) => {
    const { page, problems } = await visit(browser(), host().consoleUrl, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await page.locator('[data-document]').waitFor();
    for (const [name, { path, ready }] of pages) {
      await page.goto(host().httpUrl + path);
      await ready(page);
      expect({ name, found: await audit(page) }).toEqual({ name, found: [] });
    }
    expect(problems).toEqual([]);
  });

  it('so can the sign-in page', async () => {
    const { page } = await visit(browser(), host().httpUrl, {
      colorScheme,
      viewport: { width: 360, height: 740 },
    });
    await page.getByLabel('Clé d’accès').waitFor();
    expect(await audit(page)).toEqual([]);
  });
});

it('the keyboard alone gets from the list to a field and back', async () => {
  const { page } = await visit(browser(), host().consoleUrl);
  await page.locator('[data-document]').waitFor();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await page.keyboard.press('Tab');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('img', { name: 'Page 1' }).waitFor();
  await page.keyboard.press('j');
  expect(await page.locator('[data-field][data-active="true"]').count()).toBe(1);
  await page.keyboard.press('+');
  await page.getByText('125 %').waitFor();
  await page.getByRole('button', { name: 'Retour' }).press('Enter');
  await page.locator('[data-document]').waitFor();
});

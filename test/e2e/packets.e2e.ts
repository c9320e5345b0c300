import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DocumentKind, makeDocument } from '../../samples/documents.ts';
import { joined } from '../fixtures/packets.ts';
import { eventually } from '../host/condition.ts';
import { temporaryHost } from '../host/temporary-host.ts';
import { audit } from './audit.ts';
import { testBrowser, visit } from './browser.ts';

const host = temporaryHost();
const browser = testBrowser();

/** A file of so many pages, read. */
async function uploaded(fileName: string, kinds: readonly DocumentKind[]): Promise<string> {
  const now = new Date('2026-03-02T09:00:00Z');
  const samples = await Promise.all(
    kinds.map((kind, index) => makeDocument(kind, { seed: index + 40, now })),
  );
  const form = new FormData();
  const body = await joined(samples.map((sample) => sample.body));
  form.append('files', new File([new Uint8Array(body)], fileName, { type: 'application/pdf' }));
  const { items } = await host().call('uploadDocuments', { body: form });
  const documentId = items[0]?.documentId ?? '';
  await eventually('the file to be read', async () => {
    const { status } = await host().call('getDocument', { params: { documentId } });
    return status === 'in_review' || status === 'filed' ? true : undefined;
  });
  return documentId;
}

/** What can be done on the page that is open, with a key that may only look. */
async function actionsOfViewer(page: Page): Promise<string[]> {
  const viewer = await page.context().newPage();
  await viewer.route('**/api/session', (route) =>
    route.fulfill({ json: { organizationId: 'demo', scopes: ['documents:read'] } }),
  );
  await viewer.addInitScript((key) => sessionStorage.setItem('facteur.key', key), host().apiKey);
  await viewer.goto(page.url());
  await viewer.getByRole('link', { name: 'E-mails' }).waitFor({ state: 'detached' });
  await viewer.getByText('Séparé en 2 documents').waitFor();
  const names = await viewer.getByRole('main').getByRole('button').allTextContents();
  await viewer.close();
  return names;
}

describe('a file of several pages', () => {
  let documentId: string;
  beforeAll(async () => {
    documentId = await uploaded('courrier.pdf', ['invoiceClassic', 'invoiceClassic', 'invoiceModern']);
  });
  const stored = () => host().call('getDocument', { params: { documentId } });

  it('is cut where a person says, without the pages they leave out, and put together again', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.locator('[data-document]').waitFor();
    await page.goto(`${host().httpUrl}/document/?id=${documentId}`);
    await page.getByRole('button', { name: 'Plus d’actions' }).click();
    await page.getByRole('menuitem', { name: 'Séparer…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Séparer ce fichier en plusieurs documents' });
    await dialog.getByRole('img', { name: 'Page 3' }).waitFor();
    expect(await audit(page)).toEqual([]);

    // Whatever was proposed, the person has the last word: pages 1 and 3, without the one between.
    const card = (number: number) => dialog.locator(`[data-page="${number}"]`);
    await card(2).getByRole('button', { name: 'Écarter' }).click();
    await dialog.getByRole('status').getByText('Page 1 · Page 3').waitFor();
    expect(await card(2).getAttribute('data-part')).toBe('none');
    await dialog.getByRole('button', { name: 'Séparer en 2 documents' }).click();

    await page.getByText('Séparé en 2 documents').waitFor();
    expect((await stored()).parts.map(({ firstPage, lastPage }) => [firstPage, lastPage])).toEqual([
      [1, 1],
      [3, 3],
    ]);
    await page.getByRole('tab', { name: 'Historique' }).click();
    await page.getByText('Séparé en plusieurs documents').waitFor();
    await page.getByRole('link', { name: 'Page 3' }).click();
    await page.getByRole('heading', { name: 'courrier (p. 3).pdf' }).waitFor();
    await page.getByRole('link', { name: 'Voir le fichier entier' }).click();
    await page.getByRole('button', { name: 'Annuler la séparation' }).waitFor();
    expect(await actionsOfViewer(page)).not.toContain('Annuler la séparation');
    await page.getByRole('button', { name: 'Annuler la séparation' }).click();
    await page.getByText('Le fichier est de nouveau un seul document.').waitFor();
    await expect.poll(async () => (await stored()).status).not.toBe('split');
    // A part is asked for until it is made, and once more when it is taken back.
    const parts = /^404 .*\/api\/documents\/doc_\w+$/;
    expect(problems.filter((problem) => !parts.test(problem))).toEqual([]);
  });

  it('is left as it is while nothing is cut', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.locator('[data-document]').first().waitFor();
    await page.goto(`${host().httpUrl}/document/?id=${documentId}`);
    await page.getByRole('button', { name: 'Plus d’actions' }).click();
    await page.getByRole('menuitem', { name: 'Séparer…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Choisissez au moins une page').waitFor();
    expect(await dialog.getByRole('button', { name: 'Séparer', exact: true }).isDisabled()).toBe(true);
    await dialog.locator('[data-page="3"]').getByRole('button', { name: 'Commence ici' }).click();
    await dialog.getByRole('status').getByText('Pages 1 à 2 · Page 3').waitFor();
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await stored()).parts).toEqual([]);
    expect(problems).toEqual([]);
  });
});

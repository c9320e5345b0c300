import { describe, expect, it } from 'vitest';
import { scannedPages } from '../fixtures/scanned-pages.ts';
import { temporaryHost } from '../host/temporary-host.ts';
import { audit } from './audit.ts';
import { testBrowser, visit } from './browser.ts';

const host = temporaryHost();
const browser = testBrowser();
const underway = /Page \d+ sur 60/;

describe('a long scan', () => {
  it('shows which page is read, is stopped by a person, named afterwards, and read again', {
    timeout: 180_000,
  }, async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByText('Aucun document pour l’instant').waitFor();
    const body = Buffer.from(await scannedPages(60));
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'dossier.pdf', mimeType: 'application/pdf', buffer: body });

    // In the list, then on its own page, without anybody asking again.
    const row = page.locator('[data-document]', { hasText: 'dossier.pdf' });
    await row.getByText(underway).waitFor();
    await row.getByRole('link', { name: 'dossier.pdf' }).click();
    await page.getByRole('heading', { name: 'dossier.pdf' }).waitFor();
    await page.getByText(underway).waitFor();
    expect(await audit(page)).toEqual([]);

    await page.getByRole('button', { name: 'Arrêter la lecture' }).click();
    await page.getByText('Lecture arrêtée par la clé « console »').waitFor();
    expect(await page.getByText(underway).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Arrêter la lecture' }).count()).toBe(0);
    await page.getByRole('tab', { name: 'Historique' }).click();
    await page.getByRole('tabpanel').getByText('Lecture arrêtée').waitFor();
    await page.getByRole('tabpanel').getByText('par la clé « console »').first().waitFor();

    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText(underway).waitFor();
    await page.getByRole('button', { name: 'Arrêter la lecture' }).click();
    await page.getByText('Lecture arrêtée par la clé « console »').waitFor();
    // What the list says of it is what the page says.
    await page.getByRole('link', { name: 'Documents', exact: true }).click();
    await row.getByText('Échec').waitFor();
    expect(await row.getByText(underway).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('is not for a key that may only look to stop or to read again', async () => {
    const { items } = await host().call('listDocuments');
    const { page } = await visit(browser(), host().consoleUrl);
    await page.locator('[data-document]').waitFor();
    await page.route('**/api/session', (route) =>
      route.fulfill({ json: { organizationId: 'demo', scopes: ['documents:read'] } }),
    );
    await page.goto(`${host().httpUrl}/document/?id=${items[0]?.id}`);
    await page.getByText('Lecture arrêtée par').waitFor();
    await page.getByRole('link', { name: 'E-mails' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Réessayer' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Étiquette' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Original' }).count()).toBe(1);
  });
});

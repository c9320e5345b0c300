import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Stage } from '../../samples/mails/stage.ts';
import type { DocumentDetail } from '../../shared/http/answers/documents.ts';
import { temporaryHost } from '../host/temporary-host.ts';
import { audit } from './audit.ts';
import { testBrowser, visit } from './browser.ts';
import { waitingInvoice } from './waiting-invoice.ts';

const host = temporaryHost();
const browser = testBrowser();
const stage: Stage = { organization: 'demo', seed: 23, now: new Date('2026-03-02T09:00:00Z') };

const waiting = (take: number) => waitingInvoice(host().call, stage, take);
const current = ({ id }: DocumentDetail) => host().call('getDocument', { params: { documentId: id } });
const statuses = async () => Promise.all(documents.map(async (each) => (await current(each)).status));
let documents: readonly DocumentDetail[] = [];

async function openList() {
  const visited = await visit(browser(), host().consoleUrl);
  await expect.poll(() => visited.page.locator('[data-document]').count()).toBe(documents.length);
  return visited;
}

const checkbox = (page: Page, { id }: DocumentDetail) =>
  page.locator(`[data-document="${id}"]`).getByRole('checkbox');
const bar = (page: Page) => page.getByRole('group', { name: 'Sélection' });
const tray = (page: Page) => page.getByRole('region', { name: 'Modifications de plusieurs documents' });

/** Documents as the list shows them: the last one first. */
const [first, second, third] = [() => listed(2), () => listed(1), () => listed(0)];
function listed(index: number): DocumentDetail {
  const document = documents[index];
  if (document === undefined) throw new Error('there is no such document');
  return document;
}

describe('several documents at once', () => {
  beforeAll(async () => {
    const made: DocumentDetail[] = [];
    for (const take of [1, 2, 3]) made.push(await waiting(take));
    documents = made;
  });

  it('are chosen with Shift, approved, and taken back', async () => {
    const { page, problems } = await openList();
    await checkbox(page, first()).click();
    await bar(page).getByText('1 sélectionné').waitFor();
    await checkbox(page, third()).click({ modifiers: ['Shift'] });
    await bar(page).getByText('3 sélectionnés').waitFor();
    expect(await audit(page)).toEqual([]);
    await bar(page).getByRole('button', { name: 'Approuver' }).click();
    await tray(page).getByText('3 documents classés').waitFor();
    expect(await tray(page).locator('[data-bulk="done"]').count()).toBe(3);
    expect(await audit(page)).toEqual([]);
    expect(await statuses()).toEqual(['filed', 'filed', 'filed']);

    await tray(page).getByRole('button', { name: 'Annuler' }).click();
    await tray(page).getByText('Annulé pour 3 documents').waitFor();
    expect(await statuses()).toEqual(['in_review', 'in_review', 'in_review']);
    await tray(page).getByRole('button', { name: 'Fermer' }).click();
    await tray(page).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  it('get another type, and the one that was read again', async () => {
    const { page, problems } = await openList();
    await page.getByRole('checkbox', { name: 'Sélectionner tous les documents affichés' }).click();
    await checkbox(page, second()).click();
    await bar(page).getByText('2 sélectionnés').waitFor();
    await bar(page).getByRole('button', { name: 'Changer le type' }).click();
    await page.getByRole('menuitem', { name: 'Contrat' }).click();
    await tray(page).getByText('2 types changés').waitFor();
    expect((await current(first())).documentType).toBe('contract');
    expect((await current(second())).documentType).toBe('invoice');
    await tray(page).getByRole('button', { name: 'Annuler' }).click();
    await tray(page).getByText('Annulé pour 2 documents').waitFor();
    expect(await current(first())).toMatchObject({
      documentType: 'invoice',
      corrections: { documentType: null },
    });
    expect(problems).toEqual([]);
  });

  it('are left as they are where something speaks against it, and each says what', async () => {
    const { page } = await openList();
    await page.getByRole('checkbox', { name: 'Sélectionner tous les documents affichés' }).click();
    // Somebody else corrects one while it stands in the list, and the sums of another are wrong.
    await page.route(`**/api/documents/${first().id}`, async (route) => {
      const response = await route.fetch();
      const answer: object = await response.json();
      await route.fulfill({ response, json: { ...answer, documentType: 'receipt' } });
    });
    await page.route(`**/api/documents/${second().id}`, async (route) => {
      const response = await route.fetch();
      const answer: object = await response.json();
      const message = { fr: 'L’IBAN n’est pas celui que l’on connaît.', en: 'Another IBAN.' };
      const finding = { code: 'iban_changed', severity: 'error', field: 'iban', parameters: {}, message };
      await route.fulfill({ response, json: { ...answer, findings: [finding] } });
    });
    await bar(page).getByRole('button', { name: 'Approuver' }).click();
    await tray(page).getByText('1 document classé, 2 restés tels quels').waitFor();
    await tray(page).getByText('Le document a changé depuis son affichage').waitFor();
    await tray(page)
      .getByText('À approuver sur sa propre page : L’IBAN n’est pas celui que l’on connaît.')
      .waitFor();
    expect(await statuses()).toEqual(['filed', 'in_review', 'in_review']);
  });

  it('are acted on where their state allows it, and the button says on how many', async () => {
    const { page, problems } = await openList();
    await page.getByRole('checkbox', { name: 'Sélectionner tous les documents affichés' }).click();
    await bar(page).getByRole('button', { name: 'Rejeter (2)' }).click();
    await tray(page).getByText('2 documents rejetés').waitFor();
    await expect.poll(() => page.getByRole('cell', { name: 'Rejeté' }).count()).toBe(2);
    await page.getByRole('checkbox', { name: 'Sélectionner tous les documents affichés' }).click();
    expect(await bar(page).getByRole('button', { name: 'Approuver' }).count()).toBe(0);
    await bar(page).getByRole('button', { name: 'Rouvrir' }).click();
    await tray(page).getByText('3 documents rouverts').waitFor();
    expect(await statuses()).toEqual(['in_review', 'in_review', 'in_review']);
    await tray(page).getByRole('button', { name: 'Annuler' }).click();
    await tray(page).getByText('Annulé pour 3 documents').waitFor();
    expect(await statuses()).toEqual(['filed', 'rejected', 'rejected']);
    await expect.poll(() => page.getByRole('cell', { name: 'Rejeté' }).count()).toBe(2);
    await page.getByRole('cell', { name: 'Classé' }).waitFor();
    await page.getByRole('checkbox', { name: 'Sélectionner tous les documents affichés' }).click();
    await bar(page).getByRole('button', { name: 'Rouvrir' }).click();
    await tray(page).getByText('3 documents rouverts').waitFor();
    expect(problems).toEqual([]);
  });

  it('are downloaded as one archive', async () => {
    const { page, problems } = await openList();
    await page.getByRole('checkbox', { name: 'Sélectionner tous les documents affichés' }).click();
    const download = page.waitForEvent('download');
    await bar(page).getByRole('button', { name: 'Télécharger' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('documents.zip');
    const files = unzipSync(await readFile(await file.path()));
    expect(Object.keys(files).toSorted()).toEqual(documents.map(({ fileName }) => fileName).toSorted());
    const [name = ''] = Object.keys(files);
    expect(Buffer.from(files[name] ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(problems).toEqual([]);
  });

  it('are chosen with the keyboard alone', async () => {
    const { page, problems } = await openList();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await bar(page).getByText('1 sélectionné').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+X');
    await bar(page).getByText('3 sélectionnés').waitFor();
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  it('can be chosen on a small screen, and only downloaded with a key that may only read', async () => {
    const { page } = await visit(browser(), host().consoleUrl, { viewport: { width: 360, height: 740 } });
    await page.locator('[data-document]').first().waitFor();
    await page.route('**/api/session', (route) =>
      route.fulfill({ json: { organizationId: 'demo', scopes: ['documents:read'] } }),
    );
    await page.reload();
    await checkbox(page, first()).click();
    await bar(page).getByText('1 sélectionné').waitFor();
    await bar(page).getByRole('button', { name: 'Télécharger' }).waitFor();
    expect(await bar(page).getByRole('button', { name: 'Approuver' }).count()).toBe(0);
    expect(await audit(page)).toEqual([]);
  });
});

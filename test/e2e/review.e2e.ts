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
const stage: Stage = { organization: 'demo', seed: 11, now: new Date('2026-03-02T09:00:00Z') };

const waiting = (take: number) => waitingInvoice(host().call, stage, take);
const current = ({ id }: DocumentDetail) => host().call('getDocument', { params: { documentId: id } });

/** The page of a document, by the list, as a person gets there. */
async function open(document: DocumentDetail) {
  const visited = await visit(browser(), host().consoleUrl);
  await visited.page.locator(`[data-document="${document.id}"]`).getByRole('link').click();
  await visited.page.getByRole('img', { name: 'Page 1' }).waitFor();
  return visited;
}

const input = (page: Page, name: string) => page.locator(`#field-${name}-0`);

describe('review', () => {
  let first: DocumentDetail;
  let second: DocumentDetail;
  beforeAll(async () => {
    first = await waiting(1);
    second = await waiting(2);
  });

  it('sets a field right with the keyboard, shows what it was, and takes it back', async () => {
    const { page, problems } = await open(first);
    await input(page, 'totalNet').fill('1 000,5');
    await page.getByText('1 modification non enregistrée').waitFor();
    await input(page, 'totalNet').press('Enter');
    const row = page.locator('[data-field="totalNet"]');
    await row.getByText('Lu : ').waitFor();
    expect(await input(page, 'totalNet').inputValue()).toMatch(/^1\s000,50$/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-totalTax-0');
    await page.getByText('ne font pas le total TTC').first().waitFor();
    expect((await current(first)).fields.totalNet).toMatchObject({ value: '1000.50', source: 'person' });
    await page.getByRole('tab', { name: 'Historique' }).click();
    await page.getByText(/^Total HT : .*,\d\d → 1\s000,50$/).waitFor();
    await page.getByRole('tab', { name: 'Champs' }).click();

    await input(page, 'totalNet').fill('7');
    await input(page, 'totalNet').press('Escape');
    expect(await input(page, 'totalNet').inputValue()).toMatch(/^1\s000,50$/);
    await row.getByRole('button', { name: 'Rétablir : Total HT' }).click();
    await row.getByText('Lu : ').waitFor({ state: 'detached' });
    expect((await current(first)).fields.totalNet).toEqual(first.fields.totalNet);
    expect(problems).toEqual([]);
  });

  it('takes a value from the page by a click', async () => {
    const { page, problems } = await open(first);
    await input(page, 'orderReference').focus();
    const box = first.fields.documentNumber?.box;
    const picture = await page.getByRole('img', { name: 'Page 1' }).boundingBox();
    if (box === null || box === undefined || picture === null) throw new Error('nothing to click on');
    await page.locator('[data-word-picker]').waitFor();
    await page.mouse.click(
      picture.x + (box.left + box.width / 2) * picture.width,
      picture.y + (box.top + box.height / 2) * picture.height,
    );
    const number = String(first.fields.documentNumber?.value);
    expect(await input(page, 'orderReference').inputValue()).toBe(number);
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('modification non enregistrée').waitFor({ state: 'detached' });
    const { orderReference } = (await current(first)).fields;
    expect(orderReference).toMatchObject({ value: number, page: 1, source: 'person' });
    expect(orderReference?.box?.left).toBeCloseTo(box.left, 2);
    expect(problems).toEqual([]);
  });

  it('says below a field what is wrong with it, and keeps what was typed', async () => {
    const { page } = await open(first);
    await input(page, 'issueDate').fill('hier');
    await input(page, 'issueDate').press('Enter');
    await page.getByRole('alert').getByText('Ce n’est pas une date').waitFor();
    expect(await input(page, 'issueDate').inputValue()).toBe('hier');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-issueDate-0');
    expect(await audit(page)).toEqual([]);
    let asked = '';
    page.once('dialog', (dialog) => {
      asked = dialog.message();
      void dialog.dismiss();
    });
    await page.getByRole('link', { name: 'E-mails' }).click();
    expect(asked).toContain('ne sont pas enregistrées');
    expect(new URL(page.url()).pathname).toBe('/document/');
    await page.getByRole('button', { name: 'Abandonner' }).click();
    expect(await input(page, 'issueDate').inputValue()).not.toBe('hier');
  });

  it('edits lines, and chooses another type with its own fields', async () => {
    const { page, problems } = await open(first);
    await page.getByRole('button', { name: 'Modifier les lignes' }).click();
    await page.getByRole('textbox', { name: 'Ligne 1, Désignation' }).fill('Papier ivoire');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('cell', { name: 'Papier ivoire' }).waitFor();
    await page.getByRole('combobox', { name: 'Type' }).selectOption('contract');
    await input(page, 'parties').waitFor();
    await page.getByRole('button', { name: 'Rétablir : Type' }).click();
    await input(page, 'totalGross').waitFor();
    expect(problems).toEqual([]);
  });

  it('saves and approves in one go, and goes on to the next document', async () => {
    const { page, problems } = await open(first);
    await input(page, 'documentNumber').fill('FA-CORRIGEE');
    await page.getByRole('button', { name: 'Enregistrer et approuver' }).click();
    await page.getByText('Document classé.').waitFor();
    await page.getByRole('heading', { level: 1, name: second.fileName }).waitFor();
    expect(await current(first)).toMatchObject({
      status: 'filed',
      fields: { documentNumber: { value: 'FA-CORRIGEE' } },
    });
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await current(second)).status).toBe('filed');
    expect(problems).toEqual([]);
  });
});

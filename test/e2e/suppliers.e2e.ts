import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { manager, supplierOf } from '../../samples/documents.ts';
import { frenchIban, makeFrenchAccount } from '../../samples/identifiers.ts';
import { type Stage, stagedDocument, stagedMail } from '../../samples/mails/stage.ts';
import { createRandom } from '../../samples/random.ts';
import { eventually } from '../host/condition.ts';
import { sendMails } from '../host/send-mail.ts';
import { temporaryHost } from '../host/temporary-host.ts';
import { testBrowser, visit } from './browser.ts';

const host = temporaryHost();
const browser = testBrowser();
const stage: Stage = { organization: 'demo', seed: 4, now: new Date() };
const printer = supplierOf('printing');
const newIban = frenchIban(makeFrenchAccount(createRandom(5), '18129'));
const invoice = (take: number, iban = printer.iban) =>
  stagedDocument(stage, 'facturX', { seller: { ...printer, iban }, take });

/** Sends an invoice and waits until it is found. */
async function send(take: number, sample: Awaited<ReturnType<typeof invoice>>): Promise<void> {
  const mail = await stagedMail(stage, 10 - take, {
    name: `supplier-${take}`,
    from: manager(printer),
    subject: 'Votre facture',
    paragraphs: ['Veuillez trouver ci-joint notre facture.'],
    attachments: [sample],
    note: '',
  });
  await sendMails(host().smtpPort, [mail]);
  await eventually('the invoice in the lists', async () => {
    const { facets } = await host().call('listDocuments');
    const settled = facets.status.filter(({ value }) => value === 'filed' || value === 'in_review');
    return settled.reduce((sum, { count }) => sum + count, 0) >= take ? true : undefined;
  });
}

/** Pictures for people who want to see, when SCREENSHOTS names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

beforeAll(async () => {
  await send(1, await invoice(1));
  await send(2, await invoice(2, newIban));
  const { fileName, contentType, body, truth } = await invoice(1);
  await send(3, {
    fileName: `copie ${fileName}`,
    contentType,
    body: Buffer.concat([body, Buffer.from('\n%\n')]),
    truth,
  });
});

describe('a supplier', () => {
  it('is listed, found by its number, and has a page with accounts, senders, documents and history', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByRole('link', { name: 'Fournisseurs' }).click();
    const row = page.locator('[data-supplier]');
    await row.filter({ hasText: '1 point à vérifier' }).waitFor();
    await picture(page, 'suppliers');
    await page.getByRole('searchbox').fill('inconnu');
    await page.getByText('Aucun fournisseur ne correspond').waitFor();
    await page.getByRole('searchbox').fill(printer.registrationId);
    await row.getByRole('link', { name: printer.name }).click();

    await page.getByRole('heading', { level: 1, name: printer.name }).waitFor();
    const standing = (value: string) => page.locator(`[data-trait="${value}"]`).getAttribute('data-standing');
    expect(await standing(printer.iban)).toBe('known');
    expect(await standing(newIban)).toBe('suspect');
    expect(await standing(printer.domain)).toBe('known');
    expect(await page.locator('[data-document]').count()).toBe(3);
    await page.getByText(printer.vatId, { exact: true }).waitFor();
    await page.getByText('Compte à vérifier', { exact: false }).waitFor();
    await picture(page, 'supplier');

    await page.getByRole('link', { name: 'Tous ses documents' }).click();
    await page.getByText('3 documents', { exact: true }).waitFor();
    await page.getByRole('button', { name: printer.name }).waitFor();
    expect(problems).toEqual([]);
  });

  it('is named on its documents, whose signs of fraud are said in words and lead to the other document', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.locator('[data-document]').filter({ hasText: 'copie' }).getByRole('link').click();
    const findings = page.getByRole('list', { name: 'Points à vérifier' });
    await findings.getByText('porte déjà le numéro', { exact: false }).waitFor();
    await picture(page, 'duplicate');
    await findings.getByRole('link', { name: 'Voir ce document' }).click();
    await page.getByText('Classé').first().waitFor();
    await page.getByRole('link', { name: `Fournisseur : ${printer.name}` }).click();
    await page.getByRole('heading', { level: 1, name: printer.name }).waitFor();
    expect(problems).toEqual([]);
  });

  it('has its new account known once a person approves it, and no longer when they take that back', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByRole('link', { name: 'Fournisseurs' }).click();
    await page.locator('[data-supplier]').getByRole('link').click();
    const account = page.locator(`[data-trait="${newIban}"]`);
    await account.getByRole('link').click();
    await page.getByText('n’est pas celui que l’on connaît', { exact: false }).first().waitFor();
    await picture(page, 'iban-changed');
    await page.getByRole('button', { name: 'Approuver' }).click();
    await page.getByText('Document classé.').waitFor();
    await picture(page, 'approved');
    await page.goBack();
    await account.and(page.locator('[data-standing="known"]')).waitFor();
    await page.getByText('Compte confirmé', { exact: false }).waitFor();

    await account.getByRole('link').click();
    await page.getByRole('button', { name: 'Rouvrir' }).click();
    const rejected = page.url();
    await page.getByRole('button', { name: 'Rejeter' }).click();
    await page.getByText('Document rejeté.').waitFor();
    // By now the next document that waits is there.
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Document à vérifier de nouveau.').waitFor();
    await page.waitForURL(rejected);
    await page.getByRole('tab', { name: 'Historique' }).click();
    await page.getByText('Décision annulée').first().waitFor();
    await page.getByRole('link', { name: `Fournisseur : ${printer.name}` }).click();
    await account.and(page.locator('[data-standing="suspect"]')).waitFor();
    expect(problems).toEqual([]);
  });

  it('speaks English too, and fits a small screen', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl, {
      locale: 'en-GB',
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole('link', { name: 'Suppliers' }).click();
    await page.locator('[data-supplier]').getByRole('link').click();
    await page.getByRole('heading', { name: 'Bank accounts' }).waitFor();
    await picture(page, 'supplier-small');
    await page.goBack();
    await picture(page, 'suppliers-small');
    expect(problems).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryHost } from '../host/temporary-host.ts';
import { audit } from './audit.ts';
import { testBrowser, visit } from './browser.ts';
import { invoice, invoiceMail, letter, workbook } from './samples.ts';

const host = temporaryHost();
const browser = testBrowser();

function settledRow(page: Page, fileName: string) {
  return page
    .locator('[data-document]')
    .filter({ hasText: fileName })
    .filter({ hasText: /Classé|À vérifier/ });
}

async function upload(
  page: Page,
  sample: { fileName: string; contentType: string; body: Uint8Array },
): Promise<void> {
  const file = { name: sample.fileName, mimeType: sample.contentType, buffer: Buffer.from(sample.body) };
  await page.locator('input[type=file]').setInputFiles(file);
}

describe('documents', () => {
  let sample: Awaited<ReturnType<typeof invoice>>;
  let number: string;
  beforeAll(async () => {
    sample = await invoice();
    number = String(sample.truth.fields.documentNumber);
  });

  it('that are uploaded appear, are read and filed before one’s eyes', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByText('En direct').waitFor();
    await upload(page, sample);
    const tray = page.getByRole('region', { name: 'Envois' });
    await tray.getByText('1 envoi terminé').waitFor();
    await settledRow(page, sample.fileName).waitFor();
    await page.getByRole('cell', { name: 'Facture', exact: false }).first().waitFor();

    await upload(page, sample);
    await tray.getByText('Déjà reçu').waitFor();
    expect(await page.locator('[data-document]').count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it('that another one sends appear by themselves', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByText('En direct').waitFor();
    const body = new FormData();
    const docx = await letter();
    body.append('files', new Blob([Buffer.from(docx.body)], { type: docx.contentType }), docx.fileName);
    await host().call('uploadDocuments', { body });
    await settledRow(page, docx.fileName).waitFor();
    expect(problems).toEqual([]);
  });

  it('are found by what is printed on them, with the words marked, and the search is in the address', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByRole('searchbox', { name: 'Rechercher dans les documents' }).fill(number);
    const row = page.locator('[data-document]').filter({ has: page.locator('mark') });
    await row.waitFor();
    await page.getByText('1 document', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(number);

    await page.getByRole('searchbox').fill('introuvable');
    await page.getByText('Aucun document ne correspond').waitFor();
    await page.getByRole('button', { name: 'Tout effacer' }).first().click();
    await expect.poll(() => page.locator('[data-document]').count()).toBe(2);
    expect(problems).toEqual([]);
  });

  it('are filtered by what occurs, with counts', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await expect.poll(() => page.locator('[data-document]').count()).toBe(2);
    await page.getByRole('button', { name: 'Type', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: /^Facture\s*1$/ }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[data-document]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('type')).toBe('invoice');
    await page.goBack();
    await expect.poll(() => page.locator('[data-document]').count()).toBe(2);
    await page.getByRole('button', { name: /^Problèmes/ }).click();
    await page.getByText('Aucun document ne correspond').waitFor();
    expect(problems).toEqual([]);
  });

  it('open with their fields drawn on the page, each pointing at the other', async () => {
    const { page, problems } = await visit(browser(), `${host().consoleUrl}`);
    await page.locator('[data-document]').filter({ hasText: sample.fileName }).getByRole('link').click();
    await page.getByRole('img', { name: 'Page 1' }).waitFor();
    const field = page.locator('[data-field="documentNumber"]');
    expect(await field.textContent()).toContain(number);

    const box = page.locator('[data-place="field:documentNumber"]');
    await field.hover();
    expect(await box.getAttribute('data-active')).toBe('true');
    // The box lies on the picture, and is no larger than a printed number.
    const picture = await page.getByRole('img', { name: 'Page 1' }).boundingBox();
    const drawn = await box.boundingBox();
    if (picture === null || drawn === null) throw new Error('nothing is drawn');
    expect(drawn.x).toBeGreaterThan(picture.x);
    expect(drawn.y).toBeGreaterThan(picture.y);
    expect(drawn.x + drawn.width).toBeLessThan(picture.x + picture.width);
    expect(drawn.height).toBeLessThan(picture.height / 20);

    await page.getByRole('heading', { level: 1 }).hover();
    expect(await box.getAttribute('data-active')).toBe('false');
    await box.hover();
    expect(await field.getAttribute('data-active')).toBe('true');

    await page.getByRole('heading', { level: 1 }).hover();
    await page.keyboard.press('j');
    expect(await box.getAttribute('data-active')).toBe('true');
    await page.keyboard.press('j');
    expect(await box.getAttribute('data-active')).toBe('false');
    expect(problems).toEqual([]);
  });

  it('show their text with the search marked, and their history', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByRole('searchbox').fill(number);
    await page
      .locator('[data-document]')
      .filter({ has: page.locator('mark') })
      .getByRole('link')
      .click();
    await page.getByRole('tab', { name: 'Texte' }).click();
    expect(await page.getByRole('tabpanel').locator('mark').first().textContent()).toBe(number);
    await page.getByRole('tab', { name: 'Historique' }).click();
    await page.getByText('Document reçu', { exact: true }).waitFor();
    await page.getByText('Champs lus').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Original' }).click();
    expect((await download).suggestedFilename()).toBe(sample.fileName);
    expect(problems).toEqual([]);
  });

  it('show their text where there is no picture', async () => {
    const docx = await letter();
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.locator('[data-document]').filter({ hasText: docx.fileName }).getByRole('link').click();
    await page
      .getByRole('region', { name: 'Pages du document' })
      .getByText('Maison Verdier')
      .first()
      .waitFor();
    expect(problems).toEqual([]);
  });

  it('give their tables away, each as a file for a spreadsheet', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await settledRow(page, sample.fileName).getByRole('link').first().click();
    await page.getByRole('tab', { name: 'Tableaux' }).click();
    const table = page.getByRole('region', { name: 'Page 1, tableau 1' });
    await table.waitFor();
    const heading = await table.locator('tr').first().locator('td').allTextContents();
    expect(heading.length).toBeGreaterThan(2);
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger en CSV : Page 1, tableau 1' }).click();
    const file = await downloaded;
    expect(file.suggestedFilename()).toBe(sample.fileName.replace('.pdf', '-1-1.csv'));
    const csv = await readFile(await file.path(), 'utf8');
    expect(csv.split('\r\n')[0]).toBe(`\uFEFF${heading.join(';')}`);
    expect(await audit(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('show the sheets of a workbook as tables', async () => {
    const file = await workbook();
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByText('En direct').waitFor();
    await upload(page, file);
    await settledRow(page, file.fileName).getByRole('link').click();
    const pages = page.getByRole('region', { name: 'Pages du document' });
    await pages.getByRole('heading', { name: 'Synthèse' }).waitFor();
    await pages.getByRole('columnheader', { name: 'Commandes' }).first().waitFor();
    await pages.getByRole('heading', { name: 'Par semaine' }).waitFor();
    const rows = pages.getByRole('region', { name: 'Par semaine' }).locator('tr');
    expect(await rows.locator('> :first-child').allTextContents()).toEqual([
      'Semaine',
      'S1',
      'S2',
      'S3',
      'S4',
    ]);
    expect(await audit(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('that failed say why, and can be tried again', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByText('En direct').waitFor();
    await upload(page, {
      fileName: 'vide.pdf',
      contentType: 'application/pdf',
      body: new TextEncoder().encode('%PDF-1.7'),
    });
    await page
      .locator('[data-document]')
      .filter({ hasText: 'vide.pdf' })
      .filter({ hasText: 'Échec' })
      .getByRole('link')
      .click();
    await page.getByText('Ce document n’a pas pu être traité').waitFor();
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('Le document est relu depuis le début.').waitFor();
    await page.getByText('Ce document n’a pas pu être traité').waitFor();

    // Nothing more can be done with it: it is cleared away, and comes back when that was a mistake.
    await page.getByRole('button', { name: 'Supprimer' }).click();
    await page.getByRole('heading', { name: 'Documents' }).waitFor();
    await page.locator('[data-document]').filter({ hasText: 'vide.pdf' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Ce document n’a pas pu être traité').waitFor();
    expect(await audit(page)).toEqual([]);
    await page.getByRole('button', { name: 'Retour' }).click();
    await page.getByRole('checkbox', { name: 'Sélectionner : vide.pdf' }).click();
    await page.getByRole('group', { name: 'Sélection' }).getByRole('button', { name: 'Supprimer' }).click();
    await page.getByText('1 document supprimé').waitFor();
    await page.locator('[data-document]').filter({ hasText: 'vide.pdf' }).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  it('that are e-mails are taken apart, and lead to the page of the e-mail', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByText('En direct').waitFor();
    const { mail, attachment } = await invoiceMail();
    await upload(page, { fileName: 'courrier.eml', contentType: 'message/rfc822', body: mail.raw });
    const tray = page.getByRole('region', { name: 'Envois' });
    await tray.getByText('Reçu et ouvert').waitFor();
    await tray.getByRole('link', { name: 'courrier.eml' }).click();
    await page.getByRole('heading', { name: 'Votre facture de nettoyage' }).waitFor();
    await page.getByRole('list', { name: 'Contenu' }).getByText(attachment.fileName).waitFor();
    // Whoever is quick asks for it before it is there.
    expect(problems.filter((problem) => !problem.startsWith('404'))).toEqual([]);
  });

  it('that come in an archive are taken out of it, and what is left out says why', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByText('En direct').waitFor();
    const body = zipSync({ 'note.txt': strToU8('Note de service'), 'outil.exe': strToU8('MZ') });
    await upload(page, { fileName: 'dossier.zip', contentType: 'application/zip', body });
    const tray = page.getByRole('region', { name: 'Envois' });
    await tray.getByText('Reçu et ouvert').waitFor();
    await upload(page, {
      fileName: 'outil.exe',
      contentType: 'application/octet-stream',
      body: strToU8('MZ'),
    });
    await tray.getByText('Programme ou script, écarté par sécurité.').waitFor();
    await tray.getByText('2 envois terminés, 1 écarté').waitFor();
    await tray.getByRole('link', { name: 'dossier.zip' }).click();
    await page.getByRole('heading', { name: 'dossier.zip' }).waitFor();
    const ledger = page.getByRole('list', { name: 'Contenu' });
    await ledger.getByRole('link', { name: 'note.txt' }).waitFor();
    await ledger.getByText('Programme ou script, écarté par sécurité.').waitFor();
    await page.getByText('Archive ouverte').waitFor();
    expect(await audit(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Archive d’origine' }).click();
    expect((await download).suggestedFilename()).toBe('dossier.zip');
    expect(await readFile(await (await download).path())).toEqual(Buffer.from(body));
    await page.getByRole('link', { name: 'E-mails' }).click();
    await page
      .locator('[data-email]')
      .filter({ hasText: 'dossier.zip' })
      .getByText('Déposé à la main')
      .waitFor();
    expect(problems).toEqual([]);
  });

  // Last, as it leaves a second document with the number that the others look for.
  it('that are too large for one request are uploaded past the API', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByText('En direct').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    // Whatever follows the end of a PDF is no part of it.
    const body = Buffer.concat([Buffer.from(sample.body), Buffer.alloc(5_000_000, ' ')]);
    await upload(page, { ...sample, fileName: 'grande-facture.pdf', body });
    await page.getByRole('region', { name: 'Envois' }).getByText('1 envoi terminé').waitFor();
    await settledRow(page, 'grande-facture.pdf').waitFor();
    expect(asked).toContain('POST /api/uploads');
    expect(asked.filter((each) => each.startsWith('PUT /intake/uploads/demo/'))).toHaveLength(1);
    expect(asked).not.toContain('POST /api/documents');
    expect(problems).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { sendMails } from '../host/send-mail.ts';
import { temporaryHost } from '../host/temporary-host.ts';
import { testBrowser, visit } from './browser.ts';
import { invoiceMail } from './samples.ts';

const host = temporaryHost();
const browser = testBrowser();

describe('an e-mail', () => {
  let sent: Awaited<ReturnType<typeof invoiceMail>>;
  beforeAll(async () => {
    sent = await invoiceMail();
  });

  it('appears by itself, and accounts for each of its parts', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByText('En direct').waitFor();
    await page.getByRole('link', { name: 'E-mails' }).click();
    await page.getByText('Aucun e-mail pour l’instant').waitFor();
    await sendMails(host().smtpPort, [sent.mail]);
    const row = page.locator('[data-email]').filter({ hasText: 'Votre facture de nettoyage' });
    await row.filter({ hasText: '1 document' }).getByRole('link').click();

    const ledger = page.getByRole('list', { name: 'Contenu' }).getByRole('listitem');
    const document = ledger.filter({ hasText: sent.attachment.fileName });
    await document.filter({ hasText: /Classé|À vérifier/ }).waitFor();
    const logo = ledger.filter({ hasText: 'logo.png' });
    expect(await logo.textContent()).toMatch(/Ignoré/);
    await logo
      .getByText(/Logo|signature|image/i)
      .first()
      .waitFor();
    const timeline = page.getByRole('region').or(page.locator('section')).filter({ hasText: 'Chronologie' });
    await timeline.getByText('E-mail reçu').waitFor();
    await timeline.getByText('E-mail ouvert').waitFor();
    await page.getByText('Veuillez trouver ci-joint notre facture.').waitFor();

    await document.getByRole('link').click();
    await page.getByRole('heading', { name: sent.attachment.fileName }).waitFor();
    await page.getByRole('link', { name: 'E-mail', exact: true }).click();
    await page.getByRole('heading', { name: 'Votre facture de nettoyage' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('can be downloaded as it arrived, and opened again', async () => {
    const { page, problems } = await visit(browser(), `${host().consoleUrl}`);
    await page.getByRole('link', { name: 'E-mails' }).click();
    await page.locator('[data-email]').getByRole('link').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Brut (.eml)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^msg_\w+\.eml$/);
    await page.getByRole('button', { name: 'Ouvrir à nouveau' }).click();
    await page.getByText('Nouvelle ouverture demandée').waitFor();
    expect(problems).toEqual([]);
  });
});

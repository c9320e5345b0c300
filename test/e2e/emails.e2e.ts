import { createTransport } from 'nodemailer';
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

  it('says what it is about and what it names, and shows its layout without running or loading anything', async () => {
    const transport = createTransport({
      host: '127.0.0.1',
      port: host().smtpPort,
      tls: { rejectUnauthorized: false },
    });
    await transport.sendMail({
      from: 'Claire Blanc <claire@papeterie-blanc.example>',
      to: 'demo@factures.example',
      subject: 'Relance facture 4471',
      text: 'Sauf erreur, la facture n° 4471 de 860,00 € reste impayée.',
      html: `<p onclick="alert(1)">La facture n° 4471 reste <b>impayée</b>.</p><script>top.hacked = 1</script>
        <img src="http://127.0.0.1:9/pixel.png"><form action="http://127.0.0.1:9/"><input name="password"></form>
        <style>p{background:u\\72l(http://127.0.0.1:9/sheet.png)}</style>
        <div style="background:url(http://127.0.0.1:9/style.png)"><a href="javascript:alert(1)">ici</a></div>`,
    });
    transport.close();
    const { page, problems } = await visit(browser(), `${host().consoleUrl}`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('link', { name: 'E-mails' }).click();
    await page.getByRole('button', { name: 'Catégorie' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Relance' }).click();
    await page.keyboard.press('Escape');
    const row = page.locator('[data-email]').filter({ hasText: 'Relance facture 4471' });
    await row.locator('[data-priority="high"]').waitFor();
    // Until the answer is there the list shows what it showed before.
    await page.waitForFunction(() => document.querySelectorAll('[data-email]').length === 1);
    await row.getByRole('link').click();
    await page.getByText('Un paiement est réclamé.').waitFor();
    await page.locator('[data-kind="amount"]').getByText('860,00').waitFor();
    await page.getByRole('button', { name: 'Copier 4471' }).waitFor();

    await page.getByRole('button', { name: 'Mise en forme' }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByText('impayée').waitFor();
    expect(await frame.locator('script, form, input, img[src], [onclick], a[href]').count()).toBe(0);
    expect(requests.filter((url) => url.includes(':9/'))).toEqual([]);
    // What the frame was made to refuse, the browser says.
    expect(problems.filter((problem) => !problem.includes('Content Security Policy'))).toEqual([]);
  });

  it('shows the pictures that it holds, and no others', async () => {
    const { page, problems } = await visit(browser(), host().consoleUrl);
    await page.getByRole('link', { name: 'E-mails' }).click();
    await page
      .locator('[data-email]')
      .filter({ hasText: 'Votre facture de nettoyage' })
      .getByRole('link')
      .click();
    await page.getByRole('button', { name: 'Mise en forme' }).click();
    const picture = page.frameLocator('iframe').locator('img');
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0))
      .toBe(true);
    expect(await picture.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    expect(problems).toEqual([]);
  });

  it('can be downloaded as it arrived, and opened again', async () => {
    const { page, problems } = await visit(browser(), `${host().consoleUrl}`);
    await page.getByRole('link', { name: 'E-mails' }).click();
    await page
      .locator('[data-email]')
      .filter({ hasText: 'Votre facture de nettoyage' })
      .getByRole('link')
      .click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Brut (.eml)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^msg_\w+\.eml$/);
    await page.getByRole('button', { name: 'Ouvrir à nouveau' }).click();
    await page.getByText('Nouvelle ouverture demandée').waitFor();
    await page.getByRole('button', { name: 'Retour' }).click();
    await page.getByRole('heading', { name: 'E-mails' }).waitFor();
    expect(problems).toEqual([]);
  });
});

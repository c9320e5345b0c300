import { type Stage, stagedDocument } from '../../samples/mails/stage.ts';
import type { DocumentDetail } from '../../shared/http/answers/documents.ts';
import type { Client } from '../../shared/http/client.ts';
import { eventually } from '../host/condition.ts';

/** Uploads an invoice of the stage, and sees to it that it waits for a person. */
export async function waitingInvoice(call: Client, stage: Stage, take: number): Promise<DocumentDetail> {
  const { fileName, contentType, body } = await stagedDocument(stage, 'invoiceClassic', { take });
  const form = new FormData();
  form.append('files', new Blob([Buffer.from(body)], { type: contentType }), fileName);
  const { items } = await call('uploadDocuments', { body: form });
  const params = { documentId: items[0]?.documentId ?? '' };
  const read = await eventually('the invoice to be read', async () => {
    const now = await call('getDocument', { params });
    return now.status === 'filed' || now.status === 'in_review' ? now : undefined;
  });
  if (read.status === 'in_review') return read;
  return call('reopenDocument', { params, body: { version: read.version } });
}

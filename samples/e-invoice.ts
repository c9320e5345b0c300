import { crossIndustryInvoice } from './e-invoice-cii.ts';
import { classicInvoiceTruth, drawClassicInvoice } from './pdf/invoice-classic.ts';
import { renderPdf } from './pdf/sheet.ts';
import { paymentTruth, type Sale, saleTruth } from './sale.ts';
import type { Sample } from './sample.ts';

/**
 * The classic invoice with the same numbers inside as `factur-x.xml` (AFRelationship Data), or with an XML that says
 * something else.
 */
export async function facturX(sale: Sale, xml = crossIndustryInvoice(sale)): Promise<Sample> {
  const body = await renderPdf(
    { title: `Facture ${sale.number}`, author: sale.seller.name, created: sale.issueDate },
    (sheet) => {
      drawClassicInvoice(sheet, sale);
      const attachment = {
        name: 'factur-x.xml',
        type: 'text/xml',
        description: 'Factur-X invoice',
        relationship: 'Data',
        creationDate: sale.issueDate,
        modifiedDate: sale.issueDate,
      };
      sheet.file(Buffer.from(xml, 'utf8'), attachment);
    },
  );
  return {
    fileName: `FX_${sale.number}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: classicInvoiceTruth(sale),
  };
}

/** The cross industry invoice alone, as an XML file. */
export function xmlInvoice(sale: Sale): Sample {
  return {
    fileName: `${sale.number}.xml`,
    contentType: 'application/xml',
    body: new TextEncoder().encode(crossIndustryInvoice(sale)),
    truth: saleTruth('invoice', sale, {
      ...paymentTruth(sale),
      orderReference: sale.orderReference,
      sellerRegistrationId: sale.seller.registrationId.slice(0, 9),
      buyerVatId: sale.buyer.vatId,
    }),
  };
}

import {
  britishSupplier,
  type Company,
  frenchSuppliers,
  germanSupplier,
  ownCompany,
  telecomOperator,
} from './companies.ts';
import { addDays, monthStart } from './dates.ts';
import { facturX, xmlInvoice } from './e-invoice.ts';
import { wordLetter, wordQuote, workbookOrder, workbookReport } from './office.ts';
import { bankDetails, bankStatement } from './pdf/bank.ts';
import { nonDisclosureAgreement, serviceContract } from './pdf/contract.ts';
import { letter, report } from './pdf/correspondence.ts';
import { creditNote } from './pdf/credit-note.ts';
import { deliveryNote } from './pdf/delivery-note.ts';
import { insuranceCertificate } from './pdf/insurance.ts';
import { classicInvoice } from './pdf/invoice-classic.ts';
import { englishInvoice } from './pdf/invoice-english.ts';
import { germanInvoice } from './pdf/invoice-german.ts';
import { letterInvoice } from './pdf/invoice-letter.ts';
import { modernInvoice } from './pdf/invoice-modern.ts';
import { telecomInvoice } from './pdf/invoice-telecom.ts';
import { companyRegistration, taxNotice } from './pdf/official.ts';
import { orderConfirmation, purchaseOrder } from './pdf/order.ts';
import { englishPurchaseOrder } from './pdf/order-english.ts';
import { payslip } from './pdf/payslip.ts';
import { identityDocument, resume } from './pdf/personal.ts';
import { quote } from './pdf/quote.ts';
import { receipt } from './pdf/receipt.ts';
import { buyer, director, employee, type Person } from './people.ts';
import { createRandom, integerBetween, pick, type Random } from './random.ts';
import { makeSale, type Sale, type SaleOptions } from './sale.ts';
import type { Sample } from './sample.ts';

interface Scene {
  readonly random: Random;
  readonly now: Date;
  /** Who makes it, where the kind leaves a choice. */
  readonly seller: Company | undefined;
}

type Maker = (scene: Scene) => Sample | Promise<Sample>;

/** The supplier of a trade. */
export function supplierOf(trade: Company['trade']): Company {
  const supplier = frenchSuppliers.find((company) => company.trade === trade);
  if (!supplier) throw new Error(`No supplier of ${trade}`);
  return supplier;
}

/** Who speaks for a French supplier. */
export function manager(company: Company): Person {
  const names = [
    ['Claire', 'Etcheverry'],
    ['Yann', 'Le Goff'],
    ['Nathalie', 'Perrot'],
    ['Karim', 'Benali'],
    ['Sophie', 'Vuillermoz'],
  ] as const;
  const [firstName, lastName] = names[company.name.length % names.length] ?? names[0];
  return { firstName, lastName, role: 'Gérant(e)', company };
}

function sell(scene: Scene, seller: Company, options: Partial<SaleOptions> = {}): Sale {
  return makeSale({ random: scene.random, now: scene.now, seller, buyer: ownCompany, ...options });
}

const anySupplier = (scene: Scene): Company => scene.seller ?? pick(scene.random, frenchSuppliers);

const PRICE_LETTER = [
  'La hausse continue du coût des matières premières et de l’énergie nous conduit à réviser nos tarifs. À compter du premier jour du mois prochain, nos prix augmenteront de 3,2 % en moyenne. Les commandes confirmées avant cette date seront facturées au tarif en vigueur.',
  'Nous avons limité cette évolution au strict nécessaire et restons à votre disposition pour étudier avec vous les conditions de nos prochaines livraisons.',
];

const makers = {
  invoiceClassic: (scene) => classicInvoice(sell(scene, anySupplier(scene))),
  invoiceLong: (scene) =>
    classicInvoice(
      sell(scene, supplierOf('stationery'), { lineCount: integerBetween(scene.random, 34, 60) }),
    ),
  invoiceModern: (scene) => modernInvoice(sell(scene, anySupplier(scene))),
  invoiceLetter: (scene) => {
    const seller = supplierOf('consulting');
    return letterInvoice(sell(scene, seller, { untaxed: true, lineCount: 2 }), manager(seller));
  },
  invoiceTelecom: (scene) => telecomInvoice(sell(scene, telecomOperator, { lineCount: 3, prefix: 'HX' })),
  invoiceEnglish: (scene) =>
    englishInvoice(
      sell(scene, britishSupplier, { prefix: 'INV', currency: pick(scene.random, ['GBP', 'EUR']) }),
    ),
  invoiceGerman: (scene) => germanInvoice(sell(scene, germanSupplier, { prefix: 'RE' })),
  facturX: (scene) => facturX(sell(scene, anySupplier(scene))),
  xmlInvoice: (scene) => xmlInvoice(sell(scene, anySupplier(scene))),
  creditNote: (scene) =>
    creditNote(
      sell(scene, anySupplier(scene), { prefix: 'AV', lineCount: 1 }),
      `FA${scene.now.getUTCFullYear()}-${integerBetween(scene.random, 10_000, 99_999)}`,
    ),
  quote: (scene) => quote(sell(scene, anySupplier(scene), { prefix: 'DE' }), 'votre demande de prix'),
  wordQuote: (scene) => wordQuote(sell(scene, anySupplier(scene), { prefix: 'D' }), 'votre demande du mois'),
  purchaseOrder: (scene) => purchaseOrder(sell(scene, anySupplier(scene), { prefix: 'BC' })),
  englishPurchaseOrder: (scene) => englishPurchaseOrder(sell(scene, britishSupplier, { prefix: 'PO' })),
  workbookOrder: (scene) => workbookOrder(sell(scene, anySupplier(scene), { prefix: 'CMD' })),
  orderConfirmation: (scene) => orderConfirmation(sell(scene, anySupplier(scene), { prefix: 'CC' })),
  deliveryNote: (scene) => deliveryNote(sell(scene, anySupplier(scene), { prefix: 'BL' })),
  receipt: (scene) =>
    receipt(
      sell(scene, scene.seller ?? pick(scene.random, [supplierOf('hardware'), supplierOf('stationery')]), {
        prefix: 'T',
        mostUnits: 3,
      }),
      `${integerBetween(scene.random, 9, 18)}:${integerBetween(scene.random, 10, 59)}`,
    ),
  contract: (scene) => {
    const provider = supplierOf('computing');
    return serviceContract({
      signed: scene.now,
      effective: monthStart(scene.now, 1),
      provider,
      providerPerson: manager(provider),
      customer: ownCompany,
      customerPerson: director,
    });
  },
  nonDisclosureAgreement: (scene) =>
    nonDisclosureAgreement({
      signed: scene.now,
      effective: addDays(scene.now, -2),
      provider: britishSupplier,
      providerPerson: { firstName: 'Oliver', lastName: 'Finch', role: 'Director', company: britishSupplier },
      customer: ownCompany,
      customerPerson: director,
    }),
  bankStatement: (scene) => bankStatement(scene.random, scene.now, ownCompany),
  bankDetails: (scene) => bankDetails(anySupplier(scene), addDays(scene.now, -4)),
  payslip: (scene) => payslip(scene.random, scene.now, employee),
  taxNotice: (scene) => taxNotice(scene.random, scene.now, ownCompany),
  companyRegistration: (scene) => {
    const company = anySupplier(scene);
    return companyRegistration(scene.random, scene.now, company, manager(company));
  },
  insuranceCertificate: (scene) => insuranceCertificate(scene.random, scene.now, anySupplier(scene)),
  identityDocument: (scene) => identityDocument(scene.random, scene.now, employee),
  resume: (scene) =>
    resume(
      {
        firstName: 'Lucie',
        lastName: 'Marchetti',
        email: 'lucie.marchetti@courriel.example',
        phone: '06 99 12 34 56',
        color: pick(scene.random, ['#2e6f6b', '#7a3b69', '#33518c']),
      },
      scene.now,
    ),
  letter: (scene) => {
    const sender = anySupplier(scene);
    return letter({
      date: addDays(scene.now, -1),
      sender,
      author: manager(sender),
      recipient: ownCompany,
      subject: 'Évolution de nos tarifs',
      paragraphs: PRICE_LETTER,
    });
  },
  wordLetter: (scene) => {
    const sender = anySupplier(scene);
    return wordLetter({
      date: addDays(scene.now, -1),
      sender,
      author: manager(sender),
      recipient: ownCompany,
      subject: 'Fermeture annuelle et dernières livraisons',
      paragraphs: [
        `Nous vous informons que nos bureaux seront fermés pendant une semaine. Les commandes passées avant la fermeture par ${buyer.firstName} ${buyer.lastName} seront livrées comme convenu.`,
        'Nous vous remercions de bien vouloir anticiper vos besoins pour cette période.',
      ],
    });
  },
  report: (scene) => report(scene.random, scene.now, supplierOf('consulting'), ownCompany),
  workbookReport: (scene) => workbookReport(scene.random, scene.now),
} satisfies Record<string, Maker>;

export type DocumentKind = keyof typeof makers;

function isKind(name: string): name is DocumentKind {
  return Object.hasOwn(makers, name);
}

/** Every kind of document that can be made. */
export const documentKinds: readonly DocumentKind[] = Object.keys(makers).filter(isKind);

export interface DocumentOptions {
  readonly seed: number;
  readonly now: Date;
  /** The French company that makes it, where the kind leaves a choice; drawn by lot when left out. */
  readonly seller?: Company;
}

/** One document of a kind; the same options give the same bytes. */
export async function makeDocument(kind: DocumentKind, options: DocumentOptions): Promise<Sample> {
  const maker: Maker = makers[kind];
  const random = createRandom(options.seed * 64 + documentKinds.indexOf(kind));
  return maker({ random, now: options.now, seller: options.seller });
}

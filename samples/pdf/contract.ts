import { type Company, capitalOf, cityLine, sirenOf } from '../companies.ts';
import { isoDate, longEnglishDate, longFrenchDate } from '../dates.ts';
import { groupedRegistration } from '../identifiers.ts';
import { fullName, type Person } from '../people.ts';
import type { Sample } from '../sample.ts';
import { type Block, drawProse } from './prose.ts';
import { A4, put, renderPdf, type Sheet, stack } from './sheet.ts';

const LEFT = 72;
const WIDTH = A4.width - 2 * LEFT;
const ROMAN = 'Times-Roman';
const BOLD = 'Times-Bold';

export interface ContractOptions {
  readonly signed: Date;
  readonly effective: Date;
  readonly provider: Company;
  readonly providerPerson: Person;
  readonly customer: Company;
  readonly customerPerson: Person;
}

const heading = (text: string): Block => ({ text, style: { font: BOLD, size: 11 }, space: 13 });
const clause = (text: string): Block => ({
  text,
  style: { font: ROMAN, size: 10.5 },
  justify: true,
  space: 4,
});

function presentation(company: Company, person: Person): string {
  return `La société ${company.name}, ${capitalOf(company)}, dont le siège social est situé ${company.address.street}, ${cityLine(company.address)}, immatriculée au registre du commerce et des sociétés de ${company.registry} sous le numéro ${groupedRegistration(sirenOf(company))}, représentée par ${fullName(person)}, ${person.role}`;
}

/** A maintenance contract of two pages between two French companies, for twelve months. */
export async function serviceContract(options: ContractOptions): Promise<Sample> {
  const { provider, customer, signed, effective } = options;
  const body = await renderPdf(
    {
      title: 'Contrat de prestation de services',
      author: provider.name,
      created: signed,
      producer: 'Writer 24.8',
    },
    (sheet) => {
      let pageNumber = 1;
      const foot = (): void => {
        put(sheet, `Contrat de prestation de services - page ${pageNumber} - Paraphes :`, LEFT, 800, {
          font: ROMAN,
          size: 8,
        });
      };
      put(sheet, 'CONTRAT DE PRESTATION DE SERVICES', 0, 64, {
        font: BOLD,
        size: 15,
        align: 'center',
        width: A4.width,
      });
      foot();
      const end = drawProse(
        sheet,
        [
          heading('ENTRE LES SOUSSIGNÉS'),
          clause(`${presentation(customer, options.customerPerson)}, ci-après dénommée « le Client »,`),
          clause("d'une part,"),
          clause(
            `ET ${presentation(provider, options.providerPerson)}, ci-après dénommée « le Prestataire »,`,
          ),
          clause("d'autre part, il a été convenu ce qui suit."),
          heading('Article 1 - Objet'),
          clause(
            'Le présent contrat a pour objet de définir les conditions dans lesquelles le Prestataire assure la maintenance préventive et corrective du parc informatique du Client, telle que décrite en annexe 1.',
          ),
          heading('Article 2 - Durée'),
          clause(
            `Le contrat prend effet le ${longFrenchDate(effective)} pour une durée de 12 mois. Il se renouvelle par tacite reconduction pour des périodes de même durée, sauf dénonciation par l'une des parties par lettre recommandée avec accusé de réception trois mois avant l'échéance.`,
          ),
          heading('Article 3 - Obligations du Prestataire'),
          clause(
            "Le Prestataire s'engage à apporter tout le soin et toute la diligence nécessaires à l'exécution des prestations. Il intervient dans un délai de quatre heures ouvrées à compter du signalement d'un incident bloquant et de deux jours ouvrés pour tout autre incident.",
          ),
          heading('Article 4 - Obligations du Client'),
          clause(
            "Le Client met à la disposition du Prestataire les accès, informations et locaux nécessaires à l'exécution des prestations et désigne un correspondant unique.",
          ),
          heading('Article 5 - Prix et modalités de paiement'),
          clause(
            'En contrepartie des prestations, le Client verse au Prestataire une redevance mensuelle de 480,00 € hors taxes, payable à trente jours date de facture. Le prix est révisé chaque année selon la variation de l’indice Syntec.',
          ),
          heading('Article 6 - Confidentialité et données personnelles'),
          clause(
            "Chaque partie s'engage à ne divulguer aucune information confidentielle de l'autre partie pendant la durée du contrat et cinq ans après son terme. Le Prestataire traite les données personnelles pour le compte du Client conformément au règlement (UE) 2016/679.",
          ),
          heading('Article 7 - Responsabilité'),
          clause(
            "La responsabilité du Prestataire est limitée aux dommages directs et plafonnée au montant des sommes versées au cours des douze mois précédant le fait générateur. Elle ne s'étend pas aux pertes d'exploitation.",
          ),
          heading('Article 8 - Résiliation'),
          clause(
            "En cas de manquement grave de l'une des parties non réparé trente jours après mise en demeure, le contrat peut être résilié de plein droit par l'autre partie, sans préjudice de tous dommages et intérêts.",
          ),
          heading('Article 9 - Droit applicable et juridiction'),
          clause(
            'Le présent contrat est soumis au droit français. Tout litige relatif à sa formation, son exécution ou son interprétation relève de la compétence exclusive du tribunal de commerce de Lyon.',
          ),
          clause(`Fait à Lyon, le ${longFrenchDate(signed)}, en deux exemplaires originaux.`),
        ],
        LEFT,
        92,
        WIDTH,
        () => {
          pageNumber += 1;
          foot();
        },
      );
      stack(
        sheet,
        ['Pour le Client', fullName(options.customerPerson), options.customerPerson.role],
        LEFT,
        end + 30,
        {
          font: ROMAN,
          size: 10.5,
        },
      );
      stack(
        sheet,
        ['Pour le Prestataire', fullName(options.providerPerson), options.providerPerson.role],
        330,
        end + 30,
        { font: ROMAN, size: 10.5 },
      );
      scribble(sheet, LEFT + 10, end + 100);
      scribble(sheet, 345, end + 96);
    },
  );
  return {
    fileName: 'Contrat de maintenance signé.pdf',
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'contract',
      fields: {
        parties: [customer.name, provider.name],
        effectiveDate: isoDate(effective),
        term: '12 months',
        jurisdiction: 'France',
      },
    },
  };
}

/** A stroke like a signature. */
function scribble(sheet: Sheet, x: number, y: number): void {
  sheet
    .lineWidth(1.1)
    .moveTo(x, y)
    .bezierCurveTo(x + 20, y - 50, x + 30, y + 34, x + 46, y - 12)
    .bezierCurveTo(x + 60, y - 40, x + 58, y + 26, x + 78, y - 6)
    .bezierCurveTo(x + 96, y - 24, x + 80, y + 16, x + 128, y - 8)
    .stroke('#1a2a6c');
}

/** A mutual non-disclosure agreement in English, under the law of England and Wales. */
export async function nonDisclosureAgreement(options: ContractOptions): Promise<Sample> {
  const { provider, customer, effective } = options;
  const body = await renderPdf(
    {
      title: 'Mutual Non-Disclosure Agreement',
      author: provider.name,
      created: options.signed,
      producer: 'Word 16',
    },
    (sheet) => {
      put(sheet, 'MUTUAL NON-DISCLOSURE AGREEMENT', 0, 70, {
        font: BOLD,
        size: 14,
        align: 'center',
        width: A4.width,
      });
      const end = drawProse(
        sheet,
        [
          clause(
            `This Mutual Non-Disclosure Agreement (the "Agreement") is entered into as of ${longEnglishDate(effective)} (the "Effective Date") by and between ${provider.name}, a company registered in ${provider.registry} whose registered office is at ${provider.address.street}, ${provider.address.city} ${provider.address.postcode}, and ${customer.name} ${customer.legalForm}, a company organised under the laws of France whose registered office is at ${customer.address.street}, ${customer.address.postcode} ${customer.address.city}, France (each a "Party" and together the "Parties").`,
          ),
          heading('1. Purpose'),
          clause(
            'The Parties wish to explore a supply relationship for upholstery fabrics (the "Purpose") and may disclose to each other information that they regard as confidential.',
          ),
          heading('2. Confidential Information'),
          clause(
            '"Confidential Information" means all information disclosed by a Party in any form that is marked confidential or ought reasonably to be regarded as such, including prices, designs, samples and customer lists. It excludes information that is or becomes public through no fault of the receiving Party.',
          ),
          heading('3. Obligations'),
          clause(
            'The receiving Party shall keep the Confidential Information in confidence, use it solely for the Purpose and disclose it only to those employees and advisers who need to know it and are bound by equivalent obligations.',
          ),
          heading('4. Term'),
          clause(
            'This Agreement shall remain in force for a period of 3 years from the Effective Date. Either Party may terminate it on thirty days’ written notice; obligations of confidence survive for the remainder of the term.',
          ),
          heading('5. Return of materials'),
          clause(
            'On request the receiving Party shall return or destroy all materials containing Confidential Information.',
          ),
          heading('6. Governing law and jurisdiction'),
          clause(
            'This Agreement is governed by the laws of England and Wales, and the courts of England shall have exclusive jurisdiction.',
          ),
          clause('IN WITNESS WHEREOF, the Parties have executed this Agreement as of the Effective Date.'),
        ],
        LEFT,
        96,
        WIDTH,
      );
      stack(sheet, [provider.name, '', '', `Name: ${fullName(options.providerPerson)}`], LEFT, end + 30, {
        font: ROMAN,
        size: 10.5,
      });
      stack(sheet, [customer.name, '', '', `Name: ${fullName(options.customerPerson)}`], 330, end + 30, {
        font: ROMAN,
        size: 10.5,
      });
      scribble(sheet, LEFT + 6, end + 64);
    },
  );
  return {
    fileName: 'NDA Maison Verdier.pdf',
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'contract',
      fields: {
        parties: [provider.name, customer.name],
        effectiveDate: isoDate(effective),
        term: '3 years',
        jurisdiction: 'England and Wales',
      },
    },
  };
}

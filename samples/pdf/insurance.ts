import { type Company, capitalOf, cityLine, insurer, sirenOf } from '../companies.ts';
import { isoDate, longFrenchDate, slashDate } from '../dates.ts';
import { groupedRegistration } from '../identifiers.ts';
import { euros } from '../money.ts';
import { digits, integerBetween, type Random } from '../random.ts';
import type { Sample } from '../sample.ts';
import { drawProse } from './prose.ts';
import { A4, BOLD, drawMark, fill, paragraph, put, renderPdf, rule } from './sheet.ts';
import { drawTable } from './table.ts';

const LEFT = 50;
const WIDTH = A4.width - 2 * LEFT;

/** An attestation d'assurance of professional liability for one calendar year. */
export async function insuranceCertificate(random: Random, now: Date, insured: Company): Promise<Sample> {
  const year = now.getUTCFullYear();
  const issued = new Date(Date.UTC(year, 0, integerBetween(random, 3, 12)));
  const start = new Date(Date.UTC(year, 0, 1));
  const end = new Date(Date.UTC(year, 11, 31));
  const policy = `RC ${digits(random, 8)}`;
  const body = await renderPdf(
    { title: "Attestation d'assurance", author: insurer.name, created: issued, producer: 'Courtage Suite 3' },
    (sheet) => {
      fill(sheet, 0, 0, A4.width, 10, insurer.color);
      drawMark(sheet, insurer.name, insurer.color, LEFT, 34, 46);
      put(sheet, insurer.name, LEFT + 58, 48, { font: BOLD, size: 13, color: insurer.color });
      put(sheet, "ATTESTATION D'ASSURANCE", LEFT, 120, {
        font: BOLD,
        size: 17,
        align: 'center',
        width: WIDTH,
      });
      put(sheet, 'RESPONSABILITÉ CIVILE PROFESSIONNELLE', LEFT, 144, {
        font: BOLD,
        size: 11,
        align: 'center',
        width: WIDTH,
      });
      const end1 = drawProse(
        sheet,
        [
          {
            text: `Nous soussignés ${insurer.name}, ${capitalOf(insurer)}, entreprise régie par le Code des assurances, attestons que :`,
          },
          {
            text: `${insured.name} ${insured.legalForm}\n${insured.address.street}\n${cityLine(insured.address)}\nSIRET ${groupedRegistration(insured.registrationId)}`,
            style: { font: BOLD },
            space: 12,
          },
          {
            text: `est titulaire d'un contrat d'assurance n° ${policy} garantissant les conséquences pécuniaires de sa responsabilité civile du fait de ses activités professionnelles.`,
            space: 12,
          },
          {
            text: `La présente attestation est valable du ${slashDate(start)} au ${slashDate(end)}, sous réserve du paiement de la prime.`,
            space: 10,
          },
        ],
        LEFT,
        176,
        WIDTH,
      );
      const after = drawTable(sheet, {
        x: LEFT,
        y: end1 + 18,
        columns: [
          { title: 'Garanties', width: 270 },
          { title: 'Montants par année', width: 120, align: 'right' },
          { title: 'Franchise', width: WIDTH - 390, align: 'right' },
        ],
        rows: [
          ['Tous dommages confondus, dont', euros(800_000_000), ''],
          ['Dommages matériels et immatériels consécutifs', euros(200_000_000), euros(50_000)],
          ['Dommages immatériels non consécutifs', euros(30_000_000), euros(150_000)],
          ['Défense et recours', euros(3_000_000), ''],
        ],
        headerFill: '#e4edf5',
        size: 9,
      });
      paragraph(
        sheet,
        "La présente attestation ne peut engager l'assureur au-delà des conditions et limites du contrat auquel elle se réfère. Elle est délivrée pour valoir ce que de droit.",
        LEFT,
        after + 16,
        { size: 9, width: WIDTH },
      );
      put(sheet, `Fait à ${insurer.address.city}, le ${longFrenchDate(issued)}`, 330, after + 66, {
        size: 10,
      });
      put(sheet, "Pour l'assureur, le directeur général", 330, after + 82, { size: 10 });
      rule(sheet, LEFT, 796, WIDTH, insurer.color);
      put(
        sheet,
        `${insurer.name} - RCS ${insurer.registry} ${groupedRegistration(sirenOf(insurer))}`,
        LEFT,
        802,
        {
          size: 7,
          color: '#666666',
        },
      );
    },
  );
  return {
    fileName: `Attestation RC Pro ${year}.pdf`,
    contentType: 'application/pdf',
    body,
    truth: {
      documentType: 'insurance_certificate',
      fields: {
        insurerName: insurer.name,
        insuredName: insured.name,
        policyNumber: policy,
        validFrom: isoDate(start),
        validUntil: isoDate(end),
      },
    },
  };
}

import { findLabelledDate } from './dates.ts';
import { type Candidate, findLabelled } from './labelled.ts';
import { findLabelledText, readName } from './labelled-text.ts';
import { nameBehind } from './name-in-prose.ts';
import { legalForm } from './party-wording.ts';
import { proseOf } from './prose.ts';
import { readGroupedReference } from './readers.ts';
import type { Layout } from './segment.ts';

const rowsOnTop = 10;
const longestName = 60;

const signing =
  /(?:nous|je)(?:,)? soussignee?s?[ ,:]+|\bwe,? the undersigned[ ,:]+|\bwe, |\bwir, |l'assureur /u;

/** "La compagnie X, 10 rue de Londres, atteste que", "signed on behalf of X". */
const naming =
  /(?:(?<!\p{L})la (?:compagnie|societe|mutuelle)(?: d'assurances?)? (?=.{3,150}? (?:atteste|certifie|declare))|signed (?:for and )?on behalf of )/u;

const insurersName = /assurances?(?!\p{L})|versicherung|insurance|mutuelle|assekuranz|underwriting/u;

/** The name of a company that calls itself an insurer, at the head of the paper. */
function insurerOnTop(layout: Layout): Candidate | undefined {
  for (const segment of layout.rows.slice(0, rowsOnTop).flat()) {
    const { folded } = segment;
    if (!insurersName.test(folded) || !legalForm.test(folded) || folded.length > longestName) continue;
    const found = readName(segment.text);
    if (found !== null) return { ...found, segment, score: 1.2 };
  }
  return undefined;
}

const certified =
  /(?:attest|certif|confirm|declar|bestatig)\p{L}*(?: par la presente| hereby| hiermit)?[ ,]+(?:que|that|dass)[ :]+/u;

/** Insurer, insured, policy and its days, from a form or from the sentences of an attestation. */
export function insuranceFields(layout: Layout): Record<string, Candidate | undefined> {
  const prose = proseOf(layout);
  const date = (pattern: RegExp) => findLabelledDate(layout, [{ pattern, weight: 2 }]);
  return {
    insurerName:
      findLabelledText(
        layout,
        /^(?:(?:nom de l')?assureur|compagnie(?: d'assurances?)?(?= ?:|$)|insurer(?: a)?|insurance company|insured by|versicherer|versicherungsgesellschaft)/,
        readName,
      )[0] ??
      nameBehind(prose, signing, 1.8) ??
      nameBehind(prose, naming, 1.8) ??
      insurerOnTop(layout),
    insuredName:
      findLabelledText(
        layout,
        /^(?:\d{1,2}\. ?)?(?:(?:nom de l'|l')?assuree?|(?:nom du )?souscripteur|preneur d'assurance|(?:named )?insured|(?:name of )?policy ?holder|versicherungsnehmer(?:in)?|versicherte[rn]?(?: person)?)/,
        readName,
      )[0] ?? nameBehind(prose, certified, 1.8),
    policyNumber: findLabelled(
      layout,
      [
        {
          weight: 2,
          pattern:
            /(?:(?:contrat|police)(?: d'assurances?)?(?: (?:habitation|auto|automobile|multirisque|professionnelle?|responsabilite civile|decennale))* (?:n°|no|numero)|(?:n°|numero) (?:de |du )?(?:contrat|police)|policy (?:number|no)|certificate (?:number|no)|versicherungs(?:schein)?-?(?:nummer|nr)|(?:vertrags|policen)-?(?:nummer|nr))[.]?/,
        },
      ],
      readGroupedReference,
    )[0],
    validFrom: date(
      /(?:valable du|a compter du|a effet (?:du|au)|prise? d'effet(?: du contrat)?(?: le)?|(?<!\p{L})du(?!\p{L})|valid from|effective date|policy eff|policy period|period of (?:insurance|cover)|(?:date of )?commencement|inception|(?<!\p{L})from(?= \d)|gultig (?:ab|vom)|versicherungs(?:beginn|dauer|zeitraum)|(?<!\p{L})(?:laufzeit|beginn)(?!\p{L}))/u,
    ),
    validUntil: date(
      /(?:jusqu'au|(?<!\p{L})au(?!\p{L})|valid (?:until|to)|expir(?:y|ation) date|(?:date of )?expiry|policy exp|(?:period of (?:insurance|cover)|policy period|valid|from)[^\d]{0,25}\d[^:]{5,22}? (?:to|until|through|[-–])(?= (?:\d|\p{L}{3,9} \d))|gultig bis|versicherungsende|(?<!\p{L})bis(?!\p{L})|ablauf|echeance)/u,
    ),
  };
}

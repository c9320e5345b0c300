import { findLabelledDate } from './dates.ts';
import { type Candidate, findLabelled } from './labelled.ts';
import { findLabelledText, readName } from './labelled-text.ts';
import { type Prose, proseOf } from './prose.ts';
import { readReference } from './readers.ts';
import type { Layout } from './segment.ts';

/** What ends a name in a sentence, folded. */
const afterName =
  /,|;| - | \(| (?:est|a souscrit|beneficie|dont|demeurant|sis|sise|is|has|holds|atteste|certifie|declare|garantit|hereby|certif\w+|confirms?|bestatig\w+|versichert|bei|uber|mit|whose|at|of) | \d/u;

const article = /^(?:la (?:societe|compagnie)|l'entreprise|le cabinet|the company|die firma|der|die|the) /;

/** The name behind a wording of the running text; one that has a line of its own ends with it. */
function nameBehind(prose: Prose, wording: RegExp, score: number): Candidate | undefined {
  const match = wording.exec(prose.folded);
  if (match === null) return undefined;
  const behind = match.index + match[0].length;
  const from = behind + (article.exec(prose.folded.slice(behind))?.[0].length ?? 0);
  const piece = prose.pieces.findLast((each) => each.start <= from);
  if (piece === undefined) return undefined;
  const ownLine = piece.start === from;
  const rest = ownLine ? piece.segment.text : prose.text.slice(from, from + 100);
  const cut = afterName.exec(prose.folded.slice(from, from + rest.length))?.index;
  if (cut === undefined && !ownLine) return undefined;
  const found = readName(rest.slice(0, cut ?? rest.length));
  if (found === null) return undefined;
  const start = from - piece.start + found.start;
  const end = Math.min(piece.segment.text.length, start + found.value.length);
  return { value: found.value, segment: piece.segment, start, end, score };
}

const signing =
  /(?:nous|je)(?:,)? soussignee?s?[ ,:]+|\bwe,? the undersigned[ ,:]+|\bwe, |\bwir, |l'assureur /u;

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
      )[0] ?? nameBehind(prose, signing, 1.8),
    insuredName:
      findLabelledText(
        layout,
        /^(?:(?:nom de l'|l')?assuree?|(?:nom du )?souscripteur|preneur d'assurance|(?:named )?insured|policy ?holder|versicherungsnehmer(?:in)?|versicherte[rn]?(?: person)?)/,
        readName,
      )[0] ?? nameBehind(prose, certified, 1.8),
    policyNumber: findLabelled(
      layout,
      [
        {
          weight: 2,
          pattern:
            /(?:(?:contrat|police)(?: d'assurance)? (?:n°|no|numero)|(?:n°|numero) (?:de |du )?(?:contrat|police)|policy (?:number|no)|certificate (?:number|no)|versicherungs(?:schein)?-?(?:nummer|nr)|(?:vertrags|policen)-?(?:nummer|nr))[.]?/,
        },
      ],
      readReference,
    )[0],
    validFrom: date(
      /(?:valable du|a compter du|prise? d'effet(?: du contrat)?(?: le)?|du|valid from|effective date|policy eff|policy period|gultig (?:ab|vom)|versicherungsbeginn|beginn)/,
    ),
    validUntil: date(
      /(?:jusqu'au|(?<!\p{L})au|valid (?:until|to)|expir(?:y|ation) date|policy exp|gultig bis|versicherungsende|(?<!\p{L})bis|ablauf|echeance)/u,
    ),
  };
}

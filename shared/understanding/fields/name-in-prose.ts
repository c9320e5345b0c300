import type { Candidate } from './labelled.ts';
import { readName } from './labelled-text.ts';
import type { Prose } from './prose.ts';

/** What ends a name in a sentence, folded. */
const afterName =
  /,|;| - | \(| (?:est|a souscrit|beneficie|dont|demeurant|sis|sise|is|was|has|holds|atteste|certifie|declare|garantit|hereby|certif\w+|confirms?|bestatig\w+|versichert|bei|uber|mit|whose|at|of) | \d/u;

const article =
  /^(?:fur )?(?:la (?:societe|compagnie)|l'entreprise|le cabinet|the company|(?:die|der) firma|der|die|the) /;

/** The name behind a wording of the running text; one that has a line of its own ends with it. */
export function nameBehind(prose: Prose, wording: RegExp, score: number): Candidate | undefined {
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
  // "certify that the policy satisfies": what is certified is no name.
  if (found === null || !/^[\p{Lu}\d]/u.test(found.value)) return undefined;
  const start = from - piece.start + found.start;
  const end = Math.min(piece.segment.text.length, start + found.value.length);
  return { value: found.value, segment: piece.segment, start, end, score };
}

import type { Field } from '../extraction.ts';
import { fold } from '../fold.ts';
import { type Prose, proseField } from './prose.ts';

/**
 * Wording in front of the place whose law applies or whose courts decide, on folded text; the best first. Where only an
 * adjective can follow, a name is that of a law ("loi Hoguet").
 */
const lawWording: readonly (readonly [wording: RegExp, score: number, follows?: 'adjective'])[] = [
  [
    /(?:governed|construed|interpreted|enforced|subject)[^;]{0,180}?\b(?:laws?|statutes)(?: and judicial decisions)? (?:of|in|applicable in) (?=\S)/gu,
    3,
  ],
  [
    /(?:governed|construed|interpreted|enforced)[^.;]{0,120}?(?:under|by|with) (?:the )?(?:internal |substantive )?(?=\S+(?: \S+)? laws?\b)/gu,
    2.6,
  ],
  [/\blaws of (?=\S)/gu, 2.2],
  [/\bcourts? (?:of|in|located in|sitting in)[^.;]{0,60}?(?:state|commonwealth) of (?=\S)/gu, 1.8],
  [
    /(?:regie?s?|soumise?s?|interpretee?s?|applicable|executee?s?)[^.;]{0,80}?\b(?:droit|lois?|legislation) (?=\S)/gu,
    3,
    'adjective',
  ],
  [
    /(?:regie?s?|soumise?s?|interpretee?s?|applicable|executee?s?)[^.;]{0,80}?\b(?:droit|lois|legislation) (?:de la |du |de l'|de )(?=\S)/gu,
    2.8,
  ],
  [/\b(?:lois|legislation|reglementation) en vigueur (?:aux?|a|en|dans (?:l'|la |le |les )?) ?(?=\S)/gu, 2.6],
  [
    /(?:gilt|unterliegt|findet|anwendung|anwendbar)[^.;]{0,80}?(?<!\p{L})(?=\p{L}+ rechts?\b)/gu,
    2.5,
    'adjective',
  ],
  [/(?:gilt|unterliegt|findet|anwendung|anwendbar)[^.;]{0,80}?rechts? (?:der|von) (?=\S)/gu, 2.5],
  [
    /(?:tribunaux|tribunal (?:de commerce|judiciaire))(?: competents?)? (?:(?:de|du ressort de) |(?:du ressort )?d')(?=\S)/gu,
    1.8,
  ],
  [/gerichtsstand (?:ist|fur[^.]{0,60} ist) (?=\S)/gu, 1.8],
];

const place =
  /^(?:the )?(?:(?:internal |substantive )?laws? of )?(?:(?:the )?(?:State|Commonwealth|Province|Republic|Kingdom|STATE|COMMONWEALTH|state|commonwealth|province|republic) of )?(?:the )?(?<name>\p{Lu}[\p{L}'-]+(?: (?:of |and )?\p{Lu}[\p{L}'-]+){0,3})/u;

const notAPlace = /^(?:The|Such|Any|This|Its|Agreement|Section|Party|Parties|State|Contract)\b/;

/** Adjectives of a country's law, folded, and the country in the adjective's language. */
const countries: readonly (readonly [RegExp, string])[] = [
  [/^francais(?:es?)?$/, 'France'],
  [/^belges?$/, 'Belgique'],
  [/^suisses?$/, 'Suisse'],
  [/^luxembourgeois(?:es?)?$/, 'Luxembourg'],
  [/^monegasques?$/, 'Monaco'],
  [/^allemande?s?$/, 'Allemagne'],
  [/^autrichien(?:ne)?s?$/, 'Autriche'],
  [/^anglais(?:es?)?$/, 'Angleterre'],
  [/^irlandais(?:es?)?$/, 'Irlande'],
  [/^italien(?:ne)?s?$/, 'Italie'],
  [/^espagnole?s?$/, 'Espagne'],
  [/^portugais(?:es?)?$/, 'Portugal'],
  [/^neerlandais(?:es?)?$/, 'Pays-Bas'],
  [/^marocaine?s?$/, 'Maroc'],
  [/^tunisien(?:ne)?s?$/, 'Tunisie'],
  [/^quebecois(?:es?)?$/, 'Québec'],
  [/^canadien(?:ne)?s?$/, 'Canada'],
  [/^deutsch(?:e[mnrs]?)?$/, 'Deutschland'],
  [/^osterreichisch(?:e[mnrs]?)?$/, 'Österreich'],
  [/^schweizer(?:isch(?:e[mnrs]?)?)?$/, 'Schweiz'],
  [/^franzosisch(?:e[mnrs]?)?$/, 'Frankreich'],
  [/^luxemburgisch(?:e[mnrs]?)?$/, 'Luxemburg'],
  [/^belgisch(?:e[mnrs]?)?$/, 'Belgien'],
  [/^niederlandisch(?:e[mnrs]?)?$/, 'Niederlande'],
  [/^englisch(?:e[mnrs]?)?$/, 'England'],
  // What is called English law is that of England and Wales.
  [/^english$/, 'England and Wales'],
  [/^(?:scottish|scots)$/, 'Scotland'],
  [/^irish$/, 'Ireland'],
  [/^french$/, 'France'],
  [/^german$/, 'Germany'],
  [/^austrian$/, 'Austria'],
  [/^swiss$/, 'Switzerland'],
  [/^belgian$/, 'Belgium'],
  [/^dutch$/, 'Netherlands'],
  [/^italian$/, 'Italy'],
  [/^spanish$/, 'Spain'],
  [/^portuguese$/, 'Portugal'],
  [/^swedish$/, 'Sweden'],
  [/^danish$/, 'Denmark'],
  [/^norwegian$/, 'Norway'],
  [/^finnish$/, 'Finland'],
  [/^canadian$/, 'Canada'],
  [/^australian$/, 'Australia'],
  [/^indian$/, 'India'],
];

/** The country that a word of a text's beginning is the adjective of, and the word. */
function countryAt(text: string): { name: string; printed: string } | undefined {
  const printed = /^\p{L}+/u.exec(text)?.[0];
  if (printed === undefined) return undefined;
  const name = countries.find(([adjective]) => adjective.test(fold(printed)))?.[1];
  return name === undefined ? undefined : { name, printed };
}

function placeAt(text: string): { name: string; printed: string } | undefined {
  const name = place.exec(text)?.groups?.name?.replace(/ (?:Law|Laws|LAW|LAWS|Recht)$/, '');
  return name === undefined || notAPlace.test(name) ? undefined : { name, printed: name };
}

/** The country or state whose law governs a contract: "droit français" is that of France. */
export function findJurisdiction(prose: Prose): Field | undefined {
  for (const [wording, score, follows] of lawWording) {
    for (const match of prose.folded.matchAll(wording)) {
      const at = match.index + match[0].length;
      const text = prose.text.slice(at, at + 120);
      const found = countryAt(text) ?? (follows === 'adjective' ? undefined : placeAt(text));
      if (found === undefined) continue;
      const start = at + text.indexOf(found.printed);
      return proseField(prose, start, start + found.printed.length, found.name, score);
    }
  }
  return undefined;
}

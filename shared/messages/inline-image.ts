import { foldSpaces } from '../understanding/fold.ts';
import { extensionOf } from './file-name.ts';
import { imageSize } from './image-size.ts';

/** Decoration in formats that are drawings, never scans. */
const drawingTypes = /^image\/(?:svg\+xml|x-emz|x-wmz|x-emf|x-wmf|emf|wmf|x-icon|vnd\.microsoft\.icon)$/;
/** Names that mail programs and signature tools give to logos. */
const decorationName =
  /^(?:image\d{3}|outlook-|logo|signature|sig|banner|bandeau|icon|picto|facebook|linkedin|twitter|instagram|youtube|spacer|pixel)/i;

const smallestPage = 300_000;
const shortestSide = 400;
const fewestBytes = 15_000;

/**
 * Whether an image of a mail is decoration rather than a document: tracking pixels wherever they are, and
 * logos, banners and signature images among those shown inside the text. A photo or scan of a page that was pasted into
 * the text has the pixels of a page and stays a document.
 * @param shownInText the HTML refers to it, or it is to be shown inline.
 */
export function decorationOf(
  image: { body: Uint8Array; contentType: string; fileName: string | null },
  shownInText: boolean,
): 'inline_logo' | 'tracking_pixel' | null {
  const { body, contentType, fileName } = image;
  if (drawingTypes.test(contentType) || /^(?:emz|wmz|emf|wmf|ico)$/.test(extensionOf(fileName))) {
    return shownInText ? 'inline_logo' : null;
  }
  const size = imageSize(body);
  if (!size)
    return shownInText && body.length < fewestBytes && !mayBePhoto(contentType) ? 'inline_logo' : null;
  const { width, height } = size;
  if (width <= 4 && height <= 4) return 'tracking_pixel';
  if (!shownInText) {
    const isSmall = width * height < 40_000;
    return isSmall && decorationName.test(fileName ?? '') ? 'inline_logo' : null;
  }
  const hasPageShape =
    width * height >= smallestPage && Math.min(width, height) >= shortestSide && width < 2.2 * height;
  return hasPageShape && body.length >= fewestBytes ? null : 'inline_logo';
}

/** Formats whose size is not read here, and which cameras and scanners make. */
function mayBePhoto(contentType: string): boolean {
  return /^image\/(?:hei[cf]|tiff)/.test(contentType);
}

/** The Content-IDs that an HTML text shows (RFC 2392). */
export function shownContentIds(html: string): Set<string> {
  const ids = new Set<string>();
  for (const match of html.matchAll(/cid:([^"'\s>)]{1,300})/gi)) {
    ids.add(percentDecoded(match[1] ?? ''));
  }
  return ids;
}

/** So much before a picture introduces it, tags and all. */
const introductionCharacters = 1_000;
/** Of its words, the last so many. */
const introductionWords = 120;
/** A text with more pictures is no letter. */
const mostPictures = 200;
const payment =
  /(?<![a-z])(?:rib|iban|comptes?|coordonnees bancaires|virements?|reglements?|regler|payer|payez|bank|account|pay|transfer|remit|konto|bankverbindung|uberweisen|uberweisung)(?![a-z])/;
const closing =
  /(?<![a-z])(?:cordialement|salutations|bien a vous|regards|sincerely|gru(?:ss|ß)en?|hochachtungsvoll)(?![a-z])/;

/**
 * The Content-IDs of pictures that words about payment introduce: where to pay is no decoration, however small the picture.
 * What stands below the end of a letter is.
 */
export function paymentPictureIds(html: string): Set<string> {
  const ids = new Set<string>();
  let left = mostPictures;
  for (const { 1: id = '', index } of html.matchAll(/cid:([^"'\s>)]{1,300})/gi)) {
    if (left-- <= 0) break;
    const before = html.slice(Math.max(0, index - introductionCharacters), index);
    const words = foldSpaces(before.slice(before.indexOf('>') + 1).replace(/<[^<>]{0,500}>?/g, ' '));
    const said = words.slice(-introductionWords);
    if (payment.test(said) && !closing.test(said)) ids.add(percentDecoded(id));
  }
  return ids;
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

import type { ReadingNotice } from '../reading.ts';

interface Sentence {
  readonly fr: string;
  readonly en: string;
}

/** Sentences by code; `{page}` is the page it is about. */
const messages: Readonly<Record<string, Sentence>> = {
  not_recognized: {
    fr: 'La page {page} est une image qui n’a pas été lue.',
    en: 'Page {page} is a picture that was not read.',
  },
  recognition_left_out: {
    fr: 'Les pages numérisées n’ont pas été lues à partir de la page {page} : il y en a trop.',
    en: 'Scanned pages were not read from page {page} on: there are too many.',
  },
  pages_left_out: {
    fr: 'La lecture s’arrête avant la page {page} : le document est très long.',
    en: 'Reading stops before page {page}: the document is very long.',
  },
  text_left_out: {
    fr: 'Une partie du texte, très long, a été laissée de côté.',
    en: 'Part of the text, which is very long, was left out.',
  },
  page_broken: {
    fr: 'La page {page} est endommagée et n’a pas pu être lue.',
    en: 'Page {page} is damaged and could not be read.',
  },
  file_damaged: {
    fr: 'Le fichier est endommagé ou incomplet : seul ce qui a pu en être récupéré a été lu. Demandez-en une nouvelle copie.',
    en: 'The file is damaged or incomplete: only what could be recovered of it was read. Ask for a new copy.',
  },
  unseen_values: {
    fr: 'La page {page} contient des montants ou un IBAN que personne ne voit (texte blanc, recouvert ou minuscule) : ils n’ont pas été lus.',
    en: 'Page {page} holds amounts or an IBAN that nobody sees (white, covered or tiny text): they were not read.',
  },
  unseen_text: {
    fr: 'La page {page} contient du texte que personne ne voit (blanc, recouvert ou minuscule) : il n’a pas été lu.',
    en: 'Page {page} holds text that nobody sees (white, covered or tiny): it was not read.',
  },
  picture_cut: {
    fr: 'L’image de la page {page} est incomplète : ce qui en manque n’a pas pu être lu. Demandez-en une nouvelle copie.',
    en: 'The picture of page {page} is incomplete: what is missing could not be read. Ask for a new copy.',
  },
  pages_missing: {
    fr: 'La fin du fichier manque : il annonce d’autres pages qu’il ne contient pas. Demandez-en une nouvelle copie.',
    en: 'The end of the file is missing: it announces further pages that it does not contain. Ask for a new copy.',
  },
  formula_without_value: {
    fr: 'Le classeur contient des formules sans résultat enregistré (page {page}) : ouvrez-le et enregistrez-le dans un tableur, puis envoyez-le à nouveau.',
    en: 'The workbook holds formulas without a stored result (page {page}): open and save it in a spreadsheet program, then send it again.',
  },
  files_attached: {
    fr: 'Le PDF contient d’autres fichiers, qui n’ont pas été lus : ouvrez l’original pour les voir.',
    en: 'The PDF holds other files, which were not read: open the original to see them.',
  },
  einvoice_missing: {
    fr: 'Le PDF annonce une facture électronique qu’il ne contient pas.',
    en: 'The PDF announces an e-invoice that it does not contain.',
  },
  textract_job_failed: {
    fr: 'Textract n’a pas pu lire le fichier d’un bloc ; ses pages ont été lues une à une.',
    en: 'Textract could not read the file as a whole; its pages were read one by one.',
  },
  textract_job_partial: {
    fr: 'Textract n’a lu qu’une partie du fichier ; les pages manquantes ont été lues une à une.',
    en: 'Textract read only part of the file; the missing pages were read one by one.',
  },
};

/** The notice as a sentence in French and English; an unknown code is given as it is. */
export function describeNotice({ code, page }: ReadingNotice): Sentence {
  const { fr, en } = messages[code] ?? { fr: code, en: code };
  const fill = (sentence: string) => sentence.replace('{page}', String(page ?? ''));
  return { fr: fill(fr), en: fill(en) };
}

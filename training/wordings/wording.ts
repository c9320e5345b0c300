import type { WrittenLanguage } from '../people-and-places.ts';

/** One way in which documents of a type are worded; `text` is a template (see `typesetTemplate`). */
export interface Wording {
  /** Those of one family are left out together when it is measured how well unseen ones are told. */
  readonly family: string;
  readonly language: WrittenLanguage;
  readonly text: string;
  /** Set on pages that are wider than high. */
  readonly landscape?: true;
}

/** Wordings of one language, each a family of its own that the key of its template names. */
export function wordingsIn(
  language: WrittenLanguage,
  templates: Readonly<Record<string, string>>,
): readonly Wording[] {
  return Object.entries(templates).map(([family, text]) => ({ family, language, text }));
}

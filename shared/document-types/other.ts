import type { DocumentTypeDefinition } from './definition.ts';

/** What fits no other type: it has no wording of its own. */
export const other: DocumentTypeDefinition = {
  type: 'other',
  label: { fr: 'Autre', en: 'Other' },
  fields: [],
  anchors: [],
};

/** Names of what is cached, so that a live update can say what it makes old. A shorter key covers the longer ones. */
export const queryKeys = {
  documents: ['documents'],
  document: (id: string) => ['document', id],
  documentHistory: (id: string) => ['document', id, 'history'],
  documentText: (id: string, version: number) => ['document-text', id, version],
  picture: (id: string, which: string) => ['picture', id, which],
  emails: ['emails'],
  anyEmail: ['email'],
  email: (id: string) => ['email', id],
  emailHtml: (id: string) => ['email-html', id],
  suppliers: ['suppliers'],
  anySupplier: ['supplier'],
  supplier: (id: string) => ['supplier', id],
  organization: ['organization'],
  quality: ['quality'],
  typeModel: ['type-model'],
  status: ['status'],
} as const;

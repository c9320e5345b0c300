'use client';

import { DocumentPage } from '../../features/document/document-page.tsx';

export default function Page() {
  return <DocumentPage />;
}

'use client';

import { DocumentsPage } from '../features/documents/documents-page.tsx';
import { UploadButton } from '../features/upload/upload-button.tsx';

export default function Page() {
  return <DocumentsPage actions={<UploadButton />} />;
}

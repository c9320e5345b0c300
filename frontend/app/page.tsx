'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { placesFor } from '../components/places.ts';
import { useKeySession } from '../components/use-may.ts';
import { DocumentsPage } from '../features/documents/documents-page.tsx';
import { UploadButton } from '../features/upload/upload-button.tsx';
import { NothingToSee } from './nothing-to-see.tsx';

/** Where one comes in: the documents, or the first place that the key may see. */
export default function Page() {
  const router = useRouter();
  const session = useKeySession();
  const first = session.data === undefined ? undefined : placesFor(session.data.scopes)[0];
  const elsewhere = first === undefined || first.href === '/' ? undefined : first.href;
  useEffect(() => {
    if (elsewhere !== undefined) router.replace(elsewhere);
  }, [elsewhere, router]);

  // What went wrong with the session goes wrong with the documents as well, whose page says so.
  if (first?.href === '/' || session.isError) return <DocumentsPage actions={<UploadButton />} />;
  if (session.data === undefined || elsewhere !== undefined) return null;
  return <NothingToSee actions={<UploadButton />} />;
}

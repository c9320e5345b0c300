'use client';

import { EmailsPage } from '../../features/emails/emails-page.tsx';

export default function Page() {
  return <EmailsPage />;
}

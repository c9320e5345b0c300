'use client';

import { EmailPage } from '../../features/emails/email-page.tsx';

export default function Page() {
  return <EmailPage />;
}

'use client';

import { StatusPage } from '../../features/status/status-page.tsx';

export default function Page() {
  return <StatusPage />;
}

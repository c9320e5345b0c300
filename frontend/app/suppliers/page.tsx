'use client';

import { SuppliersPage } from '../../features/suppliers/suppliers-page.tsx';

export default function Page() {
  return <SuppliersPage />;
}

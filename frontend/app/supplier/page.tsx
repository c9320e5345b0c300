'use client';

import { SupplierPage } from '../../features/suppliers/supplier-page.tsx';

export default function Page() {
  return <SupplierPage />;
}

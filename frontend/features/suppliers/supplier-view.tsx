'use client';

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { SupplierDetail } from '../../../shared/http/answers/suppliers.ts';
import { groupIban } from '../../components/grouped.ts';
import { Panel } from '../../components/panel.tsx';
import { SupplierDocuments } from './supplier-documents.tsx';
import { SupplierHistory } from './supplier-history.tsx';
import { SupplierIdentity } from './supplier-identity.tsx';
import { Traits } from './traits.tsx';

/** Who it is, where its money goes, whom its mail comes from, and how all of that became known. */
export function SupplierView({ supplier }: { supplier: SupplierDetail }) {
  const t = useTranslations('suppliers');
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' },
      }}
    >
      <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
        <Panel title={t('ibans')} explanation={t('ibansText')}>
          <Traits
            traits={supplier.ibans}
            none={t('noIbans')}
            written={(account) => (account === 'none' ? t('noAccount') : groupIban(account))}
          />
        </Panel>
        <Panel title={t('senders')} explanation={t('sendersText')}>
          <Traits traits={supplier.senders} none={t('noSenders')} written={(sender) => sender} />
        </Panel>
        <Panel
          title={t('latest')}
          actions={
            <Button variant="outlined" component={Link} href={`/?supplier=${supplier.id}`}>
              {t('all')}
            </Button>
          }
        >
          <SupplierDocuments documents={supplier.documents} />
        </Panel>
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
        <Panel title={t('identity')}>
          <SupplierIdentity supplier={supplier} />
        </Panel>
        <Panel title={t('history')}>
          <SupplierHistory supplier={supplier} />
        </Panel>
      </Box>
    </Box>
  );
}

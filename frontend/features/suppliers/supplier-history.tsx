'use client';

import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { SupplierDetail } from '../../../shared/http/answers/suppliers.ts';
import { useFormats } from '../../components/formats.ts';
import { groupIban, groupSiren } from '../../components/grouped.ts';
import { useWho } from '../../components/use-who.ts';

type Change = SupplierDetail['history'][number];

const Changes = styled('ol')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: '0 16px 10px',
  '& li': {
    padding: '6px 0 6px 14px',
    borderLeft: `2px solid ${theme.vars?.palette.divider}`,
    fontSize: '0.8125rem',
    overflowWrap: 'anywhere',
  },
  '& li[data-tone="amber"]': { borderLeftColor: 'var(--amber-ink)' },
  '& li[data-tone="red"]': { borderLeftColor: 'var(--red-ink)' },
  '& li[data-tone="green"]': { borderLeftColor: 'var(--green-ink)' },
  '& .facts': { fontSize: '0.75rem', color: theme.vars?.palette.text.secondary },
}));

function toneOf(kind: Change['kind']): string | undefined {
  if (kind.endsWith('suspected') || kind === 'decision_taken_back') return 'amber';
  if (kind.endsWith('refused')) return 'red';
  return kind.endsWith('confirmed') ? 'green' : undefined;
}

function written({ kind, value }: Change): string {
  if (kind.startsWith('iban')) return groupIban(value);
  return kind === 'siren_seen' ? groupSiren(value) : value;
}

/** How all of it became known, newest first. */
export function SupplierHistory({ supplier }: { supplier: SupplierDetail }) {
  const t = useTranslations('suppliers');
  const formats = useFormats();
  const who = useWho();
  return (
    <Changes>
      {supplier.history.map((change) => (
        <li key={`${change.at} ${change.kind} ${change.value}`} data-tone={toneOf(change.kind)}>
          {t(`changes.${change.kind}`, {
            value: change.value === 'none' ? t('noAccount') : written(change),
          })}
          <div className="facts">
            <time dateTime={change.at}>{formats.instant(change.at)}</time>
            {' · '}
            {change.by === 'system' ? t('bySystem') : t('by', { name: who(change.by) })}
            {change.documentId === null ? null : (
              <>
                {' · '}
                <Box
                  component={Link}
                  href={`/document/?id=${change.documentId}`}
                  sx={{ color: 'primary.main' }}
                >
                  {change.fileName ?? t('document')}
                </Box>
              </>
            )}
          </div>
        </li>
      ))}
    </Changes>
  );
}

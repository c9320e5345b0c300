'use client';

import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { SupplierDetail } from '../../../shared/http/answers/suppliers.ts';
import { useFormats } from '../../components/formats.ts';
import { Tag } from '../../components/tag.tsx';
import { useWho } from '../../components/use-who.ts';

type Trait = SupplierDetail['ibans'][number];

const tones = { known: 'green', suspect: 'amber', refused: 'red' } as const;

const List = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: 12,
    alignItems: 'center',
    padding: '8px 16px',
    borderTop: `1px solid ${theme.vars?.palette.divider}`,
  },
  '& .value': { fontWeight: 550, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  '& .facts': { fontSize: '0.75rem', color: theme.vars?.palette.text.secondary },
}));

interface TraitsProps {
  readonly traits: readonly Trait[];
  /** What is said when there are none. */
  readonly none: string;
  readonly written: (value: string) => string;
}

/** Accounts or senders, how far each is trusted, and the document that first showed it. */
export function Traits({ traits, none, written }: TraitsProps) {
  const t = useTranslations('suppliers');
  const who = useWho();
  if (traits.length === 0) return <Box sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{none}</Box>;
  return (
    <List>
      {traits.map((trait) => (
        <li key={trait.value} data-trait={trait.value} data-standing={trait.standing}>
          <div>
            <div className="value">{written(trait.value)}</div>
            <div className="facts">
              <Seen trait={trait} />
              {trait.decision === null ? null : ` · ${t('decidedBy', { name: who(trait.decision.by) })}`}
              {' · '}
              <Box
                component={Link}
                href={`/document/?id=${trait.firstSeen.documentId}`}
                sx={{ color: 'primary.main' }}
              >
                {t('firstDocument')}
              </Box>
            </div>
          </div>
          <Tag tone={tones[trait.standing]}>{t(`standing.${trait.standing}`)}</Tag>
        </li>
      ))}
    </List>
  );
}

function Seen({ trait }: { trait: Trait }) {
  const t = useTranslations('suppliers');
  const formats = useFormats();
  const first = formats.day(trait.firstSeen.at.slice(0, 10));
  const last = formats.day(trait.lastSeen.at.slice(0, 10));
  if (trait.documentCount <= 1 || first === last) return t('seenOnce', { first });
  return t('seen', { count: trait.documentCount, first, last });
}

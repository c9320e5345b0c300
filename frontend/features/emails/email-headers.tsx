'use client';

import { styled } from '@mui/material/styles';
import { useTranslations } from 'use-intl';
import type { EmailDetail } from '../../../shared/http/answers.ts';
import { useFormats } from '../../components/formats.ts';
import { fullAddress } from './address.ts';
import { EmailStatusTag } from './email-status.tsx';
import { SenderVerdicts } from './verdicts.tsx';

const Headers = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: 16,
  rowGap: 4,
  margin: 0,
  padding: '0 16px 14px',
  fontSize: '0.8125rem',
  '& dt': { color: theme.vars?.palette.text.secondary },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
}));

export function EmailHeaders({ email }: { email: EmailDetail }) {
  const t = useTranslations('emails');
  const channel = useTranslations('history');
  const formats = useFormats();
  const rows: (readonly [string, string])[] = [
    [t('from'), email.from === null ? t('noSender') : fullAddress(email.from)],
    [t('to'), email.to.map(fullAddress).join(', ')],
    [t('cc'), email.cc.map(fullAddress).join(', ')],
    [t('date'), email.date === null ? '' : formats.instant(email.date)],
    [
      t('received'),
      `${formats.preciseInstant(email.receivedAt)} · ${channel(`channels.${email.intake.channel}`)} · ${formats.size(email.size)}`,
    ],
    [t('envelope'), email.intake.envelopeTo.join(', ')],
    [t('messageId'), email.messageIdHeader ?? ''],
  ];
  return (
    <Headers>
      <dt>{t('state')}</dt>
      <dd>
        <EmailStatusTag status={email.status} />
      </dd>
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <HeaderRow key={name} name={name} value={value} />
        ))}
      {email.intake.verdicts === undefined ? null : (
        <>
          <dt>{t('sender')}</dt>
          <dd>
            <SenderVerdicts verdicts={email.intake.verdicts} />
          </dd>
        </>
      )}
    </Headers>
  );
}

function HeaderRow({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

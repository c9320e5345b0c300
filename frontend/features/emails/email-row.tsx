'use client';

import AttachmentIcon from '@mui/icons-material/AttachFile';
import { styled } from '@mui/material/styles';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { EmailSummary } from '../../../shared/http/answers.ts';
import { useFormats } from '../../components/formats.ts';
import { shortAddress } from './address.ts';
import { EmailStatusTag } from './email-status.tsx';
import { CategoryTag, PriorityMark } from './email-traits.tsx';

export const EmailRows = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });

const Row = styled('li')(({ theme }) => ({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gridTemplateAreas: '"from time" "subject subject" "facts facts"',
  columnGap: 16,
  rowGap: 2,
  alignItems: 'center',
  padding: '10px 14px',
  '& + &': { borderTop: `1px solid ${theme.vars?.palette.divider}` },
  '&:hover': { backgroundColor: theme.vars?.palette.action.hover },
  [theme.breakpoints.up('md')]: {
    gridTemplateColumns: 'minmax(140px, 220px) minmax(0, 1fr) auto 76px',
    gridTemplateAreas: '"from subject facts time"',
    minHeight: 46,
  },
  '& .from': {
    gridArea: 'from',
    fontWeight: 600,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& .facts': {
    gridArea: 'facts',
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    color: theme.vars?.palette.text.secondary,
  },
  '& .count': { display: 'inline-flex', alignItems: 'center', gap: 2, fontSize: '0.75rem' },
  '& time': {
    gridArea: 'time',
    fontSize: '0.75rem',
    color: theme.vars?.palette.text.secondary,
    textAlign: 'right',
  },
}));

const Subject = styled(Link)(({ theme }) => ({
  gridArea: 'subject',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: theme.vars?.palette.text.primary,
  textDecoration: 'none',
  '&::after': { content: '""', position: 'absolute', inset: 0 },
  '&:focus-visible': { outline: 'none' },
  '&:focus-visible::after': { outline: '2px solid var(--accent)', outlineOffset: -2 },
}));

export function EmailRow({ email }: { email: EmailSummary }) {
  const t = useTranslations('emails');
  const formats = useFormats();
  return (
    <Row data-email={email.id}>
      <span className="from" title={email.from?.address}>
        {shortAddress(email.from) ?? t('noSender')}
      </span>
      <Subject href={`/email/?id=${email.id}`}>
        {email.subject === '' ? t('noSubject') : email.subject}
      </Subject>
      <span className="facts">
        {email.priority === null ? null : (
          <PriorityMark priority={email.priority} reason={email.priorityReason} />
        )}
        {email.category === null ? null : <CategoryTag category={email.category} />}
        {email.status === 'unpacked' ? null : <EmailStatusTag status={email.status} />}
        <span className="count">
          <AttachmentIcon aria-hidden sx={{ fontSize: 15 }} />
          {t('documentCount', { count: email.documentCount })}
        </span>
      </span>
      <time dateTime={email.receivedAt} title={formats.instant(email.receivedAt)}>
        {formats.recent(email.receivedAt)}
      </time>
    </Row>
  );
}

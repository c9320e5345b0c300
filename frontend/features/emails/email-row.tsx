'use client';

import AttachmentIcon from '@mui/icons-material/AttachFile';
import { styled } from '@mui/material/styles';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { EmailSummary } from '../../../shared/http/answers/emails.ts';
import { useFormats } from '../../components/formats.ts';
import { Row, RowLink } from '../../components/rows.tsx';
import { shortAddress } from './address.ts';
import { EmailStatusTag } from './email-status.tsx';
import { CategoryTag, PriorityMark } from './email-traits.tsx';

const Line = styled(Row)(({ theme }) => ({
  gridTemplateAreas: '"from time" "subject subject" "facts facts"',
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
  '& .subject': { gridArea: 'subject' },
  '& .facts': {
    gridArea: 'facts',
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '4px 10px',
    color: theme.vars?.palette.text.secondary,
  },
  '& .count': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 2,
    fontSize: '0.75rem',
    whiteSpace: 'nowrap',
  },
  '& time': {
    gridArea: 'time',
    fontSize: '0.75rem',
    color: theme.vars?.palette.text.secondary,
    textAlign: 'right',
  },
}));

/** Of a list of a thousand, those that did not change are not rendered again. */
export const EmailRow = memo(function EmailRow({ email }: { email: EmailSummary }) {
  const t = useTranslations('emails');
  const formats = useFormats();
  return (
    <Line data-email={email.id}>
      <span className="from" title={email.from?.address}>
        {shortAddress(email.from) ?? (email.channel === 'upload' ? t('handedIn') : t('noSender'))}
      </span>
      <RowLink className="subject" href={`/email/?id=${email.id}`}>
        {email.subject === '' ? t('noSubject') : email.subject}
      </RowLink>
      <span className="facts">
        {email.priority === null ? null : (
          <PriorityMark priority={email.priority} reason={email.priorityReason} />
        )}
        {email.category === null ? null : <CategoryTag category={email.category} />}
        {email.status === 'unpacked' ? null : <EmailStatusTag status={email.status} />}
        {email.documentCount === 0 ? null : (
          <span className="count">
            <AttachmentIcon aria-hidden sx={{ fontSize: 15 }} />
            {t('documentCount', { count: email.documentCount })}
          </span>
        )}
      </span>
      <time dateTime={email.receivedAt} title={formats.instant(email.receivedAt)}>
        {formats.recent(email.receivedAt)}
      </time>
    </Line>
  );
});

'use client';

import { useTranslations } from 'use-intl';
import type { EmailDetail } from '../../../shared/http/answers/emails.ts';
import { Fact, Facts } from '../../components/facts.tsx';
import { useFormats } from '../../components/formats.ts';
import { fullAddress } from './address.ts';
import { EmailStatusTag } from './email-status.tsx';
import { SenderVerdicts } from './verdicts.tsx';

export function EmailHeaders({ email }: { email: EmailDetail }) {
  const t = useTranslations('emails');
  const channel = useTranslations('history');
  const formats = useFormats();
  const received = [
    formats.preciseInstant(email.receivedAt),
    channel(`channels.${email.intake.channel}`),
    formats.size(email.size),
  ];
  const { verdicts } = email.intake;
  const isHandedIn = email.channel === 'upload';
  const from = email.from === null ? (isHandedIn ? null : t('noSender')) : fullAddress(email.from);
  return (
    <Facts>
      <Fact name={t('state')}>
        <EmailStatusTag status={email.status} />
      </Fact>
      <Fact name={t('from')}>{from}</Fact>
      <Fact name={t('to')}>{email.to.map(fullAddress).join(', ')}</Fact>
      <Fact name={t('cc')}>{email.cc.map(fullAddress).join(', ')}</Fact>
      <Fact name={t('date')}>{email.date === null ? null : formats.instant(email.date)}</Fact>
      <Fact name={t('received')}>{received.join(' · ')}</Fact>
      <Fact name={t('envelope')}>{email.intake.envelopeTo.join(', ')}</Fact>
      <Fact name={t('messageId')}>{isHandedIn ? null : email.messageIdHeader}</Fact>
      <Fact name={t('sender')}>{verdicts === undefined ? null : <SenderVerdicts verdicts={verdicts} />}</Fact>
    </Facts>
  );
}

'use client';

import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import type { EmailDetail } from '../../../shared/http/answers/emails.ts';
import { Tag } from '../../components/tag.tsx';

type Verdicts = NonNullable<EmailDetail['intake']['verdicts']>;

/** Whether the sender's domain vouches for an e-mail: in plain words first, then the three checks. */
export function SenderVerdicts({ verdicts }: { verdicts: Verdicts }) {
  const t = useTranslations('emails');
  const { spf, dkim, dmarc, dmarcPolicy } = verdicts;
  const checks = { SPF: spf, DKIM: dkim, DMARC: dmarc };
  const failed = Object.entries(checks)
    .filter(([, verdict]) => verdict === 'fail')
    .map(([name]) => name);
  const vouchedFor = dmarc === 'pass' || (dmarc !== 'fail' && (spf === 'pass' || dkim === 'pass'));

  function words(): readonly ['green' | 'red' | 'neutral', string] {
    if (vouchedFor) return ['green', t('verdictAll')];
    if (failed.length > 0) return ['red', t('verdictFailed', { checks: failed.join(', ') })];
    const isUnchecked = [spf, dmarc].every((verdict) => verdict === 'unchecked');
    return ['neutral', isUnchecked ? t('verdictUnchecked') : t('verdictUnknown')];
  }
  const [tone, sentence] = words();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }} data-verdict={tone}>
      <Tag tone={tone} sx={{ whiteSpace: 'normal' }}>
        {sentence}
      </Tag>
      <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
        {t('verdictDetail', {
          spf: t(`verdicts.${spf}`),
          dkim: t(`verdicts.${dkim}`),
          dmarc: t(`verdicts.${dmarc}`),
        })}
        {dmarc === 'fail' && dmarcPolicy !== null ? ` — ${t(`verdictPolicy.${dmarcPolicy}`)}` : null}
      </Box>
    </Box>
  );
}

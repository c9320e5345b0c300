'use client';

import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import type { EmailDetail } from '../../../shared/http/answers/emails.ts';
import { Confidence } from '../../components/confidence.tsx';
import { useFormats } from '../../components/formats.ts';
import { useWording } from '../../components/language.tsx';
import { Tag } from '../../components/tag.tsx';
import { CategoryTag } from './email-traits.tsx';

const priorityTones = { low: 'neutral', normal: 'neutral', high: 'amber', urgent: 'red' } as const;

/** What an e-mail is about, how sure that is, how soon to look at it and why. */
export function EmailAnalysis({ email }: { email: EmailDetail }) {
  const t = useTranslations('emails');
  const formats = useFormats();
  const wording = useWording();
  const { analysis, priorityReason } = email;
  if (analysis === null || analysis.state === 'failed') {
    return (
      <Box sx={{ px: 2, pb: 2, color: 'text.secondary' }}>
        {analysis === null ? t('analysisPending') : t('analysisFailed')}
      </Box>
    );
  }
  const alternatives = analysis.alternatives
    .map(({ category, confidence }) => `${t(`categories.${category}`)} (${formats.percent(confidence)})`)
    .join(', ');
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'max-content minmax(0, 1fr)',
        columnGap: 2,
        rowGap: 1,
        m: 0,
        px: 2,
        pb: 2,
        fontSize: '0.8125rem',
        alignItems: 'baseline',
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' },
      }}
    >
      <dt>{t('category')}</dt>
      <dd>
        <CategoryTag category={analysis.category} />
        <Confidence value={analysis.confidence} />
        {alternatives === '' ? null : (
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
            {t('alternatives', { list: alternatives })}
          </Box>
        )}
      </dd>
      <dt>{t('priority')}</dt>
      <dd>
        <Tag tone={priorityTones[analysis.priority]}>{t(`priorities.${analysis.priority}`)}</Tag>
        <span>{priorityReason === null ? null : wording(priorityReason)}</span>
      </dd>
      {analysis.tags.length === 0 ? null : (
        <>
          <dt>{t('tagsName')}</dt>
          <dd>
            {analysis.tags.map((tag) => (
              <Tag key={tag}>{t(`tags.${tag}`)}</Tag>
            ))}
          </dd>
        </>
      )}
    </Box>
  );
}

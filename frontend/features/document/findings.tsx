'use client';

import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import Box from '@mui/material/Box';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useWording } from '../../components/language.tsx';
import type { Tone } from '../../components/tag.tsx';

const looks = {
  info: { tone: 'blue', icon: InfoIcon },
  warning: { tone: 'amber', icon: WarningIcon },
  error: { tone: 'red', icon: ErrorIcon },
} as const;

function Sentence({ tone, icon, children }: { tone: Tone; icon: ReactNode; children: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1,
        px: 1.25,
        py: 0.75,
        borderRadius: '8px',
        fontSize: '0.8125rem',
        lineHeight: 1.4,
        bgcolor: `var(--${tone}-soft)`,
        color: `var(--${tone}-ink)`,
        '& svg': { fontSize: 17, flex: 'none', mt: '1px' },
      }}
    >
      {icon}
      <span>{children}</span>
    </Box>
  );
}

/** Leads to the document that a sentence speaks of. */
function OtherDocument({ id }: { id: string | undefined }) {
  const t = useTranslations('document');
  if (id === undefined) return null;
  return (
    <Box component={Link} href={`/document/?id=${id}`} sx={{ color: 'inherit', fontWeight: 550 }}>
      {t('otherDocument')}
    </Box>
  );
}

/** Why a person should look, and what did not add up. */
export function Findings({ document }: { document: DocumentDetail }) {
  const t = useTranslations('document');
  const wording = useWording();
  // The same sentence is often both the finding and the reason for review.
  const said = new Set<string>();
  const isNew = ({ sentence }: { sentence: string }) => !said.has(sentence) && said.add(sentence).size > 0;
  const reasons = document.reviewReasons
    .map(({ message, parameters }) => ({ sentence: wording(message), other: parameters.documentId }))
    .filter(isNew);
  const findings = document.findings
    .map(({ severity, message, parameters }) => ({
      severity,
      sentence: wording(message),
      other: parameters.documentId,
    }))
    .filter(isNew);
  const notices = document.notices.map(({ message }) => ({ sentence: wording(message) })).filter(isNew);
  // A person has seen it and filed the document all the same.
  const isDecided = document.status === 'filed';
  if (reasons.length === 0 && findings.length === 0 && notices.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('findings')}
      sx={{ listStyle: 'none', m: 0, p: 2, pb: 1, display: 'grid', gap: 0.75 }}
    >
      {reasons.map(({ sentence, other }) => (
        <Sentence key={sentence} tone="amber" icon={<ReviewIcon titleAccess={t('reviewReason')} />}>
          {sentence} <OtherDocument id={other} />
        </Sentence>
      ))}
      {findings.map(({ severity, sentence, other }) => {
        const { tone, icon: Icon } = looks[isDecided && severity === 'error' ? 'info' : severity];
        return (
          <Sentence key={sentence} tone={tone} icon={<Icon titleAccess={t(`severities.${severity}`)} />}>
            {sentence} <OtherDocument id={other} />
          </Sentence>
        );
      })}
      {notices.map(({ sentence }) => (
        <Sentence key={sentence} tone="blue" icon={<InfoIcon titleAccess={t('severities.info')} />}>
          {sentence}
        </Sentence>
      ))}
    </Box>
  );
}

'use client';

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { BackButton } from '../../components/back-button.tsx';
import { Confidence } from '../../components/confidence.tsx';
import { DocumentStatusTag, isUnderway } from '../../components/document-status.tsx';
import { useTypeLabel } from '../../components/document-type.ts';
import { useFormats } from '../../components/formats.ts';
import { atMostLines } from '../../components/lines.ts';
import { ReadingProgressText } from '../../components/reading-progress.tsx';
import { Tag } from '../../components/tag.tsx';
import { useMay } from '../../components/use-may.ts';
import { Decision } from './decision.tsx';
import { DocumentActions } from './document-actions.tsx';
import { Failure } from './failure.tsx';
import { StopButton } from './stop-button.tsx';
import { SupplierLink } from './supplier-link.tsx';
import { Tags } from './tags.tsx';
import type { Review } from './use-review.ts';

/** What the document is, where it stands, and what can be done with it. */
export function DocumentHeader({ document: shown, review }: { document: DocumentDetail; review: Review }) {
  const t = useTranslations('document');
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  const alternatives =
    shown.classification?.alternatives.filter(({ confidence }) => confidence >= 0.05) ?? [];

  const mayWrite = useMay('documents:write') === true;
  const isSettled = !isUnderway(shown.status);

  useEffect(() => {
    document.title = `${shown.fileName} · Facteur`;
  }, [shown.fileName]);

  return (
    <header>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, flexWrap: { xs: 'wrap', md: 'nowrap' } }}>
        <BackButton list="/" />
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Typography
            variant="h1"
            title={shown.fileName}
            sx={{ fontSize: '1.125rem', lineHeight: '32px', ...atMostLines(2) }}
          >
            {shown.fileName}
          </Typography>
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              gap: 1,
              color: 'text.secondary',
              fontSize: '0.75rem',
            }}
          >
            <DocumentStatusTag status={shown.status} />
            <ReadingProgressText id={shown.id} status={shown.status} known={shown.progress} />
            {shown.documentType === null ? null : <Tag>{typeLabel(shown.documentType)}</Tag>}
            {shown.confidence === null ? null : <Confidence value={shown.confidence} />}
            {shown.supplier === null ? null : <SupplierLink supplier={shown.supplier} />}
            {alternatives.length === 0 ? null : (
              <span>
                {t('alternatives', {
                  list: alternatives
                    .slice(0, 2)
                    .map((other) => `${typeLabel(other.documentType)} ${formats.percent(other.confidence)}`)
                    .join(', '),
                })}
              </span>
            )}
            <span>
              {t('receivedAt', { at: formats.instant(shown.receivedAt) })} · {formats.size(shown.size)}
            </span>
            {isSettled && mayWrite ? <Tags document={shown} disabled={review.changeCount > 0} /> : null}
          </Box>
        </Box>
        <Box
          sx={{
            display: 'flex',
            gap: 1,
            flexWrap: 'wrap',
            justifyContent: { md: 'flex-end' },
            width: { xs: '100%', md: 'auto' },
          }}
        >
          <Row>
            {mayWrite && isBeingRead(shown) ? <StopButton shown={shown} /> : null}
            <DocumentActions shown={shown} />
          </Row>
          <Row>
            <Decision shown={shown} review={review} />
          </Row>
        </Box>
      </Box>
      <Failure shown={shown} />
    </header>
  );
}

/** Buttons that stay together when there is no room for all of them in one line. */
function Row({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        // On a telephone they share the line, and are as wide as a thumb likes them.
        width: { xs: '100%', sm: 'auto' },
        '&:empty': { display: 'none' },
        '& > .MuiButton-root': { flex: { xs: '1 1 auto', sm: 'none' }, px: { xs: 1, sm: 1.5 } },
      }}
    >
      {children}
    </Box>
  );
}

function isBeingRead({ status, reading }: DocumentDetail): boolean {
  return reading === null && (status === 'received' || status === 'extracting');
}

'use client';

import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import FileIcon from '@mui/icons-material/InsertDriveFileOutlined';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { DocumentDetail, DocumentText } from '../../../shared/http/answers/documents.ts';
import { isUnderway } from '../../components/document-status.tsx';
import { EmptyState, ErrorState } from '../../components/page-state.tsx';
import { markTerms, searchTerms } from './mark.ts';
import { SheetTables } from './sheet-tables.tsx';

const Sheet = styled('div')(({ theme }) => ({
  width: '100%',
  maxWidth: 780,
  margin: '0 auto',
  padding: '32px 36px',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  lineHeight: 1.6,
  backgroundColor: theme.vars?.palette.background.paper,
  border: `1px solid ${theme.vars?.palette.divider}`,
  borderRadius: 4,
}));

interface PlainTextProps {
  readonly document: DocumentDetail;
  readonly text: UseQueryResult<DocumentText>;
  readonly q: string;
}

/** Stands in for the picture of a document that has none: its text, or why there is nothing to see. */
export function PlainText({ document, text, q }: PlainTextProps) {
  const t = useTranslations('document');
  if (document.reading === null) {
    return isUnderway(document.status) ? (
      <EmptyState icon={<HourglassIcon />} title={t('underway')} text={t('underwayText')} />
    ) : (
      <EmptyState icon={<FileIcon />} title={t('noPicture')} text={t('noPictureText')} />
    );
  }
  if (text.isError) return <ErrorState error={text.error} onRetry={() => void text.refetch()} />;
  if (text.data === undefined) return <Skeleton variant="rounded" height={420} />;
  if (text.data.sheets.length > 0) return <SheetTables sheets={text.data.sheets} q={q} />;
  const terms = searchTerms(q);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {text.data.pages.map((page) => (
        <Sheet key={page.page}>
          {markTerms(page.text, terms).map((part, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
            part.hit ? <mark key={index}>{part.text}</mark> : part.text,
          )}
        </Sheet>
      ))}
    </Box>
  );
}

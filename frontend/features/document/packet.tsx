'use client';

import SplitIcon from '@mui/icons-material/CallSplit';
import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQueries } from '@tanstack/react-query';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { documentTypes } from '../../../shared/document-types/registry.ts';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useApi } from '../../components/api.tsx';
import { DocumentStatusTag } from '../../components/document-status.tsx';
import { useWording } from '../../components/language.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { useMay } from '../../components/use-may.ts';
import type { PageRange } from './page-ranges.ts';
import { SplitDialog } from './split-dialog.tsx';
import { usePageNames } from './use-page-names.ts';
import { useSplit } from './use-split.ts';

/** Above a document that is several: what it seems to hold, or what it was split into; on a part, the file it is of. */
export function Packet({ document }: { document: DocumentDetail }) {
  const { packet, partOf, status } = document;
  const mayWrite = useMay('documents:write') === true;
  if (status === 'split') return <SplitFile document={document} mayWrite={mayWrite} />;
  if (packet.length > 0 && mayWrite && (status === 'in_review' || status === 'filed'))
    return <Proposal document={document} />;
  return partOf === null ? null : <PartOf documentId={partOf.documentId} range={partOf} />;
}

function Banner({ children }: { children: ReactNode }) {
  return (
    <Paper
      variant="outlined"
      component="section"
      sx={{ px: 2, py: 1.25, display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}
    >
      {children}
    </Paper>
  );
}

function Proposal({ document }: { document: DocumentDetail }) {
  const t = useTranslations('document');
  const pages = usePageNames();
  const { split } = useSplit(document);
  const [choosing, setChoosing] = useState(false);
  return (
    <Banner>
      <Box sx={{ flex: 1, minWidth: 220 }}>
        <Typography sx={{ fontWeight: 550 }}>
          {t('severalDocuments', { count: document.packet.length })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {document.packet.map(pages).join(' · ')}
        </Typography>
      </Box>
      <Button variant="outlined" onClick={() => setChoosing(true)}>
        {t('choosePages')}
      </Button>
      <Button
        variant="outlined"
        startIcon={<SplitIcon />}
        loading={split.isPending}
        loadingPosition="start"
        onClick={() => split.mutate(undefined)}
      >
        {t('split')}
      </Button>
      {choosing ? <SplitDialog document={document} onClose={() => setChoosing(false)} /> : null}
    </Banner>
  );
}

function SplitFile({ document, mayWrite }: { document: DocumentDetail; mayWrite: boolean }) {
  const t = useTranslations('document');
  const pages = usePageNames();
  const wording = useWording();
  const { call } = useApi();
  const { merge } = useSplit(document);
  const parts = useQueries({
    queries: document.parts.map(({ documentId }) => ({
      queryKey: queryKeys.document(documentId),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call('getDocument', { params: { documentId }, signal }),
    })),
  });
  return (
    <Banner>
      <Box sx={{ flex: 1, minWidth: 220 }}>
        <Typography sx={{ fontWeight: 550 }}>{t('splitInto', { count: document.parts.length })}</Typography>
        <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
          {document.parts.map((part, index) => {
            const shown = parts[index]?.data;
            const type = shown?.documentType ?? null;
            return (
              <Box
                component="li"
                key={part.documentId}
                sx={{ display: 'flex', gap: 1, alignItems: 'center' }}
              >
                {/* A part is made a moment after the file was split: until then there is nothing to open. */}
                {shown === undefined ? (
                  pages(part)
                ) : (
                  <Box
                    component={Link}
                    href={`/document/?id=${part.documentId}`}
                    sx={{ color: 'primary.main' }}
                  >
                    {pages(part)}
                  </Box>
                )}
                {type === null ? null : <span>{wording(documentTypes[type].label)}</span>}
                {shown === undefined ? null : <DocumentStatusTag status={shown.status} />}
              </Box>
            );
          })}
        </Box>
      </Box>
      {mayWrite ? (
        <Button
          variant="outlined"
          startIcon={<UndoIcon />}
          loading={merge.isPending}
          loadingPosition="start"
          onClick={() => merge.mutate()}
        >
          {t('merge')}
        </Button>
      ) : null}
    </Banner>
  );
}

function PartOf({ documentId, range }: { documentId: string; range: PageRange }) {
  const t = useTranslations('document');
  const pages = usePageNames();
  return (
    <Typography variant="body2" color="textSecondary">
      {pages(range)} ·{' '}
      <Box component={Link} href={`/document/?id=${documentId}`} sx={{ color: 'primary.main' }}>
        {t('wholeFile')}
      </Box>
    </Typography>
  );
}

'use client';

import SplitIcon from '@mui/icons-material/CallSplit';
import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { documentTypes } from '../../../shared/document-types/registry.ts';
import type { DocumentDetail } from '../../../shared/http/answers.ts';
import { useApi } from '../../components/api.tsx';
import { DocumentStatusTag } from '../../components/document-status.tsx';
import { useWording } from '../../components/language.tsx';
import { useNotices } from '../../components/notices.tsx';
import { queryKeys } from '../../components/query-keys.ts';

/** Above a document that is several: what it seems to hold, or what it was split into; on a part, the file it is of. */
export function Packet({ document }: { document: DocumentDetail }) {
  const { packet, partOf, status } = document;
  if (status === 'split') return <SplitFile document={document} />;
  if (packet.length > 0 && (status === 'in_review' || status === 'filed'))
    return <Proposal document={document} />;
  return partOf === null ? null : <PartOf documentId={partOf.documentId} range={partOf} />;
}

interface Range {
  readonly firstPage: number;
  readonly lastPage: number;
}

function usePages() {
  const t = useTranslations('document');
  return ({ firstPage, lastPage }: Range) =>
    firstPage === lastPage
      ? t('onePage', { page: firstPage })
      : t('somePages', { first: firstPage, last: lastPage });
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
  const pages = usePages();
  const { run, pending } = useSplit(document);
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
      <Button
        variant="outlined"
        startIcon={<SplitIcon />}
        loading={pending}
        loadingPosition="start"
        onClick={() => run('splitDocument')}
      >
        {t('split')}
      </Button>
    </Banner>
  );
}

function SplitFile({ document }: { document: DocumentDetail }) {
  const t = useTranslations('document');
  const pages = usePages();
  const wording = useWording();
  const { call } = useApi();
  const { run, pending } = useSplit(document);
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
                <Box
                  component={Link}
                  href={`/document/?id=${part.documentId}`}
                  sx={{ color: 'primary.main' }}
                >
                  {pages(part)}
                </Box>
                {type === null ? null : <span>{wording(documentTypes[type].label)}</span>}
                {shown === undefined ? null : <DocumentStatusTag status={shown.status} />}
              </Box>
            );
          })}
        </Box>
      </Box>
      <Button
        variant="outlined"
        startIcon={<UndoIcon />}
        loading={pending}
        loadingPosition="start"
        onClick={() => run('mergeDocument')}
      >
        {t('merge')}
      </Button>
    </Banner>
  );
}

function PartOf({ documentId, range }: { documentId: string; range: Range }) {
  const t = useTranslations('document');
  const pages = usePages();
  return (
    <Typography variant="body2" color="textSecondary">
      {pages(range)} ·{' '}
      <Box component={Link} href={`/document/?id=${documentId}`} sx={{ color: 'primary.main' }}>
        {t('wholeFile')}
      </Box>
    </Typography>
  );
}

function useSplit(document: DocumentDetail) {
  const t = useTranslations('document');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  const mutation = useMutation({
    mutationFn: (route: 'splitDocument' | 'mergeDocument') =>
      call(route, { params: { documentId: document.id }, body: { version: document.version } }),
    onSuccess: (after, route) => {
      queryClient.setQueryData(queryKeys.document(document.id), after);
      void queryClient.invalidateQueries({ queryKey: queryKeys.documentHistory(document.id) });
      void queryClient.invalidateQueries({ queryKey: queryKeys.documents });
      notices.done(t(route === 'splitDocument' ? 'decided.split' : 'decided.merge'));
    },
    onError: (error) => {
      notices.problem(error);
      void queryClient.invalidateQueries({ queryKey: queryKeys.document(document.id) });
    },
  });
  return {
    run: (route: 'splitDocument' | 'mergeDocument') => mutation.mutate(route),
    pending: mutation.isPending,
  };
}

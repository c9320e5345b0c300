'use client';

import FolderIcon from '@mui/icons-material/FolderOpenOutlined';
import FileIcon from '@mui/icons-material/InsertDriveFileOutlined';
import SkippedIcon from '@mui/icons-material/RemoveCircleOutlined';
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { EmailDetail } from '../../../shared/http/answers/emails.ts';
import { DocumentStatusTag } from '../../components/document-status.tsx';
import { useTypeLabel } from '../../components/document-type.ts';
import { useFormats } from '../../components/formats.ts';
import { useWording } from '../../components/language.tsx';
import { Tag } from '../../components/tag.tsx';
import { useMay } from '../../components/use-may.ts';

type Part = EmailDetail['ledger'][number];

const Parts = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });

const Line = styled('li')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr) auto',
  columnGap: 12,
  alignItems: 'start',
  padding: '8px 16px',
  borderTop: `1px solid ${theme.vars?.palette.divider}`,
  fontSize: '0.8125rem',
  '& > svg': { fontSize: 18, marginTop: 1, color: theme.vars?.palette.text.secondary },
  '& .name': { fontWeight: 550, overflowWrap: 'anywhere' },
  '& .facts': { fontSize: '0.75rem', color: theme.vars?.palette.text.secondary, overflowWrap: 'anywhere' },
  '& .outcome': { display: 'flex', flexWrap: 'wrap', gap: 6, justifyContent: 'flex-end', maxWidth: 240 },
  '&[data-outcome="skipped"] > svg': { opacity: 0.55 },
  '&[data-outcome="skipped"] .name': { fontWeight: 400, color: theme.vars?.palette.text.secondary },
}));

const icons = { document: FileIcon, duplicate: FileIcon, skipped: SkippedIcon, opened: FolderIcon } as const;

/** Every part of the e-mail, and what became of it: nothing disappears without a line here. */
export function Ledger({ parts }: { parts: readonly Part[] }) {
  const t = useTranslations('emails');
  if (parts.length === 0) {
    return <Box sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{t('notUnpackedYet')}</Box>;
  }
  return (
    <Parts aria-label={t('ledger')}>
      {parts.map((part) => (
        <LedgerLine key={part.partId} part={part} depth={depthOf(part, parts)} />
      ))}
    </Parts>
  );
}

/** How many containers of the list it is in; `multipart` levels, which have no line, do not count. */
function depthOf(part: Part, parts: readonly Part[]): number {
  return parts.filter(({ partId }) => part.partId.startsWith(`${partId}.`)).length;
}

function LedgerLine({ part, depth }: { part: Part; depth: number }) {
  const t = useTranslations('emails');
  const formats = useFormats();
  const wording = useWording();
  const typeLabel = useTypeLabel();
  const mayOpen = useMay('documents:read') === true;
  const { outcome, document } = part;
  // One that was deleted has no page any more.
  const isThere = document?.status !== 'deleted';
  const Icon = icons[outcome.kind];
  const reason =
    outcome.kind !== 'skipped' ? undefined : part.reason === null ? outcome.reason : wording(part.reason);
  // A part without a name is told by why it was left out: nobody knows it as "text/plain".
  const name = part.fileName ?? reason ?? part.contentType;
  const facts = [
    t('part', { id: part.partId }),
    part.fileName === null ? part.contentType : undefined,
    formats.size(part.size),
    document === null || document.documentType === null ? undefined : typeLabel(document.documentType),
  ].filter((text) => text !== undefined);

  return (
    <Line data-outcome={outcome.kind} style={{ paddingLeft: 16 + Math.min(depth, 4) * 18 }}>
      <Icon aria-hidden />
      <div>
        <div className="name">
          {mayOpen && isThere && (outcome.kind === 'document' || outcome.kind === 'duplicate') ? (
            <Box component={Link} href={`/document/?id=${outcome.documentId}`} sx={{ color: 'primary.main' }}>
              {name}
            </Box>
          ) : (
            name
          )}
        </div>
        <div className="facts" title={part.contentType}>
          {facts.join(' · ')}
        </div>
        {part.fileName === null || reason === undefined ? null : <div className="facts">{reason}</div>}
      </div>
      <div className="outcome">
        {outcome.kind === 'skipped' ? <Tag>{t('skipped')}</Tag> : null}
        {outcome.kind === 'opened' ? <Tag tone="accent">{t('opened')}</Tag> : null}
        {outcome.kind === 'duplicate' ? <Tag tone="amber">{t('duplicate')}</Tag> : null}
        {document === null ? null : <DocumentStatusTag status={document.status} />}
      </div>
    </Line>
  );
}

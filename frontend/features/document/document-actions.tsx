'use client';

import SplitIcon from '@mui/icons-material/CallSplit';
import MailIcon from '@mui/icons-material/MailOutlined';
import MoreIcon from '@mui/icons-material/MoreVert';
import RetryIcon from '@mui/icons-material/Replay';
import SearchableIcon from '@mui/icons-material/TextSnippetOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useApi } from '../../components/api.tsx';
import { isUnderway } from '../../components/document-status.tsx';
import { DownloadButton } from '../../components/download-button.tsx';
import { useDownload } from '../../components/use-download.ts';
import { useMay } from '../../components/use-may.ts';
import { SplitDialog } from './split-dialog.tsx';
import { useReprocess } from './use-reprocess.ts';
import { isSplittable } from './use-split.ts';

/** What can be done with a document besides deciding on it: its e-mail and original at hand, the rest in a menu. */
export function DocumentActions({ shown }: { shown: DocumentDetail }) {
  const t = useTranslations('document');
  const { call } = useApi();
  const mayReadMail = useMay('mail:read') === true;
  return (
    <>
      {shown.messageId === null || !mayReadMail ? null : (
        <Button
          variant="outlined"
          component={Link}
          href={`/email/?id=${shown.messageId}`}
          startIcon={<MailIcon />}
        >
          {t('email')}
        </Button>
      )}
      <DownloadButton
        label={t('download')}
        fileName={shown.fileName}
        fetchFile={() => call('getDocumentFile', { params: { documentId: shown.id } })}
      />
      <MoreActions shown={shown} />
    </>
  );
}

/** Whether pages were recognized optically: only then is there more to search than in the original. */
function isScanned({ hasPictures, reading }: DocumentDetail): boolean {
  return hasPictures && reading?.source !== 'text';
}

function MoreActions({ shown }: { shown: DocumentDetail }) {
  const t = useTranslations('document');
  const { call } = useApi();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [splitting, setSplitting] = useState(false);
  const mayWrite = useMay('documents:write') === true;
  const reprocess = useReprocess(shown);
  const searchable = useDownload(`${shown.fileName.replace(/\.[^.]{1,5}$/, '')}.pdf`, () =>
    call('getSearchableFile', { params: { documentId: shown.id } }),
  );
  const actions: { key: string; icon: ReactNode; label: string; run: () => void }[] = [];
  if (isScanned(shown)) {
    const run = () => searchable.mutate();
    actions.push({ key: 'searchable', icon: <SearchableIcon />, label: t('searchable'), run });
  }
  if (mayWrite && isSplittable(shown)) {
    const run = () => setSplitting(true);
    actions.push({ key: 'split', icon: <SplitIcon />, label: t('splitMenu'), run });
  }
  if (mayWrite && shown.failure === null && shown.status !== 'split' && !isUnderway(shown.status)) {
    const run = () => reprocess.mutate();
    actions.push({ key: 'reprocess', icon: <RetryIcon />, label: t('reprocess'), run });
  }
  if (actions.length === 0) return null;
  return (
    <>
      <IconButton
        aria-label={t('more')}
        title={t('more')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        loading={searchable.isPending || reprocess.isPending}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ width: 34, height: 34 }}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {actions.map(({ key, icon, label, run }) => (
          <MenuItem
            key={key}
            onClick={() => {
              setAnchor(null);
              run();
            }}
          >
            <ListItemIcon sx={{ '& svg': { fontSize: 18 } }}>{icon}</ListItemIcon>
            {label}
          </MenuItem>
        ))}
      </Menu>
      {splitting ? <SplitDialog document={shown} onClose={() => setSplitting(false)} /> : null}
    </>
  );
}

'use client';

import ZoomInIcon from '@mui/icons-material/Add';
import BackIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import ZoomOutIcon from '@mui/icons-material/Remove';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useFormats } from '../../components/formats.ts';
import { type PageBox, PageCanvas } from './page-canvas.tsx';
import type { Place } from './places.ts';
import type { PageTurner } from './use-page-turner.ts';
import type { Selection } from './use-selection.ts';

interface ViewerProps {
  readonly document: DocumentDetail;
  readonly turner: PageTurner;
  readonly places: readonly Place[];
  readonly hits: readonly PageBox[];
  readonly selection: Selection;
  readonly labelOf: (place: Place) => string;
  readonly overlay: ReactNode;
  readonly fallback: ReactNode;
}

/** The document as it looks, page by page. */
export function Viewer(props: ViewerProps) {
  const { turner } = props;
  const t = useTranslations('document');
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t('viewer')}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        height: '100%',
        overflow: 'hidden',
        // On a narrow screen the page stays in sight above the fields that were read from it.
        position: { xs: 'sticky', lg: 'static' },
        top: { xs: 57, md: 12 },
        zIndex: 5,
      }}
    >
      {props.document.hasPictures ? <Toolbar turner={turner} /> : null}
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <PageCanvas {...props} page={turner.page} zoom={turner.zoom} />
      </Box>
    </Paper>
  );
}

/** Turns pages and changes how large they are. */
function Toolbar({ turner }: { turner: PageTurner }) {
  const t = useTranslations('document');
  const formats = useFormats();
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        px: 1,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Tool label={t('previousPage')} disabled={turner.page <= 1} onClick={() => turner.turn(-1)}>
        <BackIcon fontSize="small" />
      </Tool>
      <Typography
        variant="body2"
        role="status"
        sx={{ minWidth: 64, textAlign: 'center', color: 'text.secondary' }}
      >
        {t('pageCount', { page: turner.page, count: turner.pageCount })}
      </Typography>
      <Tool label={t('nextPage')} disabled={turner.page >= turner.pageCount} onClick={() => turner.turn(1)}>
        <NextIcon fontSize="small" />
      </Tool>
      <Box sx={{ flex: 1 }} />
      <Tool label={t('zoomOut')} disabled={!turner.canZoom(-1)} onClick={() => turner.zoomBy(-1)}>
        <ZoomOutIcon fontSize="small" />
      </Tool>
      <Button
        color="inherit"
        aria-label={t('zoomReset')}
        onClick={turner.resetZoom}
        sx={{ minWidth: 56, color: 'text.secondary' }}
      >
        {formats.integer(turner.zoom * 100)} %
      </Button>
      <Tool label={t('zoomIn')} disabled={!turner.canZoom(1)} onClick={() => turner.zoomBy(1)}>
        <ZoomInIcon fontSize="small" />
      </Tool>
    </Box>
  );
}

function Tool(props: { label: string; disabled: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <IconButton
      title={props.label}
      aria-label={props.label}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      {props.children}
    </IconButton>
  );
}

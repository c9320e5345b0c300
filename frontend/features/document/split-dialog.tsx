'use client';

import SplitIcon from '@mui/icons-material/CallSplit';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import { useTheme } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { usePicture } from '../../components/picture.ts';
import { useSeen } from '../../components/use-seen.ts';
import { type Cuts, cutsOf, mostParts, rangesOf, toggled } from './page-ranges.ts';
import { usePageNames } from './use-page-names.ts';
import { useSplit } from './use-split.ts';

/** All pages side by side: a person says where a document begins, and which pages to leave out. */
export function SplitDialog({ document, onClose }: { document: DocumentDetail; onClose: () => void }) {
  const t = useTranslations('document');
  const pageNames = usePageNames();
  const isSmall = useMediaQuery(useTheme().breakpoints.down('sm'));
  const pageCount = document.pageCount ?? 1;
  const [cuts, setCuts] = useState<Cuts>(() => cutsOf(pageCount, document.packet));
  const { split } = useSplit(document);
  const ranges = rangesOf(pageCount, cuts);
  const isPossible = ranges.length >= 2 && ranges.length <= mostParts;
  const partOf = (page: number) =>
    ranges.findIndex(({ firstPage, lastPage }) => firstPage <= page && page <= lastPage);

  return (
    <Dialog open fullWidth fullScreen={isSmall} maxWidth="lg" onClose={onClose} aria-labelledby="split-title">
      <DialogTitle id="split-title" component="h2" sx={{ pb: 0.5, fontSize: '1.125rem', fontWeight: 650 }}>
        {t('splitTitle')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {t('splitHint')}
        </Typography>
        <Box
          component="ol"
          aria-label={t('viewer')}
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: 'repeat(auto-fill, minmax(148px, 1fr))',
          }}
        >
          {Array.from({ length: pageCount }, (_, index) => index + 1).map((page) => (
            <PageCard
              key={page}
              documentId={document.id}
              page={page}
              part={partOf(page)}
              begins={ranges.some(({ firstPage }) => firstPage === page)}
            >
              {page === 1 || cuts.leftOut.has(page) || cuts.leftOut.has(page - 1) ? null : (
                <Choice
                  chosen={cuts.begins.has(page)}
                  label={t('beginsHere')}
                  onToggle={() => setCuts({ ...cuts, begins: toggled(cuts.begins, page) })}
                />
              )}
              <Choice
                chosen={cuts.leftOut.has(page)}
                label={t('leaveOut')}
                onToggle={() => setCuts({ ...cuts, leftOut: toggled(cuts.leftOut, page) })}
              />
            </PageCard>
          ))}
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1, px: 3, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
        <Typography
          variant="body2"
          role="status"
          sx={{ flex: '1 1 220px', color: 'text.secondary', maxHeight: '4.5em', overflowY: 'auto' }}
        >
          {ranges.length > mostParts
            ? t('tooManyParts', { count: mostParts })
            : ranges.length < 2
              ? t('noCutYet')
              : ranges.map(pageNames).join(' · ')}
        </Typography>
        <Button variant="outlined" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          variant="contained"
          startIcon={<SplitIcon />}
          disabled={!isPossible}
          loading={split.isPending}
          loadingPosition="start"
          onClick={() => split.mutate(ranges, { onSettled: onClose })}
        >
          {isPossible ? t('splitInParts', { count: ranges.length }) : t('split')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Choice({ chosen, label, onToggle }: { chosen: boolean; label: string; onToggle: () => void }) {
  return (
    <ToggleButton
      value="chosen"
      size="small"
      selected={chosen}
      onChange={onToggle}
      sx={{ py: 0.25, px: 1, fontSize: '0.75rem', textTransform: 'none', lineHeight: 1.5 }}
    >
      {label}
    </ToggleButton>
  );
}

/** A page, framed in the colour of its part; neighbouring parts differ. */
function PageCard(props: {
  documentId: string;
  page: number;
  /** From 0; -1 for a page that is left out. */
  part: number;
  begins: boolean;
  children: ReactNode;
}) {
  const { documentId, page, part, begins } = props;
  const t = useTranslations('document');
  const { ref, seen } = useSeen<HTMLLIElement>();
  const picture = usePicture(documentId, page, seen);
  const isLeftOut = part === -1;
  const frame = isLeftOut ? 'divider' : part % 2 === 0 ? 'var(--accent)' : 'var(--amber-ink)';
  return (
    <Box
      ref={ref}
      component="li"
      data-page={page}
      data-part={isLeftOut ? 'none' : part + 1}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: 0.75,
        p: 1,
        border: 2,
        borderStyle: isLeftOut ? 'dashed' : 'solid',
        borderColor: frame,
        borderRadius: '10px',
        // A document begins here: the frame is thicker where it was cut.
        borderLeftWidth: begins ? 8 : 2,
      }}
    >
      <Typography variant="h3" sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <span>{t('pageOf', { page })}</span>
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 500 }}>
          {isLeftOut ? t('isLeftOut') : t('partNumber', { number: part + 1 })}
        </Box>
      </Typography>
      <Box
        sx={{
          aspectRatio: '210 / 297',
          bgcolor: 'var(--sunken)',
          overflow: 'hidden',
          opacity: isLeftOut ? 0.4 : 1,
          display: 'grid',
        }}
      >
        {picture.url === undefined ? (
          picture.none || picture.error !== null ? null : (
            <Skeleton variant="rectangular" height="100%" />
          )
        ) : (
          <Box
            component="img"
            src={picture.url}
            alt={t('pageOf', { page })}
            sx={{ width: '100%', height: '100%', objectFit: 'contain' }}
          />
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 'auto' }}>{props.children}</Box>
    </Box>
  );
}

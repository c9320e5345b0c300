'use client';

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentDetail, DocumentText } from '../../../shared/http/answers/documents.ts';
import { usePicture } from '../../components/picture.ts';
import { useProblemSentence } from '../../components/problem.ts';
import type { Place } from './places.ts';
import type { Selection } from './use-selection.ts';

export type PageBox = DocumentText['pages'][number]['words'][number]['box'];

const Scroller = styled('div')({
  overflow: 'auto',
  height: '100%',
  padding: 16,
  backgroundColor: 'var(--sunken)',
});

/** Pages are paper: white in the dark scheme too, and the boxes on them keep their light colours. */
const Sheet = styled('div')({
  position: 'relative',
  margin: '0 auto',
  backgroundColor: '#fff',
  boxShadow: '0 1px 4px rgba(0, 0, 0, 0.18)',
  '& img': { display: 'block', width: '100%' },
});

const Mark = styled('span')({
  position: 'absolute',
  backgroundColor: 'rgba(255, 203, 47, 0.45)',
  mixBlendMode: 'multiply',
  borderRadius: 2,
});

const PlaceBox = styled('button')({
  all: 'unset',
  position: 'absolute',
  boxSizing: 'border-box',
  cursor: 'pointer',
  borderRadius: 3,
  outline: '1px solid rgba(13, 90, 102, 0.4)',
  outlineOffset: 2,
  backgroundColor: 'rgba(13, 90, 102, 0.06)',
  transition: 'background-color 120ms, outline-color 120ms',
  '&[data-active="true"]': {
    outline: '2px solid #0d5a66',
    backgroundColor: 'rgba(255, 203, 47, 0.35)',
  },
});

function rectangle(box: PageBox) {
  return {
    left: `${box.left * 100}%`,
    top: `${box.top * 100}%`,
    width: `${box.width * 100}%`,
    height: `${box.height * 100}%`,
  };
}

interface PageCanvasProps {
  readonly document: DocumentDetail;
  readonly page: number;
  /** 1 fits the page into the width. */
  readonly zoom: number;
  readonly places: readonly Place[];
  readonly hits: readonly PageBox[];
  readonly selection: Selection;
  readonly labelOf: (place: Place) => string;
  /** Lies over the picture: what takes words from it. */
  readonly overlay: ReactNode;
  /** What to show of a document that has no pictures. */
  readonly fallback: ReactNode;
}

/** A page's picture, with what was read from it drawn on it. */
export function PageCanvas(props: PageCanvasProps) {
  const { document, page, zoom, places, hits, selection } = props;
  const t = useTranslations('document');
  const sentence = useProblemSentence();
  const picture = usePicture(document.id, page, document.hasPictures);
  const scroller = useRef<HTMLDivElement>(null);
  const active = places.find((place) => place.key === selection.active && place.page === page);

  useEffect(() => {
    const box = scroller.current;
    const shown = box?.querySelector('[data-active="true"]');
    if (
      box === null ||
      shown === null ||
      shown === undefined ||
      active === undefined ||
      picture.url === undefined
    )
      return;
    const inner = shown.getBoundingClientRect();
    const outer = box.getBoundingClientRect();
    const hidden =
      inner.top < outer.top ||
      inner.bottom > outer.bottom ||
      inner.left < outer.left ||
      inner.right > outer.right;
    if (!hidden) return;
    box.scrollBy({
      top: inner.top + inner.height / 2 - (outer.top + outer.height / 2),
      left: inner.left + inner.width / 2 - (outer.left + outer.width / 2),
      behavior: 'smooth',
    });
  }, [active, picture.url]);

  if (picture.none || !document.hasPictures) return <Scroller ref={scroller}>{props.fallback}</Scroller>;
  return (
    <Scroller ref={scroller} role="region" aria-label={t('pageOf', { page })} tabIndex={0}>
      {picture.error === null ? null : (
        <Alert
          severity="error"
          variant="outlined"
          action={
            <Button color="inherit" onClick={() => void picture.retry()}>
              {t('retryPicture')}
            </Button>
          }
        >
          {sentence(picture.error)}
        </Alert>
      )}
      <Sheet sx={{ width: `${zoom * 100}%`, maxWidth: 860 * zoom }}>
        {picture.url === undefined ? (
          picture.error === null ? (
            <Skeleton
              variant="rectangular"
              sx={{ width: '100%', height: 'auto', aspectRatio: '1 / 1.414', bgcolor: '#eee' }}
            />
          ) : null
        ) : (
          <>
            <Box component="img" src={picture.url} alt={t('pageOf', { page })} />
            {hits.map((box) => (
              <Mark key={`${box.left} ${box.top}`} aria-hidden style={rectangle(box)} />
            ))}
            {places
              .filter(
                (place) => place.page === page && (place.kind === 'field' || place.key === selection.active),
              )
              .map((place) => (
                <PlaceBox
                  key={place.key}
                  type="button"
                  // The list of fields is the way for the keyboard.
                  tabIndex={-1}
                  title={props.labelOf(place)}
                  aria-label={props.labelOf(place)}
                  data-place={place.key}
                  data-active={place.key === selection.active}
                  style={rectangle(place.box)}
                  onMouseEnter={() => selection.hover(place.key)}
                  onMouseLeave={() => selection.hover(undefined)}
                  onClick={() => selection.pick(place.key)}
                />
              ))}
            {props.overlay}
          </>
        )}
      </Sheet>
    </Scroller>
  );
}

'use client';

import FileIcon from '@mui/icons-material/InsertDriveFileOutlined';
import Box from '@mui/material/Box';
import { usePicture } from '../../components/picture.ts';
import { useSeen } from '../../components/use-seen.ts';

/** A small picture of the first page, fetched when it comes into view. Decoration only: the name is beside it. */
export function Thumbnail({ documentId, ready }: { documentId: string; ready: boolean }) {
  const { ref, seen } = useSeen<HTMLSpanElement>();
  const picture = usePicture(documentId, 'thumbnail', ready && seen);

  return (
    <Box
      ref={ref}
      component="span"
      aria-hidden
      sx={{
        flex: 'none',
        display: 'grid',
        placeItems: 'center',
        width: 36,
        height: 46,
        borderRadius: '4px',
        border: '1px solid',
        borderColor: 'divider',
        bgcolor: picture.url === undefined ? 'var(--sunken)' : '#fff',
        color: 'text.secondary',
        overflow: 'hidden',
      }}
    >
      {picture.url === undefined ? (
        <FileIcon fontSize="small" sx={{ opacity: 0.6 }} />
      ) : (
        <Box
          component="img"
          src={picture.url}
          alt=""
          sx={{ width: '100%', height: '100%', objectFit: 'cover', objectPosition: 'top' }}
        />
      )}
    </Box>
  );
}

import Box from '@mui/material/Box';
import type { DocumentList } from '../../../shared/http/answers/documents.ts';

/** Passages around what was searched for, the hits marked. */
export function Highlights({ passages }: { passages: DocumentList['items'][number]['highlights'] }) {
  if (passages.length === 0) return null;
  return (
    <Box
      component="span"
      sx={{
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
        mt: 0.25,
        fontSize: '0.75rem',
        lineHeight: 1.45,
        color: 'text.secondary',
      }}
    >
      {passages.map((parts, passage) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages have no identity but their place
        <span key={passage}>
          {passage === 0 ? '' : ' … '}
          {parts.map((part, index) =>
            part.hit ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
              <mark key={index}>{part.text}</mark>
            ) : (
              part.text
            ),
          )}
        </span>
      ))}
    </Box>
  );
}

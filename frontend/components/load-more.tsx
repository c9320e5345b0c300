'use client';

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';

/** Loads the next page when it comes into view; the button is for those who do not scroll. */
export function LoadMore(props: { loading: boolean; onMore: () => void }) {
  const t = useTranslations('states');
  const box = useRef<HTMLDivElement>(null);
  const more = useEffectEvent(() => {
    if (!props.loading) props.onMore();
  });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) more();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <Box ref={box} sx={{ display: 'grid', justifyItems: 'center', py: 2 }}>
      <Button variant="outlined" loading={props.loading} onClick={props.onMore}>
        {t('more')}
      </Button>
    </Box>
  );
}

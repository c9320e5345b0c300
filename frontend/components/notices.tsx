'use client';

import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useProblemSentence } from './problem.ts';

interface Notice {
  readonly severity: 'success' | 'error';
  readonly text: string;
}

interface Notices {
  readonly done: (text: string) => void;
  readonly problem: (error: unknown) => void;
}

const NoticesContext = createContext<Notices | null>(null);

/** Short answers to what a person just did, at the foot of the page. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice>();
  const [open, setOpen] = useState(false);
  const sentence = useProblemSentence();
  const notices = useMemo<Notices>(() => {
    function show(next: Notice) {
      setNotice(next);
      setOpen(true);
    }
    return {
      done: (text) => show({ severity: 'success', text }),
      problem: (error) => show({ severity: 'error', text: sentence(error) }),
    };
  }, [sentence]);
  return (
    <NoticesContext value={notices}>
      {children}
      <Snackbar
        open={open}
        autoHideDuration={notice?.severity === 'error' ? 9_000 : 4_000}
        onClose={(_, reason) => {
          if (reason !== 'clickaway') setOpen(false);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        sx={{ mb: { xs: 8, md: 1 } }}
      >
        <Alert severity={notice?.severity ?? 'success'} variant="filled" onClose={() => setOpen(false)}>
          {notice?.text}
        </Alert>
      </Snackbar>
    </NoticesContext>
  );
}

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (notices === null) throw new Error('useNotices needs a NoticesProvider');
  return notices;
}

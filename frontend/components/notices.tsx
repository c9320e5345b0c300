'use client';

import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useProblemSentence } from './problem.ts';

interface Notice {
  readonly severity: 'success' | 'error';
  readonly text: string;
  readonly action?: NoticeAction | undefined;
}

/** What a person may want to do about it at once, such as taking it back. */
interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

interface Notices {
  readonly done: (text: string, action?: NoticeAction) => void;
  readonly problem: (error: unknown) => void;
  /** What could not be done, in the page's own words. */
  readonly refused: (text: string) => void;
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
      done: (text, action) => show({ severity: 'success', text, action }),
      problem: (error) => show({ severity: 'error', text: sentence(error) }),
      refused: (text) => show({ severity: 'error', text }),
    };
  }, [sentence]);
  return (
    <NoticesContext value={notices}>
      {children}
      <Snackbar
        open={open}
        autoHideDuration={notice?.severity === 'error' || notice?.action !== undefined ? 9_000 : 4_000}
        onClose={(_, reason) => {
          if (reason !== 'clickaway') setOpen(false);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        sx={{ mb: { xs: 8, md: 1 } }}
      >
        <Alert
          severity={notice?.severity ?? 'success'}
          variant="filled"
          onClose={() => setOpen(false)}
          action={
            notice?.action === undefined ? undefined : (
              <Act action={notice.action} onDone={() => setOpen(false)} />
            )
          }
        >
          {notice?.text}
        </Alert>
      </Snackbar>
    </NoticesContext>
  );
}

function Act({ action, onDone }: { action: NoticeAction; onDone: () => void }) {
  return (
    <Button
      color="inherit"
      onClick={() => {
        onDone();
        action.run();
      }}
    >
      {action.label}
    </Button>
  );
}

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (notices === null) throw new Error('useNotices needs a NoticesProvider');
  return notices;
}

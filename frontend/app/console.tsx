'use client';

import CssBaseline from '@mui/material/CssBaseline';
import GlobalStyles from '@mui/material/GlobalStyles';
import { ThemeProvider } from '@mui/material/styles';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiProvider } from '../components/api.tsx';
import { type Config, loadConfig } from '../components/config.ts';
import { LanguageProvider } from '../components/language.tsx';
import { NoticesProvider } from '../components/notices.tsx';
import { Shell } from '../components/shell.tsx';
import { globalStyles, theme } from '../components/theme.ts';
import { Trays } from '../components/tray.tsx';
import { BulkProvider } from '../features/documents/bulk.tsx';
import { BulkTray } from '../features/documents/bulk-tray.tsx';
import { LiveProvider } from '../features/live/live.tsx';
import { LiveIndicator } from '../features/live/live-indicator.tsx';
import { refuseSession, signOut, takeKeyFromAddress, useSession } from '../features/session/session.ts';
import { SignInPage } from '../features/session/sign-in-page.tsx';
import { DropZone } from '../features/upload/drop-zone.tsx';
import { UploadsProvider } from '../features/upload/upload.tsx';
import { UploadTray } from '../features/upload/upload-tray.tsx';
import { StartFailure } from './start-failure.tsx';

type Start = { kind: 'starting' } | { kind: 'ready'; config: Config } | { kind: 'failed' };

/** Puts the features together. Nothing is rendered at build time: every page needs the session's key. */
export function Console({ children }: { children: ReactNode }) {
  const [start, setStart] = useState<Start>({ kind: 'starting' });

  useEffect(() => {
    takeKeyFromAddress();
    loadConfig().then(
      (config) => setStart({ kind: 'ready', config }),
      () => setStart({ kind: 'failed' }),
    );
  }, []);

  if (start.kind === 'starting') return null;
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <GlobalStyles styles={globalStyles} />
      <LanguageProvider>
        {start.kind === 'failed' ? (
          <StartFailure />
        ) : (
          <SignedIn baseUrl={start.config.apiBaseUrl}>{children}</SignedIn>
        )}
      </LanguageProvider>
    </ThemeProvider>
  );
}

function SignedIn({ baseUrl, children }: { baseUrl: string; children: ReactNode }) {
  const { key, refused } = useSession();
  if (key === null) return <SignInPage baseUrl={baseUrl} refused={refused} />;
  return (
    <ApiProvider key={key} baseUrl={baseUrl} token={key} onUnauthorized={refuseSession}>
      <NoticesProvider>
        <LiveProvider onUnauthorized={refuseSession}>
          <UploadsProvider>
            <BulkProvider>
              <Shell indicator={<LiveIndicator />} onSignOut={signOut}>
                {children}
              </Shell>
              <DropZone />
              <Trays>
                <BulkTray />
                <UploadTray />
              </Trays>
            </BulkProvider>
          </UploadsProvider>
        </LiveProvider>
      </NoticesProvider>
    </ApiProvider>
  );
}

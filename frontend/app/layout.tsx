import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Console } from './console.tsx';

export const metadata: Metadata = {
  title: 'Facteur',
  description: 'Le courrier de l’entreprise, lu, classé et retrouvé.',
  robots: { index: false },
  referrer: 'no-referrer',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f6f3' },
    { media: '(prefers-color-scheme: dark)', color: '#121416' },
  ],
};

// The ground is there before any script, so that a dark screen never flashes white.
const ground = ':root{color-scheme:light dark}body{margin:0;background:light-dark(#f6f6f3,#121416)}';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <head>
        <style>{ground}</style>
      </head>
      <body>
        <Console>{children}</Console>
      </body>
    </html>
  );
}

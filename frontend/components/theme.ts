'use client';

import { createTheme } from '@mui/material/styles';

const sans = 'Inter, ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** Warm greys and one accent, the petrol of old writing ink; light or dark as the system prefers. */
export const theme = createTheme({
  cssVariables: true,
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#0d5a66', dark: '#0a4650', light: '#2b7a86', contrastText: '#ffffff' },
        error: { main: '#b3261e' },
        warning: { main: '#8a5300' },
        success: { main: '#1b6b3a' },
        background: { default: '#f6f6f3', paper: '#ffffff' },
        text: { primary: '#1b1e20', secondary: '#585d63' },
        divider: '#e2e2dc',
        action: { hover: 'rgba(27, 30, 32, 0.045)', selected: 'rgba(13, 90, 102, 0.09)' },
      },
    },
    dark: {
      palette: {
        primary: { main: '#6cc7d1', dark: '#4fb0bb', light: '#94dbe2', contrastText: '#04252a' },
        error: { main: '#ff8a80' },
        warning: { main: '#f2b65c' },
        success: { main: '#7fd19b' },
        background: { default: '#121416', paper: '#1a1d20' },
        text: { primary: '#e9ebec', secondary: '#a3a9af' },
        divider: '#2d3237',
        action: { hover: 'rgba(233, 235, 236, 0.06)', selected: 'rgba(108, 199, 209, 0.14)' },
      },
    },
  },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: sans,
    fontSize: 14,
    htmlFontSize: 16,
    h1: { fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.015em' },
    h2: { fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.3 },
    h3: { fontSize: '0.8125rem', fontWeight: 600, lineHeight: 1.3 },
    body1: { fontSize: '0.875rem', lineHeight: 1.5 },
    body2: { fontSize: '0.8125rem', lineHeight: 1.45 },
    caption: { fontSize: '0.75rem', lineHeight: 1.4 },
    button: { fontSize: '0.8125rem', fontWeight: 550, textTransform: 'none' },
  },
  components: {
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: {
          fontFamily: sans,
          '&.Mui-focusVisible': { outline: '2px solid var(--accent)', outlineOffset: 2 },
        },
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'small' },
      styleOverrides: {
        root: { minHeight: 34, paddingInline: 12, whiteSpace: 'nowrap' },
        outlined: {
          color: 'var(--mui-palette-text-primary)',
          borderColor: 'var(--mui-palette-divider)',
          backgroundColor: 'var(--mui-palette-background-paper)',
          '&:hover': {
            borderColor: 'var(--line-strong)',
            backgroundColor: 'var(--mui-palette-action-hover)',
          },
        },
      },
    },
    MuiIconButton: { defaultProps: { size: 'small' }, styleOverrides: { root: { borderRadius: 8 } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiMenu: {
      styleOverrides: {
        paper: { border: '1px solid var(--mui-palette-divider)', boxShadow: 'var(--shadow)', minWidth: 220 },
      },
    },
    MuiPopover: {
      styleOverrides: {
        paper: { border: '1px solid var(--mui-palette-divider)', boxShadow: 'var(--shadow)' },
      },
    },
    MuiMenuItem: { styleOverrides: { root: { fontSize: '0.8125rem', minHeight: 36 } } },
    MuiTabs: { styleOverrides: { root: { minHeight: 40 }, indicator: { height: 2 } } },
    MuiTab: {
      styleOverrides: { root: { minHeight: 40, minWidth: 0, paddingInline: 12, fontSize: '0.8125rem' } },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { backgroundColor: 'var(--mui-palette-background-paper)', fontSize: '0.875rem' },
        notchedOutline: { borderColor: 'var(--mui-palette-divider)' },
      },
    },
    MuiSkeleton: { defaultProps: { animation: 'wave' } },
    MuiAlert: {
      styleOverrides: {
        root: {
          fontSize: '0.8125rem',
          alignItems: 'flex-start',
          // What can be done stands below what is said where both have no room side by side.
          '@media (max-width: 599px)': { flexWrap: 'wrap', '& .MuiAlert-message': { flex: '1 1 70%' } },
        },
      },
    },
  },
});

/** Tones of meaning, as a soft ground and an ink with at least 4.5:1 on it, in both schemes. */
export const globalStyles = {
  ':root': {
    colorScheme: 'light dark',
    '--accent': 'light-dark(#0d5a66, #6cc7d1)',
    '--accent-soft': 'light-dark(#e1eff0, #16343a)',
    '--postal': '#ffcb2f',
    '--line-strong': 'light-dark(#c7c7bf, #454c53)',
    '--sunken': 'light-dark(#efefeb, #0d0f10)',
    '--shadow': '0 8px 28px light-dark(rgba(20, 24, 26, 0.14), rgba(0, 0, 0, 0.5))',
    '--mark': 'light-dark(#ffe694, #6b5200)',
    '--neutral-soft': 'light-dark(#ecece7, #2a2e32)',
    '--neutral-ink': 'light-dark(#4c5157, #b9bfc5)',
    '--green-soft': 'light-dark(#dff1e5, #17331f)',
    '--green-ink': 'light-dark(#165c32, #86d7a2)',
    '--amber-soft': 'light-dark(#fdeecb, #3a2b0c)',
    '--amber-ink': 'light-dark(#774700, #f5c069)',
    '--red-soft': 'light-dark(#fce4e1, #431a17)',
    '--red-ink': 'light-dark(#97201a, #ffa199)',
    '--blue-soft': 'light-dark(#e0ebf6, #172c40)',
    '--blue-ink': 'light-dark(#1f4f7d, #93c2ee)',
  },
  body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
  'a:focus-visible, button:focus-visible, [tabindex]:focus-visible, summary:focus-visible': {
    outline: '2px solid var(--accent)',
    outlineOffset: 2,
  },
  mark: { backgroundColor: 'var(--mark)', color: 'inherit', borderRadius: 2, padding: '0 1px' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '0.01ms !important',
      transitionDuration: '0.01ms !important',
    },
  },
} as const;

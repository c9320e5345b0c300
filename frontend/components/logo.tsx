import Box from '@mui/material/Box';

/** A letter under its postmark. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <Box component="svg" viewBox="0 0 32 32" aria-hidden sx={{ width: size, height: size, flex: 'none' }}>
      <rect width="32" height="32" rx="8" fill="#ffcb2f" />
      <path d="M6.5 11.2h19v11.3a1.5 1.5 0 0 1-1.5 1.5H8a1.5 1.5 0 0 1-1.5-1.5z" fill="#16343a" />
      <path
        d="M6.5 10.5 16 17.6l9.5-7.1A1.5 1.5 0 0 0 24 9H8a1.5 1.5 0 0 0-1.5 1.5z"
        fill="#0d5a66"
        stroke="#ffcb2f"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </Box>
  );
}

'use client';

import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';

/** Large enough for a thumb, and above the link that covers the row. */
const Target = styled('label')({
  position: 'relative',
  zIndex: 1,
  display: 'grid',
  placeItems: 'center',
  minWidth: 32,
  minHeight: 32,
  cursor: 'pointer',
  '& input': { width: 16, height: 16, margin: 0, accentColor: 'var(--accent)', cursor: 'inherit' },
});

/** The browser's own checkbox: of a list of a thousand rows, each has one. */
export function RowCheckbox(props: {
  readonly label: string;
  readonly checked: boolean | 'some';
  /** With Shift held, all rows since the last one are meant. */
  readonly onToggle: (through: boolean) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const shift = useRef(false);
  const some = props.checked === 'some';
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = some;
  }, [some]);
  return (
    <Target
      // Shift and a click would select the text between.
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => {
        shift.current = event.shiftKey;
      }}
    >
      <input
        ref={input}
        type="checkbox"
        aria-label={props.label}
        checked={props.checked === true}
        onChange={() => props.onToggle(shift.current)}
        onKeyDown={(event) => {
          shift.current = event.shiftKey;
        }}
      />
    </Target>
  );
}

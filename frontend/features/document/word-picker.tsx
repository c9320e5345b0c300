'use client';

import { styled } from '@mui/material/styles';
import { type PointerEvent, useState } from 'react';
import type { FieldKind } from '../../../shared/document-types/definition.ts';
import type { DocumentText } from '../../../shared/http/answers/documents.ts';
import { boxAround, type PageWord, valueAround, wordAt, wordsIn, wordsText } from './words-at.ts';

type Box = PageWord['box'];

/** Words taken from a page. */
export interface Taken {
  readonly text: string;
  readonly page: number;
  readonly box: Box;
}

const Ground = styled('div')({
  position: 'absolute',
  inset: 0,
  cursor: 'crosshair',
  touchAction: 'pan-x pan-y',
});

const Outline = styled('span')({
  position: 'absolute',
  pointerEvents: 'none',
  borderRadius: 2,
  outline: '2px solid #b8860b',
  backgroundColor: 'rgba(255, 203, 47, 0.3)',
});

/** Less than this is a click, in pixels. */
const smallestDrag = 5;

/** Over the page while a field is being filled in: a click takes the value there, a drag all words of a rectangle. */
export function WordPicker(props: {
  page: DocumentText['pages'][number];
  kind: FieldKind;
  onTake: (taken: Taken) => void;
}) {
  const { page, kind, onTake } = props;
  const [start, setStart] = useState<{ x: number; y: number }>();
  const [words, setWords] = useState<readonly PageWord[]>([]);
  const [rectangle, setRectangle] = useState<Box>();

  function look(event: PointerEvent<HTMLElement>): readonly PageWord[] {
    const frame = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - frame.left) / frame.width;
    const y = (event.clientY - frame.top) / frame.height;
    const drags =
      start !== undefined &&
      Math.hypot((x - start.x) * frame.width, (y - start.y) * frame.height) >= smallestDrag;
    if (drags) {
      const box = {
        left: Math.min(x, start.x),
        top: Math.min(y, start.y),
        width: Math.abs(x - start.x),
        height: Math.abs(y - start.y),
      };
      setRectangle(box);
      return wordsIn(page, box);
    }
    setRectangle(undefined);
    const word = wordAt(page, x, y);
    return word === undefined ? [] : valueAround(page, word, kind);
  }

  return (
    <Ground
      data-word-picker
      onPointerDown={(event) => {
        // The field keeps the focus.
        event.preventDefault();
        const frame = event.currentTarget.getBoundingClientRect();
        setStart({
          x: (event.clientX - frame.left) / frame.width,
          y: (event.clientY - frame.top) / frame.height,
        });
        if (event.pointerType === 'mouse') event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={(event) => setWords(look(event))}
      onPointerUp={(event) => {
        const taken = look(event);
        setStart(undefined);
        setRectangle(undefined);
        setWords([]);
        if (taken.length > 0) {
          onTake({ text: wordsText(taken), page: page.page, box: boxAround(taken) });
        }
      }}
      onPointerCancel={() => setStart(undefined)}
      onPointerLeave={() => setWords([])}
    >
      {words.map((word) => (
        <Outline key={`${word.box.left} ${word.box.top}`} style={placed(word.box)} />
      ))}
      {rectangle === undefined ? null : (
        <Outline style={{ ...placed(rectangle), outlineStyle: 'dashed', backgroundColor: 'transparent' }} />
      )}
    </Ground>
  );
}

function placed(box: Box) {
  return {
    left: `${box.left * 100}%`,
    top: `${box.top * 100}%`,
    width: `${box.width * 100}%`,
    height: `${box.height * 100}%`,
  };
}

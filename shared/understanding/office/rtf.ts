import { UnreadableDocument } from '../reading.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import { blockBuilder } from '../text/block-builder.ts';
import { type Block, typeset } from '../text/typeset.ts';
import { charsetOfCodePage, charsetOfFont } from './rtf-charset.ts';
import { scanRtf } from './rtf-tokens.ts';

/** Reads a Rich Text Format file: its paragraphs and tables. Throws UnreadableDocument `broken` when it has no text at all. */
export async function readRtf(bytes: Uint8Array, context: ReadingContext): Promise<Contents> {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { pages, notices } = await typeset(rtfBlocks(rtf, context.limits.characters), context);
  if (pages.every((page) => page.lines.length === 0))
    throw new UnreadableDocument('broken', 'the RTF file holds no text');
  return { format: 'rtf', pages, pageCount: pages.length, einvoice: null, notices };
}

/** What a group changes until it ends. */
type State = {
  /** Text that is not for readers: fonts, styles, pictures, instructions of fields. */
  silent: boolean;
  /** Hidden (`\v`) or deleted by a tracked change. */
  hidden: boolean;
  font: number;
  /** How many characters stand in for a `\u` character, for old readers. */
  fallback: number;
  inFontTable: boolean;
};

const SILENT =
  /^(?:colortbl|stylesheet|info|pict|objdata|objclass|objname|fldinst|themedata|colorschememapping|datastore|latentstyles|listtable|listoverridetable|rsidtbl|generator|xmlnstbl|filetbl|revtbl|pgptbl|nonshppict|sp|bkmkstart|bkmkend|annotation|atnid|atnauthor|template|userprops|mmathPr|wgrffmtfilter|ftnsep|ftnsepc|ftncn|aftnsep|aftnsepc|aftncn|xe|tc|nonesttables)$/;
/** Destinations that old readers pass over (`\*`) but that hold text for people. */
const SPOKEN = /^(?:shpinst|shptxt|dptxbxtext|shppict|nesttableprops)$/;

const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  '~': '\u00a0',
  _: '\u2011',
  emdash: '\u2014',
  endash: '\u2013',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  bullet: '\u2022',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** Paragraphs and tables in order. `maxCharacters` bounds what is kept, whatever the file repeats. */
function rtfBlocks(rtf: string, maxCharacters: number): Block[] {
  const builder = blockBuilder();
  const states: State[] = [];
  let state: State = { silent: false, hidden: false, font: -1, fallback: 1, inFontTable: false };
  const charsets = new Map<number, string>();
  let charset = 'windows-1252';
  let paragraph = '';
  let pending: number[] = [];
  let afterStar = false;
  let toPass = 0;
  let characters = 0;
  /** Levels of table that the paragraph stands in (`\itap`), and those that are open. */
  let level = 0;
  let openTables = 0;
  let rowIsOpen: boolean[] = [];

  const shown = () => !state.silent && !state.hidden;
  const decodePending = () => {
    if (pending.length === 0) return;
    const own = charsets.get(state.font) ?? charset;
    paragraph += new TextDecoder(own).decode(Uint8Array.from(pending));
    pending = [];
  };
  const write = (text: string) => {
    decodePending();
    if (!shown() || characters > maxCharacters) return;
    characters += text.length;
    paragraph += text;
  };
  const toLevel = (wanted: number) => {
    while (openTables < wanted) {
      builder.openTable();
      openTables++;
      rowIsOpen.push(false);
    }
    while (openTables > wanted) {
      builder.closeTable();
      openTables--;
      rowIsOpen.pop();
    }
    if (wanted > 0 && rowIsOpen[wanted - 1] !== true) {
      builder.openRow();
      rowIsOpen[wanted - 1] = true;
    }
  };
  const endParagraph = () => {
    decodePending();
    toLevel(level);
    builder.paragraph(paragraph);
    paragraph = '';
  };
  const endCell = (ofLevel: number) => {
    decodePending();
    toLevel(Math.max(1, ofLevel));
    if (paragraph !== '') builder.paragraph(paragraph);
    paragraph = '';
    builder.closeCell();
  };
  const endRow = (ofLevel: number) => {
    toLevel(Math.max(1, ofLevel));
    rowIsOpen[Math.max(1, ofLevel) - 1] = false;
  };

  for (const token of scanRtf(rtf)) {
    switch (token.kind) {
      case 'open':
        decodePending();
        states.push({ ...state });
        afterStar = false;
        break;
      case 'close':
        decodePending();
        state = states.pop() ?? state;
        afterStar = false;
        break;
      case 'byte':
        if (toPass > 0) toPass--;
        else if (shown() && characters++ <= maxCharacters) pending.push(token.byte);
        break;
      case 'text': {
        const passed = Math.min(toPass, token.text.length);
        toPass -= passed;
        const text = token.text.slice(passed);
        if (/[\u0080-\u00ff]/.test(text) && shown()) {
          // Not escaped, against the specification: bytes of the same charset.
          for (const character of text) pending.push(character.charCodeAt(0));
          characters += text.length;
        } else if (text !== '') {
          write(text);
        }
        break;
      }
      case 'control': {
        const { word, parameter } = token;
        if (word === '*') {
          afterStar = true;
          break;
        }
        const isStarred = afterStar;
        afterStar = false;
        if (toPass > 0 && word !== 'u') toPass--;
        if (isStarred && !SPOKEN.test(word)) state.silent = true;
        if (SILENT.test(word)) state.silent = true;
        switch (word) {
          case 'u': {
            const code = (parameter ?? 0) < 0 ? (parameter ?? 0) + 65_536 : (parameter ?? 0);
            if (code > 0 && code <= 0x10ffff) write(String.fromCodePoint(code));
            toPass = state.fallback;
            break;
          }
          case 'uc':
            state.fallback = Math.min(Math.max(0, parameter ?? 1), 16);
            break;
          case 'ansicpg':
            charset = charsetOfCodePage(parameter ?? 1252);
            break;
          case 'mac':
            charset = 'macintosh';
            break;
          case 'fonttbl':
            state.silent = true;
            state.inFontTable = true;
            break;
          case 'f':
            decodePending();
            state.font = parameter ?? -1;
            break;
          case 'fcharset': {
            const own = charsetOfFont(parameter ?? 0);
            if (state.inFontTable && own !== undefined) charsets.set(state.font, own);
            break;
          }
          case 'shptxt':
            state.silent = false;
            break;
          case 'v':
          case 'deleted':
            decodePending();
            state.hidden = parameter !== 0;
            break;
          case 'plain':
            decodePending();
            state.hidden = false;
            break;
          case 'pard':
            level = 0;
            break;
          case 'intbl':
            level = Math.max(1, level);
            break;
          case 'itap':
            level = Math.min(Math.max(0, parameter ?? 0), 8);
            break;
          case 'par':
          case 'sect':
            if (shown()) endParagraph();
            break;
          case 'page':
            write(level === 0 ? '\f' : '\n');
            break;
          case 'cell':
            if (shown()) endCell(1);
            break;
          case 'nestcell':
            if (shown()) endCell(Math.max(2, level));
            break;
          case 'row':
            if (shown()) endRow(1);
            break;
          case 'nestrow':
            endRow(Math.max(2, level));
            break;
          default: {
            const character = CHARACTERS[word];
            if (character !== undefined) write(character);
            // A backslash before the end of a line is `\par`.
            else if ((word === '\n' || word === '\r') && shown()) endParagraph();
          }
        }
        break;
      }
    }
  }
  decodePending();
  level = 0;
  if (paragraph !== '') endParagraph();
  toLevel(0);
  rowIsOpen = [];
  return builder.blocks();
}

const lineFeed = 0x0a;
const angle = 0x3e;
/** A separator carries a date, in whichever order: `From a@example.fr Tue Jan  1 08:00:00 2026`. */
const datedSeparator = /^From .*(?:\d{1,2}:\d{2}.*\d{4}|\d{4}.*\d{1,2}:\d{2})/;

/**
 * Reads the mails of an mbox file (RFC 4155; mboxo and mboxrd quoting are undone) one after the other. Holds one mail
 * at a time. Of a mail above `maxMessageBytes`, that many bytes and one more are given, so that the caller sees that it
 * is too large.
 */
export async function* readMbox(
  stream: AsyncIterable<Uint8Array>,
  { maxMessageBytes = 64 * 1024 * 1024 }: { maxMessageBytes?: number } = {},
): AsyncGenerator<Uint8Array> {
  let lines: Buffer[] | null = null;
  let size = 0;
  let previousIsBlank = true;

  const finished = (): Uint8Array | null => {
    if (!lines) return null;
    // The blank line before the next separator belongs to the separator.
    if (lines.length > 1 && isBlankLine(lines.at(-1))) lines.pop();
    const mail = Buffer.concat(lines).subarray(0, maxMessageBytes + 1);
    return mail.length > 0 ? mail : null;
  };

  for await (const batch of linesOf(stream, maxMessageBytes)) {
    for (const line of batch) {
      if (previousIsBlank && isSeparator(line, lines === null)) {
        const mail = finished();
        if (mail) yield mail;
        lines = [];
        size = 0;
        previousIsBlank = false;
        continue;
      }
      previousIsBlank = isBlankLine(line);
      if (!lines) {
        if (previousIsBlank) continue;
        // No separator at the start: a single mail, or an mbox whose first line was lost.
        lines = [];
      }
      const content = unquoted(line);
      if (size <= maxMessageBytes) lines.push(content);
      size += content.length;
    }
  }
  const mail = finished();
  if (mail) yield mail;
}

function isSeparator(line: Buffer, isFirst: boolean): boolean {
  if (line[0] !== 0x46 || line.toString('latin1', 0, 5) !== 'From ') return false;
  return isFirst || datedSeparator.test(line.toString('latin1', 0, 300));
}

function isBlankLine(line: Buffer | undefined): boolean {
  return line !== undefined && (line[0] === lineFeed || (line[0] === 0x0d && line[1] === lineFeed));
}

/** mboxrd puts one more `>` before lines that begin with any number of them and `From `. */
function unquoted(line: Buffer): Buffer {
  if (line[0] !== angle) return line;
  let at = 1;
  while (line[at] === angle) at += 1;
  return line.toString('latin1', at, at + 5) === 'From ' ? line.subarray(1) : line;
}

/** Lines with their ends, as many at a time as came in. One longer than `longest` comes in pieces. */
async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Buffer[]> {
  let pending: Buffer[] = [];
  let pendingSize = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      const piece = bytes.subarray(start, end + 1);
      lines.push(pendingSize > 0 ? Buffer.concat([...pending, piece]) : piece);
      pending = [];
      pendingSize = 0;
      start = end + 1;
    }
    if (start < bytes.length) {
      pending.push(bytes.subarray(start));
      pendingSize += bytes.length - start;
    }
    if (pendingSize > longest) {
      lines.push(Buffer.concat(pending));
      pending = [];
      pendingSize = 0;
    }
    yield lines;
  }
  if (pendingSize > 0) yield [Buffer.concat(pending)];
}

import { BrokenContainer } from '../understanding/broken-container.ts';

interface Element {
  readonly tag: number;
  readonly content: Buffer;
  /** Offset after the element in the buffer it was read from. */
  readonly end: number;
}

const deepest = 16;
const sequence = 0x30;
const octets = 0x04;
const constructedOctets = 0x24;
const objectIdentifier = 0x06;
const explicitZero = 0xa0;
/** 1.2.840.113549.1.7.2, id-signedData. */
const signedData = Buffer.from('2a864886f70d010702', 'hex');

/**
 * The MIME entity inside opaque signed S/MIME (RFC 8551 §3.5.2: CMS SignedData, in DER or BER); null when the data is of
 * another kind, encrypted for one. The signature is not checked. Throws `BrokenContainer`.
 */
export function readSignedContent(file: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const [type, wrapped] = childrenOf(expect(readElement(bytes, 0, 0), sequence));
  if (!expect(type, objectIdentifier).equals(signedData)) return null;
  const [signed] = childrenOf(expect(wrapped, explicitZero));
  // SignedData: version, digestAlgorithms, encapContentInfo …
  const [, , encapsulated] = childrenOf(expect(signed, sequence));
  const [, content] = childrenOf(expect(encapsulated, sequence));
  if (!content) return null;
  const [text] = childrenOf(expect(content, explicitZero));
  if (text?.tag === octets) return text.content;
  return Buffer.concat(childrenOf(expect(text, constructedOctets)).map((piece) => expect(piece, octets)));
}

function expect(element: Element | undefined, tag: number): Buffer {
  if (element?.tag !== tag) throw new BrokenContainer('signed data is not built as RFC 5652 says');
  return element.content;
}

const mostChildren = 100_000;

function childrenOf(content: Buffer): Element[] {
  const children: Element[] = [];
  for (let at = 0; at < content.length && children.length < mostChildren; ) {
    const element = readElement(content, at, 0);
    children.push(element);
    at = element.end;
  }
  return children;
}

/** Reads one BER element (X.690); indefinite lengths are found by their end marks. */
function readElement(bytes: Buffer, at: number, depth: number): Element {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || depth > deepest)
    throw new BrokenContainer('BER is cut or too deep');
  if (first === 0x80) {
    const start = at + 2;
    let end = start;
    while (!(bytes[end] === 0 && bytes[end + 1] === 0)) end = readElement(bytes, end, depth + 1).end;
    return { tag, content: bytes.subarray(start, end), end: end + 2 };
  }
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  const start = at + 2 + lengthBytes;
  if (lengthBytes > 4 || start > bytes.length) throw new BrokenContainer('BER length out of range');
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(at + 2, lengthBytes);
  if (start + length > bytes.length) throw new BrokenContainer('BER element is cut');
  return { tag, content: bytes.subarray(start, start + length), end: start + length };
}

/** A field of a message of Protocol Buffers: `bytes` are its value as written, of kind 2 without the length before it. */
export type WireField = { number: number; kind: number; bytes: Uint8Array };

const VARINT = 0;
const LENGTH_FIRST = 2;
const FOUR_BYTES = 5;
const LENGTHS = new Map([
  [1, 8],
  [FOUR_BYTES, 4],
]);

/** Takes a message apart, one level deep. Throws an Error when it is cut off. */
export function readFields(message: Uint8Array): WireField[] {
  const fields: WireField[] = [];
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (at + length > message.length) throw new Error('the message is cut off');
    at += length;
    return message.subarray(at - length, at);
  };
  const takeVarint = (): Uint8Array => {
    let length = 1;
    while ((message[at + length - 1] ?? 0) >= 128) length++;
    return take(length);
  };
  while (at < message.length) {
    const key = onlyNumber(takeVarint());
    const [number, kind] = [key >> 3, key & 7];
    const length = LENGTHS.get(kind);
    if (kind === VARINT) fields.push({ number, kind, bytes: takeVarint() });
    else if (kind === LENGTH_FIRST) fields.push({ number, kind, bytes: take(onlyNumber(takeVarint())) });
    else if (length !== undefined) fields.push({ number, kind, bytes: take(length) });
    else throw new Error(`a field of an unknown kind: ${kind}`);
  }
  return fields;
}

/** Puts fields together to a message. */
export function writeFields(fields: readonly WireField[]): Uint8Array {
  return Buffer.concat(
    fields.flatMap(({ number, kind, bytes }) => [
      varint((number << 3) | kind),
      ...(kind === LENGTH_FIRST ? [varint(bytes.length)] : []),
      bytes,
    ]),
  );
}

/** The whole numbers that are written one after the other; none here goes beyond 2 ** 53. */
export function readVarints(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [value, unit] = [0, 1];
  for (const byte of bytes) {
    value += (byte & 127) * unit;
    unit *= 128;
    if (byte >= 128) continue;
    numbers.push(value);
    [value, unit] = [0, 1];
  }
  return numbers;
}

function onlyNumber(bytes: Uint8Array): number {
  return readVarints(bytes)[0] ?? 0;
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.of(...bytes, rest);
}

export function textField(number: number, text: string): WireField {
  return bytesField(number, Buffer.from(text, 'utf8'));
}

export function numberField(number: number, value: number): WireField {
  return { number, kind: VARINT, bytes: varint(value) };
}

export function bytesField(number: number, bytes: Uint8Array): WireField {
  return { number, kind: LENGTH_FIRST, bytes };
}

export function floatField(number: number, value: number): WireField {
  return { number, kind: FOUR_BYTES, bytes: new Uint8Array(Float32Array.of(value).buffer) };
}

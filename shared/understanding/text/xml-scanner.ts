/** A piece of an XML text. Names are local: without their prefix. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

/**
 * Scans an XML text from start to end without building a tree: constant depth, linear time, no entities but the
 * predefined and numeric ones, so that nothing in the text can make it grow. What is not well-formed is passed
 * over rather than refused. An element without content gives an `open` and a `close`.
 */
export function* scanXml(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open === -1) break;
    if (open > at) yield { kind: 'text', text: decodeEntities(xml.slice(at, open)) };
    if (xml.startsWith('<!--', open)) {
      at = after(xml, '-->', open + 4);
    } else if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open + 9);
      yield { kind: 'text', text: xml.slice(open + 9, end === -1 ? xml.length : end) };
      at = end === -1 ? xml.length : end + 3;
    } else if (xml.startsWith('<?', open)) {
      at = after(xml, '?>', open + 2);
    } else if (xml.startsWith('<!', open)) {
      at = afterDeclaration(xml, open);
    } else {
      const end = endOfTag(xml, open);
      const tag = xml.slice(open + 1, end);
      at = end + 1;
      if (tag.startsWith('/')) {
        yield { kind: 'close', name: localName(tag.slice(1).trim()) };
        continue;
      }
      const empty = tag.endsWith('/');
      const space = tag.search(/[\s/]/);
      const name = localName(space === -1 ? tag : tag.slice(0, space));
      yield { kind: 'open', name, attributes: space === -1 ? '' : tag.slice(space) };
      if (empty) yield { kind: 'close', name };
    }
  }
}

/** Value of an attribute by its local name, in what an `open` event gives as attributes. */
export function attribute(attributes: string, name: string): string | undefined {
  const pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const match = pattern.exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

function after(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  return end === -1 ? xml.length : end + mark.length;
}

/** Behind a DOCTYPE, whose internal subset in brackets may hold `>`. */
function afterDeclaration(xml: string, open: number): number {
  const end = xml.indexOf('>', open);
  const bracket = xml.indexOf('[', open);
  if (bracket === -1 || end === -1 || bracket > end) return end === -1 ? xml.length : end + 1;
  return after(xml, '>', after(xml, ']', bracket) - 1);
}

function endOfTag(xml: string, open: number): number {
  let quote = '';
  for (let index = open + 1; index < xml.length; index++) {
    const character = xml[index];
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '>') {
      return index;
    }
  }
  return xml.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

const PREDEFINED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string') return PREDEFINED[name] ?? whole;
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

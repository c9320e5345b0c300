import { XMLParser } from 'fast-xml-parser';

const maximumLength = 10_000_000;

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  maxNestedTags: 60,
});

/** An element as the parser gives it: a string for text alone, else a record of children and `@attributes`. */
export type XmlNode = unknown;

function isRecord(node: XmlNode): node is Record<string, XmlNode> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/**
 * Parses a business document's XML; namespaces are dropped. Null when it is not well formed, over ten million
 * characters, or declares a document type (no e-invoice format has one, and entities are how XML attacks).
 */
export function parseXml(xml: string): XmlNode | null {
  if (xml.length > maximumLength || /<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  try {
    const parsed: unknown = parser.parse(xml.replace(/^\uFEFF/, ''));
    return isRecord(parsed) ? parsed : null;
  } catch {
    // The parser throws plain errors for whatever is wrong with the text: the caller reads the page instead.
    return null;
  }
}

/** Every element reached by a path of names. */
export function all(node: XmlNode, ...path: readonly string[]): XmlNode[] {
  const [name, ...rest] = path;
  if (name === undefined) return [node].flat();
  return [node]
    .flat()
    .flatMap((element) =>
      isRecord(element) && element[name] !== undefined ? all(element[name], ...rest) : [],
    );
}

/** Text of the first element at the path that has any. */
export function text(node: XmlNode, ...path: readonly string[]): string | undefined {
  for (const element of all(node, ...path)) {
    const own = isRecord(element) ? element['#text'] : element;
    if (typeof own === 'string' && own !== '') return own;
  }
  return undefined;
}

/** An attribute of this very element. */
export function attribute(node: XmlNode, name: string): string | undefined {
  const value = isRecord(node) ? node[`@${name}`] : undefined;
  return typeof value === 'string' ? value : undefined;
}

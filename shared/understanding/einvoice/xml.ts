import { XMLParser, XMLValidator } from 'fast-xml-parser';

const maximumLength = 10_000_000;

/** Files inside the XML (BT-125), in base64: often most of it, and no business of the parser. */
const embeddedFiles =
  /(<(?:[\w.-]+:)?(?:EmbeddedDocumentBinaryObject|AttachmentBinaryObject)\b[^>]*>)[A-Za-z0-9+/=\s]+(?=<)/g;

/** The XML without the files that are embedded in it. */
export function withoutEmbeddedFiles(xml: string): string {
  return xml.replace(embeddedFiles, '$1');
}

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
 * characters (embedded files not counted), or declares a document type (no e-invoice format has one, and entities are how XML attacks).
 */
export function parseXml(whole: string): XmlNode | null {
  // What some programs pad files with stands behind the last tag.
  const xml = withoutEmbeddedFiles(whole.slice(0, whole.lastIndexOf('>') + 1)).replace(/^\uFEFF/, '');
  if (xml.length > maximumLength || /<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  try {
    // The parser alone takes what is left of a file that was cut short: amounts of a line, and no totals.
    if (XMLValidator.validate(xml) !== true) return null;
    const parsed: unknown = parser.parse(xml);
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

/** Texts of all elements at a path. */
export function texts(node: XmlNode, ...path: readonly string[]): string[] {
  return all(node, ...path).flatMap((element) => text(element) ?? []);
}

/** An attribute of this very element. */
export function attribute(node: XmlNode, name: string): string | undefined {
  const value = isRecord(node) ? node[`@${name}`] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** First text among several places, each a path with slashes. */
export function either(node: XmlNode, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const found = text(node, ...path.split('/'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The texts of elements without white space, each once. */
export function identifiers(nodes: readonly XmlNode[]): string[] {
  return [...new Set(nodes.flatMap((id) => text(id)?.replace(/\s+/g, '') ?? []))];
}

import { XMLParser } from 'fast-xml-parser';

/** An element: children and `@`-attributes by name. What stands in a file of somebody else, so nothing is certain. */
export type XmlNode = Readonly<Record<string, unknown>>;

// Entities stay text: none is looked up, none is expanded, so no DTD can do harm. Nesting is bounded by the parser.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** Reads XML, or gives null for what is none. Documents that declare entities are refused whole. */
export function readXml(text: string): XmlNode | null {
  if (/<!ENTITY/i.test(text)) return null;
  try {
    const root: unknown = parser.parse(text.replace(/^\uFEFF/, ''), true);
    return isNode(root) ? root : null;
  } catch {
    return null;
  }
}

/** The child elements of a name, in the order of the document; a child without attributes or children is its text. */
export function childrenOf(node: XmlNode | null, name: string): XmlNode[] {
  return valuesOf(node, name).filter(isNode);
}

export function childOf(node: XmlNode | null, name: string): XmlNode | null {
  return childrenOf(node, name)[0] ?? null;
}

/** The texts of the child elements of a name; empty ones are left out. */
export function textsOf(node: XmlNode | null, name: string): string[] {
  return valuesOf(node, name)
    .map((value) => (isNode(value) ? value['#text'] : value))
    .filter((value) => typeof value === 'string')
    .map((value) => decode(value.trim()))
    .filter((value) => value !== '');
}

export function textOf(node: XmlNode | null, name: string): string | null {
  return textsOf(node, name)[0] ?? null;
}

export function attributeOf(node: XmlNode, name: string): string | null {
  const value = node[`@${name}`];
  return typeof value === 'string' ? value.trim() : null;
}

function valuesOf(node: XmlNode | null, name: string): unknown[] {
  const value = node !== null && Object.hasOwn(node, name) ? node[name] : undefined;
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The five entities every XML document has (XML 1.0, section 4.6). */
function decode(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => entities[name] ?? whole);
}

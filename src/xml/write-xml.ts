import Builder from 'fast-xml-builder';

/** An element of a document of ours: its name, what is in it, and its attributes in their order. */
export interface XmlElement {
  name: string;
  content: string | readonly XmlElement[];
  attributes: Readonly<Record<string, string>>;
}

/** An element with a text or with elements in it; empty where neither is given. */
export function element(
  name: string,
  content: string | number | boolean | readonly XmlElement[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, content: typeof content === 'object' ? content : String(content), attributes };
}

const builder = new Builder({
  ...{ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', commentPropName: '#comment' },
  ...{ format: true, indentBy: '  ', suppressEmptyNode: true, suppressBooleanAttributes: false },
});

/** Writes a document in UTF-8, a line an element. `comment` stands above the root. Every text and attribute is escaped. */
export function writeXml(root: XmlElement, comment?: string): string {
  const head = { '?xml': [], ':@': { version: '1.0', encoding: 'UTF-8' } };
  const note = comment === undefined ? [] : [{ '#comment': [{ '#text': ` ${comment} ` }] }];
  return `${builder.build([head, ...note, toNode(root)]).trim()}\n`;
}

/** The form in which the builder keeps the order of elements. */
function toNode({ name, content, attributes }: XmlElement): object {
  const inside = typeof content === 'string' ? [{ '#text': content }] : content.map(toNode);
  return { [name]: inside, ':@': attributes };
}

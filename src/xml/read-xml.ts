import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decodeXml } from './decode-xml.ts';

/** An element of somebody else's document, with the line it begins on. */
export interface XmlNode {
  /** Without prefix. */
  name: string;
  /** Empty where it has none. */
  namespace: string;
  line: number;
  /** By name without prefix; declarations of namespaces are left out. */
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlNode[];
  /** All text below this element, entities and CDATA resolved. */
  text: string;
  /** The text of this element alone, without that of its children. */
  ownText: string;
  /** What stands between its tags, as written: for programs that take references and CDATA apart. */
  raw: string;
  /** Empty where it has none; a program that reads names as they are written sees `prefix:name`. */
  prefix: string;
}

/** Where and why a text is no XML that is read here. */
export interface XmlFault {
  line: number;
  column: number;
  reason: XmlReason;
  /** What the reason is about: the encoding, or what the parser says. It may quote names of the document. */
  detail: string;
}

/** Why a text is no XML that is read here; `syntax` is told by the parser. */
export type XmlReason =
  | 'encoding'
  | 'not-utf-8'
  | 'too-long'
  | 'entities'
  | 'too-deep'
  | 'attributes'
  | 'ampersand'
  | 'no-element'
  | 'syntax';

export type XmlRead = { ok: true; root: XmlNode } | { ok: false; fault: XmlFault };

const mostDepth = 64;
const mostElements = 20_000;
const mostAttributes = 64;

/**
 * Reads a document as an XML processor has to: any encoding, numeric references and the five named entities, CDATA, comments,
 * namespaces. A document type is passed over; one that declares entities is refused whole, so that nothing is ever expanded.
 * Never throws; the time is linear in the length.
 */
export function readXmlDocument(document: string | Uint8Array, charset: string | null = null): XmlRead {
  const decoded =
    typeof document === 'string' ? { ok: true as const, text: document } : decodeXml(document, charset);
  if (!decoded.ok) {
    const detail = decoded.encoding.toUpperCase();
    return { ok: false, fault: { line: decoded.line, column: 0, reason: 'encoding', detail } };
  }
  const reader = new Reader();
  return reader.read(decoded.text.replace(/^\uFEFF/, ''));
}

/** The root of a document that begins with this element, or null for what is no such document. */
export function readXmlRoot(document: string | Uint8Array, name: string): XmlNode | null {
  const read = readXmlDocument(document);
  return read.ok && read.root.name === name ? read.root : null;
}

interface OpenNode extends XmlNode {
  attributes: Map<string, string>;
  children: XmlNode[];
  begin: number;
}

class Reader {
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly open: OpenNode[] = [];
  private root: XmlNode | null = null;
  private elements = 0;
  private attributes = 0;
  private line = 1;
  private document = '';

  read(text: string): XmlRead {
    const { parser } = this;
    this.document = text;
    parser.on('error', (error) =>
      this.stop('syntax', error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')),
    );
    parser.on('doctype', (doctype) => {
      if (/<!ENTITY/i.test(doctype)) this.stop('entities');
    });
    parser.on('opentagstart', () => {
      this.line = parser.line;
      this.attributes = 0;
      this.elements += 1;
      if (this.open.length >= mostDepth || this.elements > mostElements) this.stop('too-deep');
    });
    parser.on('attribute', () => {
      this.attributes += 1;
      if (this.attributes > mostAttributes) this.stop('attributes');
    });
    parser.on('opentag', (tag) => this.begin(tag));
    parser.on('text', (part) => this.add(part));
    parser.on('cdata', (part) => this.add(part));
    parser.on('closetag', () => this.end());
    try {
      parser.write(text).close();
    } catch (error) {
      if (error instanceof Stop) return { ok: false, fault: bareAmpersand(text, error.fault) ?? error.fault };
      throw error;
    }
    if (this.root === null)
      return { ok: false, fault: { line: 1, column: 0, reason: 'no-element', detail: '' } };
    return { ok: true, root: this.root };
  }

  private stop(reason: XmlReason, detail = ''): never {
    throw new Stop({ line: this.parser.line, column: this.parser.column, reason, detail });
  }

  private begin(tag: SaxesTagNS): void {
    const attributes = new Map<string, string>();
    for (const { local, prefix, name, value } of Object.values(tag.attributes))
      if (prefix !== 'xmlns' && name !== 'xmlns') attributes.set(local, value);
    const { line } = this;
    const { local: name, uri: namespace, prefix } = tag;
    const begin = this.parser.position;
    const empty = { children: [], text: '', ownText: '', raw: '' };
    this.open.push({ name, namespace, prefix, line, attributes, begin, ...empty });
  }

  private add(part: string): void {
    const current = this.open.at(-1);
    if (current === undefined) return;
    current.text += part;
    current.ownText += part;
  }

  private end(): void {
    const done = this.open.pop();
    if (done === undefined) return;
    if (done.children.length === 0)
      done.raw = this.document.slice(done.begin, this.parser.position).replace(/<\/[^<]*$/, '');
    const parent = this.open.at(-1);
    if (parent === undefined) this.root = done;
    else {
      parent.children.push(done);
      parent.text += done.text;
    }
  }
}

class Stop extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.reason);
    this.fault = fault;
  }
}

/** The parser notices an `&` that begins no reference only later, at what follows it; the `&` itself is what to mend. */
function bareAmpersand(text: string, fault: XmlFault): XmlFault | null {
  const visible = withoutHidden(text);
  const at = visible.search(/&(?!#?[\w:.-]{1,80};)/);
  if (at === -1) return null;
  const before = visible.slice(0, at).split('\n');
  if (before.length > fault.line) return null;
  const column = before.at(-1)?.length ?? 0;
  return { line: before.length, column, reason: 'ampersand', detail: '' };
}

/** The text with comments and CDATA blanked out, line breaks kept. One pass, whatever is left open. */
function withoutHidden(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { index } of text.matchAll(/<!--|<!\[CDATA\[/g)) {
    if (index < at) continue;
    parts.push(text.slice(at, index));
    const end = text.startsWith('<!--', index) ? '-->' : ']]>';
    const closed = text.indexOf(end, index);
    // What is never closed hides everything behind it.
    if (closed === -1) return parts.join('');
    at = closed + end.length;
    parts.push(text.slice(index, at).replace(/[^\n]/g, ' '));
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The child elements of a name, in the order of the document, whatever their namespace. */
export function childrenOf(node: XmlNode | null, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(node: XmlNode | null, name: string): XmlNode | null {
  return childrenOf(node, name)[0] ?? null;
}

/** The texts of the child elements of a name; empty ones are left out. */
export function textsOf(node: XmlNode | null, name: string): string[] {
  return childrenOf(node, name)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
}

export function textOf(node: XmlNode | null, name: string): string | null {
  return textsOf(node, name)[0] ?? null;
}

export function attributeOf(node: XmlNode, name: string): string | null {
  return node.attributes.get(name)?.trim() ?? null;
}

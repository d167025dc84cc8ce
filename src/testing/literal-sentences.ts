import { stripTypeScriptTypes } from 'node:module';
import { type Node, parse } from 'acorn';

/** Three words in a row, or a label of two: what a person reads, and no name, header or command. */
const sentence = /(?:[A-Za-z’']{2,}[,:;.]? [A-Za-z’']+[,:;.]? [A-Za-z’']{2,})|^[A-Z][a-z]+ [a-z]{2,}[a-z ]*$/;

/** A line of a script that we write for a visitor. */
const code = /^import \w+ from '[^']+';$/;

/** Calls whose texts nobody but an operator or a developer reads: mistakes of ours, and the log. */
const unread = /^(?:\w*Error|debug|info|warn|error|fatal|trace|prepare|exec|raw)$/;

/** A word as a page shows it; scripts of pages have no other use for one. */
const label = /^[A-Z][a-z]+$/;

/** The same of a script that a page loads: its words come from the page, down to the shortest. */
export function wordsInScript(text: string): string[] {
  return sentencesInSource(text, (one) => sentence.test(one) || label.test(one));
}

/** Text in a source file of ours that reads like a sentence, with its line. */
export function sentencesInSource(
  text: string,
  isSaid = (one: string) => sentence.test(one) && !code.test(one),
): string[] {
  const tree = parse(stripTypeScriptTypes(text), {
    ecmaVersion: 'latest',
    sourceType: 'module',
    locations: true,
  });
  const found: string[] = [];
  visit(tree, isSaid, found);
  return found;
}

function visit(node: Node, isSaid: (text: string) => boolean, found: string[]): void {
  const { type } = node;
  if (type.startsWith('Import')) return;
  if (isUnread(node)) return;
  if ((type === 'NewExpression' || type === 'CallExpression') && unread.test(calledName(node))) return;
  const text = textOf(node);
  if (text !== null && isSaid(text)) found.push(`line ${node.loc?.start.line}: ${text.slice(0, 60)}`);
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one, isSaid, found);
  }
}

/** A string, or a template with its values left out. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') {
    const { value } = node as Node & { value?: unknown };
    return typeof value === 'string' ? value : null;
  }
  if (node.type !== 'TemplateLiteral') return null;
  const { quasis } = node as Node & { quasis: { value: { cooked: string } }[] };
  return quasis.map(({ value }) => value.cooked).join('…');
}

/**
 * What is pasted into a terminal, and is the same in every language: `command: '…'`, `const passwordCommand = '…'`; and where we read the
 * menus of a program, or the rules by which it reads files.
 */
function isUnread(node: Node): boolean {
  const { key, id } = node as Node & { key?: { name?: string }; id?: { name?: string } };
  const name =
    node.type === 'Property' ? key?.name : node.type === 'VariableDeclarator' ? id?.name : undefined;
  return name !== undefined && /(?:^c|C)ommand$|^menuWords$|^reference$/.test(name);
}

function calledName(node: Node): string {
  const { callee } = node as Node & { callee: Node & { name?: string; property?: { name?: string } } };
  // What is handed on to the class that is extended is the text of an error.
  if (callee.type === 'Super') return 'Error';
  return callee.name ?? callee.property?.name ?? '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Attributes of HTML that a person reads. */
const spoken = /\b(?:aria-label|title|alt|placeholder|content)="([^"]*[A-Za-z]{2}[^"]*)"/g;

/** Text in a template that is printed as it stands there. */
export function textsInTemplate(text: string): string[] {
  const printed = text.replace(/<%[\s\S]*?%>/g, '\ue000').replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '');
  const inside = [...printed.matchAll(spoken)].map(([, value = '']) => value);
  const between = printed.split(/<[^>]*>/);
  return [...between, ...inside]
    .map((one) => one.replaceAll('\ue000', ' ').trim())
    .filter((one) => /[A-Za-z]{2}/.test(one) && !notWords.test(one));
}

/** Names, and examples of names. */
const notWords =
  /^(?:Posthorn|POP3|IMAP|SMTP|SSL\/TLS|STARTTLS|&\w+;|[a-z-]+(?:\.[a-z-]+)+|width=[\w-]+, [\w-]+=1|noindex, nofollow)$/;

import MarkdownIt, { type Token } from 'markdown-it';
import { cutAtPlaceholders, fillText, type PlaceholderValues } from './placeholders.ts';

export interface Heading {
  id: string;
  level: number;
  text: string;
}

export interface Rendered {
  html: string;
  headings: Heading[];
  /** The words of the page without markup, for the search. */
  text: string;
  /** Every address a link points to, as written. */
  links: string[];
}

// html: false: an article is trusted to be well meant, not to be free of slips; tags in it show as text.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

// What staff write to strangers brings nothing from elsewhere along, and no headings: it stands below one.
const plain = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true }).disable([
  ...['image', 'heading', 'lheading', 'reference'],
]);

/** Renders an answer of staff: safe to print whatever stands in it. `text` has its words without markup. */
export function renderAnswer(source: string): Pick<Rendered, 'html' | 'text'> {
  const tokens = plain.parse(source, {});
  for (const { children } of tokens)
    for (const child of children ?? [])
      if (child.type === 'link_open') markExternal(child).attrJoin('rel', 'nofollow');
  labelCells(tokens);
  const text = tokens
    .map(plainText)
    .filter((one) => one !== '')
    .join('\n');
  return { html: plain.renderer.render(tokens, plain.options, {}), text };
}

/** Renders an article's Markdown with the placeholders filled in. */
export function renderMarkdown(source: string, values: PlaceholderValues): Rendered {
  const tokens = markdown.parse(source, {});
  const rendered: Rendered = { html: '', headings: [], text: '', links: [] };
  for (const token of tokens) {
    if (token.children) token.children = token.children.flatMap((child) => fillToken(child, values));
    if (token.type === 'fence' || token.type === 'code_block')
      token.content = fillText(token.content, values);
    rendered.links.push(...linkTargets(token));
  }
  labelCells(tokens);
  rendered.headings = anchorHeadings(tokens);
  rendered.text = tokens
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n');
  rendered.html = markdown.renderer.render(tokens, markdown.options, {});
  return rendered;
}

/** One inline token with its placeholders replaced; values become tokens of their own, never Markdown again. */
function fillToken(token: Token, values: PlaceholderValues): Token[] {
  if (token.type === 'code_inline') {
    token.content = fillText(token.content, values);
    return [token];
  }
  if (token.type === 'link_open') return [markExternal(token)];
  if (token.type !== 'text') return [token];
  return cutAtPlaceholders(token.content, values).map((piece) => {
    const type = typeof piece === 'string' ? 'text' : 'html_inline';
    const part = Object.assign(Object.create(Object.getPrototypeOf(token)), token, { type }) as Token;
    part.content = typeof piece === 'string' ? piece : piece.html;
    part.meta = typeof piece === 'string' ? null : { text: piece.text };
    return part;
  });
}

/** Pages elsewhere learn nothing of where the reader came from. */
function markExternal(link: Token): Token {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(String(link.attrGet('href'))))
    link.attrSet('rel', 'noopener noreferrer');
  return link;
}

function linkTargets(token: Token): string[] {
  const links = (token.children ?? []).filter((child) => child.type === 'link_open');
  return links.map((link) => String(link.attrGet('href')));
}

/** The words of a token, as a reader sees them. */
function plainText(token: Token): string {
  if (!token.children) return token.type === 'fence' || token.type === 'code_block' ? token.content : '';
  return token.children.map((child) => childText(child)).join('');
}

function childText(child: Token): string {
  if (child.type === 'softbreak' || child.type === 'hardbreak') return ' ';
  return (child.meta as { text?: string } | null)?.text ?? child.content;
}

/** Gives each heading an id made of its words, so that a paragraph can be linked to. */
function anchorHeadings(tokens: Token[]): Heading[] {
  const taken = new Set<string>();
  return tokens.flatMap((token, index) => {
    const inline = tokens[index + 1];
    if (token.type !== 'heading_open' || !inline) return [];
    const text = plainText(inline);
    const id = freeId(toSlug(text), taken);
    token.attrSet('id', id);
    return [{ id, level: Number(token.tag.slice(1)), text }];
  });
}

function toSlug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.replace(/^-+|-+$/g, '') || 'part';
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

/** On narrow screens a table row becomes a small card; each cell then needs its column's name. */
function labelCells(tokens: Token[]): void {
  let labels: string[] = [];
  let column = 0;
  tokens.forEach((token, index) => {
    const inline = tokens[index + 1];
    if (token.type === 'thead_open') labels = [];
    if (token.type === 'tr_open') column = 0;
    if (token.type === 'th_open' && inline) {
      token.attrSet('scope', 'col');
      labels.push(plainText(inline));
    }
    if (token.type === 'td_open') {
      token.attrSet('data-label', labels[column] ?? '');
      column += 1;
    }
  });
}

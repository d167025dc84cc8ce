/** The head of an article: single values and lists, plus the Markdown below it. */
export interface FrontMatter {
  values: Map<string, string>;
  lists: Map<string, string[]>;
  body: string;
}

const fence = '---';

/**
 * Splits an article into its front matter and its Markdown.
 * Knows `key: value`, and `key:` followed by `- item` lines; nothing else of YAML. Errors name the file and the line.
 */
export function parseFrontMatter(source: string, file: string): FrontMatter {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0]?.trim() !== fence) throw new Error(`${file}: the first line must be ${fence}`);
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === fence);
  if (end === -1) throw new Error(`${file}: the front matter is not closed by ${fence}`);

  const head: FrontMatter = { values: new Map(), lists: new Map(), body: lines.slice(end + 1).join('\n') };
  let openList: string[] | null = null;
  for (let index = 1; index < end; index += 1) {
    openList = readLine(head, openList, lines[index] ?? '', `${file}:${index + 1}`);
  }
  return head;
}

/** Reads one line into `head`; returns the list that following `- item` lines belong to. */
function readLine(
  head: FrontMatter,
  openList: string[] | null,
  line: string,
  place: string,
): string[] | null {
  if (line.trim() === '') return openList;

  const item = /^\s*-\s+(.*)$/.exec(line);
  if (item) {
    if (openList === null) throw new Error(`${place}: a list item without a list`);
    openList.push(unquote(item[1] ?? ''));
    return openList;
  }

  const pair = /^([a-z][A-Za-z]*):(?:\s+(.*))?$/.exec(line.trimEnd());
  const key = pair?.[1];
  if (key === undefined) throw new Error(`${place}: expected "key: value" or "- item", found "${line}"`);
  if (head.values.has(key) || head.lists.has(key)) throw new Error(`${place}: "${key}" is given twice`);

  const value = pair?.[2]?.trim() ?? '';
  const list = value === '' ? [] : inlineList(value);
  if (list === null) head.values.set(key, unquote(value));
  else head.lists.set(key, list);
  return value === '' ? list : null;
}

/** `[a, b]` as a list; null where the value is not one. */
function inlineList(value: string): string[] | null {
  const inside = /^\[(.*)\]$/.exec(value)?.[1];
  if (inside === undefined) return null;
  return inside
    .split(',')
    .map((item) => unquote(item.trim()))
    .filter((item) => item !== '');
}

function unquote(value: string): string {
  return /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim();
}

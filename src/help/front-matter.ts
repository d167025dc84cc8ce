import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** The head of an article: single values and lists, plus the Markdown below it. */
export interface FrontMatter {
  values: Map<string, string>;
  lists: Map<string, string[]>;
  body: string;
  /** The line of the file that it begins in. */
  bodyLine: number;
}

const fence = '---';

/** Splits an article into its front matter, YAML of values and lists of values, and its Markdown. Errors name the file and the line. */
export function parseFrontMatter(source: string, file: string): FrontMatter {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0]?.trim() !== fence) throw new Error(`${file}: the first line must be ${fence}`);
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === fence);
  if (end === -1) throw new Error(`${file}: the front matter is not closed by ${fence}`);
  // An empty line in place of the fence, so that lines are counted as in the file.
  const read = readHead(['', ...lines.slice(1, end)].join('\n'), file);
  return { ...read, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

function readHead(text: string, file: string): Pick<FrontMatter, 'values' | 'lists'> {
  const counter = new LineCounter();
  // Every value is a text: an order of 010 or a title of "no" means what it says.
  const head = parseDocument(text, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const fail = (at: number, reason: string): never => {
    throw new Error(`${file}:${counter.linePos(at).line}: ${reason}`);
  };
  const [error] = head.errors;
  if (error !== undefined) fail(error.pos[0], error.message);
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  if (head.contents === null) return { values, lists };
  if (!isMap(head.contents)) return fail(1, 'expected "key: value"');
  for (const { key, value } of head.contents.items) {
    if (!isScalar(key)) return fail(1, 'expected "key: value"');
    const at = key.range?.[0] ?? 0;
    const texts = isSeq(value) ? value.items : [];
    const isEmpty = value === null || (isScalar(value) && value.type === 'PLAIN' && value.value === '');
    if (isSeq(value) || isEmpty) {
      if (!texts.every((item) => isScalar(item))) fail(at, 'expected "key: [value, value]"');
      lists.set(String(key.value), texts.map(String));
    } else if (isScalar(value)) values.set(String(key.value), String(value.value));
    else fail(at, 'expected "key: value"');
  }
  return { values, lists };
}

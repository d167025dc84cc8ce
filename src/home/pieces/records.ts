/** Properties of what PowerShell's commands for networks give back: a table or an object that has none of them is not theirs. */
const known =
  /^(?:TcpTestSucceeded|PingSucceeded|RemotePort|RemoteAddress|ComputerName|IPAddress|IP4Address|IP6Address|NameHost)$/;
const csvName = /^["']?[A-Za-z]\w{1,40}["']?$/;
/** A longer object is no answer of one command. */
const mostLines = 600;

/** Lines in which records that were made to CSV or to JSON (`| ConvertTo-Csv`, `| ConvertTo-Json`) stand as `Name : value`, as lists have them. */
export function withRecords(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const read = csvAt(lines, at) ?? jsonAt(lines, at);
    out.push(...(read?.lines ?? [lines[at] ?? '']));
    at += read?.taken ?? 1;
  }
  return out;
}

interface Read {
  lines: string[];
  taken: number;
}

function csvAt(lines: readonly string[], at: number): Read | null {
  const first = lines[at] ?? '';
  const sign = first.includes(';') ? ';' : ',';
  if (!first.includes(sign)) return null;
  const names = first.trim().split(sign);
  if (names.length > 60 || !names.every((name) => csvName.test(name))) return null;
  const bare = names.map((name) => name.replace(/["']/g, ''));
  if (!bare.some((name) => known.test(name))) return null;
  const out: string[] = [];
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const values = csvValues(lines[end] ?? '', sign);
    // A row that was cut could put a value below another name.
    if (values?.length !== bare.length || values.every((value, at) => value === bare[at])) break;
    out.push(...bare.map((name, column) => `${name} : ${values[column] ?? ''}`), '');
  }
  return out.length === 0 ? null : { lines: out, taken: end - at };
}

/** The values of a row; null where its quotes do not end. */
function csvValues(line: string, sign: string): string[] | null {
  if (line.trim() === '') return null;
  const values: string[] = [];
  let value = '';
  let isQuoted = false;
  const text = line.trim();
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '"' && isQuoted && text[at + 1] === '"') {
      value += letter;
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (letter === sign && !isQuoted) {
      values.push(value);
      value = '';
    } else value += letter;
  }
  return isQuoted ? null : [...values, value];
}

function jsonAt(lines: readonly string[], at: number): Read | null {
  if (!/^\s*[{[]/.test(lines[at] ?? '') || !/"\w+" {0,4}:|^\s*[{[]\s*$/.test(lines[at] ?? '')) return null;
  let depth = 0;
  let end = at;
  for (; end < lines.length && end - at < mostLines; end += 1) {
    for (const [sign] of (lines[end] ?? '').matchAll(/[{}[\]]/g))
      depth += sign === '{' || sign === '[' ? 1 : -1;
    if (depth <= 0) break;
  }
  const own = lines.slice(at, end + 1);
  const read = recordsIn(own.join('\n')).map((record) =>
    Object.entries(record).map(([name, value]) => `${name} : ${plainValue(value)}`),
  );
  // What is no such object stays as it is, and is not looked at again.
  return { lines: read.length === 0 ? own : read.flatMap((one) => [...one, '']), taken: own.length };
}

function recordsIn(text: string): Record<string, unknown>[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  return [parsed]
    .flat()
    .slice(0, 100)
    .filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    .filter((one) => Object.keys(one).some((name) => known.test(name)));
}

/** An address is an object of its own, and of a list the first counts. */
function plainValue(value: unknown): string {
  if (Array.isArray(value)) return plainValue(value[0]);
  if (typeof value !== 'object' || value === null) return String(value ?? '').replace(/\s+/g, ' ');
  const { IPAddressToString: address } = value as Record<string, unknown>;
  return typeof address === 'string' ? address : '';
}

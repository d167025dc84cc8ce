/** How lines of known outputs begin, and only those that `curl -v` does not put behind a `>` of its own. */
const known =
  /^(?:[>|*<] |PS |[A-Z]:\\|[$%] |\S{1,64}@\S{1,100}[:~ ]|nc:|Ncat:|Trying |Connected to |CONNECTED\(|Connection to |ComputerName|RemoteAddress|TcpTestSucceeded|\S{1,40}: TCP connect|PING |Server:|;; |traceroute to|-----BEGIN POSTHORN|(?:nc|telnet|openssl|curl|ping|dig|nslookup|traceroute|tracert|Test-NetConnection) )/i;
const fence = /^\s*(?:```|~~~)[\w-]*\s*$/;
const quoted = /^\s{0,3}(?:>|\|) ?/;
const deepest = 6;

/** Lines without the marks of mail (`> `) and of Markdown around them. */
export function withoutQuotes(given: readonly string[]): string[] {
  let lines = given.map((line) => (fence.test(line) ? '' : withoutMarks(line)));
  for (let depth = 0; depth < deepest; depth += 1) {
    const next = withoutLevel(lines);
    if (next === null) break;
    lines = next;
  }
  return lines;
}

/** One level of quoting taken off the stretches that are quoted; null where there is none. `> EHLO` of curl is no quote. */
function withoutLevel(lines: readonly string[]): string[] | null {
  // A text that is quoted nearly whole is one, whatever stands in it.
  const full = lines.filter((line) => line.trim() !== '');
  const isAll = full.filter((line) => quoted.test(line)).length > 0.8 * full.length;
  const out: string[] = [];
  let found = false;
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && quoted.test(lines[end] ?? '')) end += 1;
    const run = lines.slice(at, end).map((line) => line.replace(quoted, ''));
    const isQuote = run.length > 0 && (isAll || run.some((line) => known.test(line.trimStart())));
    if (isQuote) found = true;
    out.push(...(isQuote ? run : lines.slice(at, end)));
    if (end < lines.length) out.push(lines[end] ?? '');
    at = end + 1;
  }
  return found ? out : null;
}

/** `code`, **bold** and list marks around a whole line. */
function withoutMarks(line: string): string {
  const bare = line.replace(/^(\s*)(?:[-•·] |\d{1,2}[.)] )/, '$1');
  const inner = /^(\s*)(`{1,3}|\*\*|__)(?=\S)(.*\S)\2\s*$/.exec(bare)?.slice(1);
  if (inner === undefined) return bare;
  const [indent = '', , text = ''] = inner;
  return indent + text;
}

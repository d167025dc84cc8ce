/** Of what stands behind a reply's number, in characters. */
const longestReply = 2000;
/** Lines of one reply (`550-… 550-… 550 …`) as one line, and lines that a window wrapped. */
export function joinLines(text: string): string {
  return (
    text
      .replace(/\n[ \t]*(?=[45]\d\d-(?:[245]\.\d))/g, '\n')
      // Gmail sets the code before a reply that has it already.
      .replace(/\b([45]\d\d)[ -]\1(?=[ -])/g, '$1')
      .replace(
        /(^|[^\d])([45]\d\d)-([^\n]*)\n[ \t]*\2[- ][ \t]*(?:#?[245]\.\d{1,3}\.\d{1,3}[ \t]*)?/g,
        '$1$2-$3 ',
      )
      .replace(
        /(^|[^\d])([45]\d\d)-([^\n]*)\n[ \t]*\2[- ][ \t]*(?:#?[245]\.\d{1,3}\.\d{1,3}[ \t]*)?/g,
        '$1$2-$3 ',
      )
      .replace(/\n[ \t]+(?=\S)/g, ' ')
  );
}

/** What follows a reply in the next lines where a window or a mail program broke it at its margin. */
export function wrapped(text: string, end: number, rest: string): string {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  let length = end - start;
  let more = '';
  let at = end;
  for (let lines = 0; lines < 4 && rest !== '' && length >= margin && text[at] === '\n'; lines += 1) {
    const next = text.slice(at + 1, at + 200).split('\n', 1)[0] ?? '';
    if (next.trim() === '' || /^\W|^\d{3}[ -]|^[\w-]{2,30}:|^\w{3} [ \d]\d \d\d:|^\d{4}-/.test(next)) break;
    more += ` ${next}`;
    length = next.length;
    at += 1 + next.length;
  }
  return more;
}

/** A shorter line was ended by its writer, in characters. */
const margin = 58;

/** What is quoted ends at the same quote. */
export function untilQuote(before: string, rest: string): string {
  const quote = /(["'])\s*$/.exec(before)?.[1];
  const end = quote === undefined ? -1 : rest.search(quote === '"' ? /"/ : /'(?![a-z])/);
  return end === -1 ? rest : rest.slice(0, end);
}

/** A reply ends where the program that quotes it goes on. */
export function cutReply(rest: string): string {
  let text = rest.slice(0, longestReply);
  for (const mark of ['(in reply to ', ' (state ', ' at com.', ' at org.', ' at javax.']) {
    const end = text.indexOf(mark);
    if (end > 0) text = text.slice(0, end);
  }
  let start = 0;
  let end = text.length;
  while (start < end && ' \t"\':;,-'.includes(text[start] ?? '')) start += 1;
  while (end > start && ' \t"\'}]'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

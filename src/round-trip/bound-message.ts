/** Our message has about a kilobyte and twenty lines; what servers add on the way stays well below these. */
const mostBytes = 64 * 1024;
const mostBodyLines = 1000;
const mostHeaderBytes = 40 * 1024;
const mostHeaderLines = 600;
/** One header with the lines that belong to it; the longest that servers write have about 4 KiB. */
const mostFieldBytes = 8 * 1024;
/** Each costs a question to the DNS and a check of a signature. */
const mostSignatures = 12;

/** As much of a message as is looked at. */
export interface BoundMessage {
  bytes: Buffer;
  /** False where something was left out: then no signature can be checked, and the text is not the one that was sent. */
  isWhole: boolean;
}

/** Cuts a message down before any library sees it: their work grows with the square of headers and blank lines. */
export function boundMessage(raw: Buffer): BoundMessage {
  const headerEnd = endOfHeader(raw);
  const header = boundHeader(raw.subarray(0, headerEnd));
  const rest = raw.subarray(headerEnd, headerEnd + mostBytes);
  const body = rest.subarray(0, endOfLines(rest, mostBodyLines));
  const isWhole = header.length === headerEnd && headerEnd + body.length === raw.length;
  return { bytes: Buffer.concat([header, body]), isWhole: isWhole && !hasManySignatures(header) };
}

/** Where the empty line begins that ends the header. */
function endOfHeader(raw: Buffer): number {
  const ends = [raw.indexOf('\r\n\r\n'), raw.indexOf('\n\n')].filter((at) => at >= 0);
  return ends.length === 0 ? raw.length : Math.min(...ends);
}

/** The fields of a header from the top, without those that are too long. */
function boundHeader(header: Buffer): Buffer {
  const within = header.subarray(0, Math.min(mostHeaderBytes, endOfLines(header, mostHeaderLines)));
  const fields: Buffer[] = [];
  let begin = 0;
  while (begin < within.length) {
    const end = endOfField(within, begin);
    if (end - begin <= mostFieldBytes) fields.push(within.subarray(begin, end));
    begin = end;
  }
  return Buffer.concat(fields);
}

/** A line that begins with a blank belongs to the one before (RFC 5322, section 2.2.3). */
function endOfField(header: Buffer, begin: number): number {
  for (let at = begin; ; ) {
    const lineEnd = header.indexOf(0x0a, at);
    if (lineEnd < 0) return header.length;
    at = lineEnd + 1;
    if (header[at] !== 0x20 && header[at] !== 0x09) return at;
  }
}

function endOfLines(bytes: Buffer, count: number): number {
  let at = 0;
  for (let line = 0; line < count; line += 1) {
    const end = bytes.indexOf(0x0a, at);
    if (end < 0) return bytes.length;
    at = end + 1;
  }
  return at;
}

function hasManySignatures(header: Buffer): boolean {
  const text = header.toString('latin1');
  return (text.match(/^(?:dkim-signature|arc-seal|arc-message-signature):/gim) ?? []).length > mostSignatures;
}

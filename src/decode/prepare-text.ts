/** More than any box, bounce or log excerpt a person pastes; what stands behind it is not read. In characters. */
export const mostText = 65_536;

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/**
 * A pasted text as it was meant: without quote marks of mails and forums, tags, soft line ends of quoted-printable, typographic quotes
 * and characters that are not seen. Lines stay lines. Linear in its length.
 */
export function prepareText(pasted: string): string {
  const text = pasted
    .slice(0, mostText)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2018\u2019\u201b\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"');
  const unquoted = text.replace(/^(?:[ \t]*>){1,12} ?/gm, '');
  const printable = /=\n|=3D|=20\n/.test(unquoted) ? fromQuotedPrintable(unquoted) : unquoted;
  return (
    printable
      .replace(
        /<\/?(?:p|br|div|tr|li|td|table|span|b|i|font|a|pre|code|tt|strong|em|html|body|head)\b[^<>\n]{0,300}>/gi,
        ' ',
      )
      .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => entities[name] ?? ' ')
      .replace(/[ \t]{2,}/g, ' ')
      // qmail writes what a server said with underscores.
      .replace(/\b(?:delivery \d+: |said:_|failure: |deferral: )[^\n]{0,2000}/g, (line) =>
        line.replace(/_/g, ' '),
      )
  );
}

/** Fields of a message (RFC 5322) that say nothing of a failure, but hold words and numbers that look like it. */
const fields =
  /^(?:Received|Return-Path|Delivered-To|Date|From|To|Cc|Reply-To|Sender|Message-Id|MIME-Version|Content-[A-Za-z-]{2,40}|Auto-Submitted|In-Reply-To|References|Precedence|List-[A-Za-z-]{2,30}|DKIM-Signature|ARC-[A-Za-z-]{2,40}|Authentication-Results|Received-SPF|X-(?!Failed)[A-Za-z0-9-]{1,60}):[^\n]{0,4000}\n(?:[ \t][^\n]{0,4000}\n)*/gim;

/** The text without the fields of messages in it. What is one line only is no message. */
export function withoutFields(text: string): string {
  return text.replace(fields, '').replace(noise, '');
}

/** Postfix says so of many a client, whatever else is the matter. */
const noise = /^[^\n]{0,200}warning: hostname \S{1,255} does not resolve to address[^\n]{0,200}\n/gim;

function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));
}

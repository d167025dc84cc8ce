/** One of each kind of what a text may hide: controls of 7 and 8 bits, orders to turn the writing round, marks of no width. */
export const hiddenLetters: readonly string[] = [
  ...['\0', '\u0007', '\u001b[31m', '\u001b]0;title\u0007', '\u007f', '\u0085', '\u009b31m', '\u009d0;x'],
  ...['\u00ad', '\u061c', '\u200b', '\u200d', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202e'],
  ...['\u2060', '\u2066', '\u2069', '\ufeff', '\ufff9', '\u{e0041}', '\u{e007f}', '\ud800'],
];

/** A word with all of them inside. */
export const hiding = `pal${hiddenLetters.join('')}ace`;

/** The same as bytes of a server; halves of characters cannot be sent, and some servers write in 8 bits. */
export const hidingBytes: Buffer = Buffer.concat([
  Buffer.from(hiding.replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '')),
  Buffer.from([0x9b, 0x9d, 0x85, 0x80]),
]);

const hidden =
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]|\r(?!\n)/u;
const references =
  /&(?:#(?:x([\da-f]+)|(\d+))|(shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace|NoBreak|InvisibleTimes));/gi;

/** What our own sentences put around the text of somebody else, so that its direction ends with it: always in pairs. */
const ownIsolates = /\u2068([^\u2066-\u2069]*)\u2069/g;

/** Where a text hides something, as it is or, in a page, by a character reference; null where all is to be seen. */
export function hiddenIn(text: string): string | null {
  const read = text
    .replace(ownIsolates, '$1')
    .replace(references, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return '\u200b';
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    });
  const found = hidden.exec(read);
  return found === null ? null : JSON.stringify(read.slice(Math.max(0, found.index - 150), found.index + 30));
}

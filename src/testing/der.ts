/** Writes DER (X.690) by hand, for certificates that no library would make. */
export function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length < 128) return Buffer.concat([Buffer.of(tag, body.length), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const short = length.subarray(length.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.of(tag, 0x80 | short.length), short, body]);
}

export const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
export const set = (...parts: Buffer[]) => der(0x31, ...parts);
export const octets = (...parts: Buffer[]) => der(0x04, ...parts);
export const bits = (...parts: Buffer[]) => der(0x03, Buffer.of(0), ...parts);
export const text = (value: string, tag = 0x0c) =>
  der(tag, Buffer.from(value, tag === 0x0c ? 'utf8' : 'latin1'));
export const truth = der(0x01, Buffer.of(0xff));
export const explicit = (number: number, ...parts: Buffer[]) => der(0xa0 | number, ...parts);
/** A context-specific value without structure. */
export const implicit = (number: number, value: Buffer) => der(0x80 | number, value);

export function integer(value: number | bigint): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return der(0x02, (bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128))
    digits.unshift(128 | (left % 128));
  return digits;
}

/** A time as certificates have it (RFC 5280, section 4.1.2.5). */
export function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\.\d+|[-:T]/g, '');
  return date.getUTCFullYear() < 2050 ? text(digits.slice(2), 0x17) : text(digits, 0x18);
}

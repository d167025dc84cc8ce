/** One complete record; `type` is null where the bytes are no record at all, and nothing follows it. */
export interface TlsRecord {
  type: number | null;
  header: Buffer;
  body: Buffer;
}

export interface HandshakeMessage {
  type: number;
  body: Buffer;
}

// RFC 5246, section 6.2.3: an encrypted record may be 2048 bytes longer than the plain 2^14.
const longestRecord = 2 ** 14 + 2048;
const empty = Buffer.alloc(0);

/** The complete records at the start of `bytes`; a record that has not fully arrived is left out. */
export function* readRecords(bytes: Buffer): Generator<TlsRecord> {
  let at = 0;
  while (at < bytes.length) {
    const type = bytes[at];
    const major = bytes[at + 1];
    // Judged as early as possible: a server that greets in clear text may send fewer than five bytes and wait.
    const wrong = type === undefined || type < 20 || type > 23 || (major !== undefined && major !== 3);
    const length = at + 5 <= bytes.length ? bytes.readUInt16BE(at + 3) : null;
    if (wrong || (length !== null && (length === 0 || length > longestRecord))) {
      yield { type: null, header: empty, body: empty };
      return;
    }
    if (length === null || at + 5 + length > bytes.length) return;
    yield { type, header: bytes.subarray(at, at + 5), body: bytes.subarray(at + 5, at + 5 + length) };
    at += 5 + length;
  }
}

/** The complete handshake messages at the start of `bytes` (RFC 8446, section 4). */
export function* readMessages(bytes: Buffer): Generator<HandshakeMessage> {
  let at = 0;
  while (at + 4 <= bytes.length) {
    const end = at + 4 + bytes.readUIntBE(at + 1, 3);
    if (end > bytes.length) return;
    yield { type: bytes.readUInt8(at), body: bytes.subarray(at + 4, end) };
    at = end;
  }
}

/** Reads the vectors of the TLS presentation language (RFC 8446, section 3.4); running over the end throws RangeError. */
export class TlsReader {
  #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(size: 1 | 2 | 3): number {
    return this.take(size).readUIntBE(0, size);
  }

  /** A vector whose length stands before it in `size` bytes. */
  vector(size: 1 | 2 | 3): Buffer {
    return this.take(this.number(size));
  }

  take(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('the message ends early');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}

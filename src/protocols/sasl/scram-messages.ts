import { decodeBase64 } from './base64.ts';

/** What the first message of a SCRAM server says (RFC 5802, section 5.1). */
export interface ServerFirst {
  nonce: string;
  salt: Buffer;
  iterations: number;
}

/** More rounds than this are no safety but a trap: they would keep this machine busy on a stranger's behalf. */
export const mostIterations = 200_000;
const longestMessage = 4096;

/** Reads the server's first message. The nonce has to begin with ours and go on. */
export function parseServerFirst(
  text: string,
  ours: string,
): ({ ok: true } & ServerFirst) | { ok: false; problem: string } {
  if (text.length > longestMessage) return wrong('detail-scram-too-long');
  const [r = '', s = '', i = ''] = text.split(',');
  // A mandatory extension (`m=`) would stand first and may not be ignored.
  if (!r.startsWith('r=') || !s.startsWith('s=') || !i.startsWith('i=')) {
    return wrong('detail-scram-first');
  }
  const nonce = r.slice(2);
  if (!nonce.startsWith(ours) || nonce.length === ours.length || !/^[\x21-\x7e]+$/.test(nonce)) {
    return wrong('detail-scram-nonce');
  }
  const salt = decodeBase64(s.slice(2));
  if (salt === null || salt.length === 0) return wrong('detail-scram-salt');
  const count = i.slice(2);
  const iterations = /^[1-9]\d{0,9}$/.test(count) ? Number(count) : Number.NaN;
  if (!(iterations <= mostIterations)) return wrong('detail-scram-count');
  return { ok: true, nonce, salt, iterations };
}

/** The signature in the server's last message, or null. */
export function parseServerFinal(text: string): Buffer | null {
  const [v = ''] = text.slice(0, longestMessage).split(',');
  return v.startsWith('v=') ? decodeBase64(v.slice(2)) : null;
}

function wrong(problem: string): { ok: false; problem: string } {
  return { ok: false, problem };
}

import { TextDecoder } from 'node:util';
import { type Charset, charsets } from './charsets.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * What a server wrote, as text. The protocols allow UTF-8 at most; servers in many countries answer in what their system
 * uses, and a person should read that too. Bytes that are no text in any of these keep their marks of being unreadable.
 */
export function decodeText(bytes: Uint8Array): string {
  const plain = decode(utf8, bytes);
  if (plain !== null && !escapes.test(plain)) return plain;
  const guess = bestGuess(bytes);
  return guess ?? plain ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** ISO-2022-JP is made of ASCII and switches its tables by ESC. */
const escapes = /\u001b[$(][@BJ]/;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f]/;

function bestGuess(bytes: Uint8Array): string | null {
  // What a guess is made from is bounded; the whole is decoded by what was found.
  const sample = bytes.subarray(0, 2048);
  let best: { charset: Charset; score: number } | null = null;
  for (const charset of charsets) {
    const text = decode(charset.decoder, sample);
    if (text === null || controls.test(text)) continue;
    const score = charset.score(text);
    if (score > (best?.score ?? 0)) best = { charset, score };
  }
  return best === null ? null : decode(best.charset.decoder, bytes);
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

import { TextDecoder } from 'node:util';

/**
 * Bytes of a file as text. PowerShell 5 writes `> file` as UTF-16 with a mark in front; parts of such a file come without it. What is no
 * UTF-8 is read as Windows reads it: of other code pages only words are lost, and no reader needs those.
 */
export function decodePaste(bytes: Uint8Array): string {
  const utf16 = endianOf(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function endianOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Every output holds mostly ASCII, of which each other byte is zero.
  const sample = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1)
    if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even < odd / 4) return 'utf-16le';
  return even > sample.length / 5 && odd < even / 4 ? 'utf-16be' : null;
}

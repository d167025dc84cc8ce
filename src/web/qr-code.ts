import { create } from 'qrcode';

/** A QR code as a picture of squares: `size` squares a side, margin included, and a path over the dark ones. */
export interface QrCode {
  size: number;
  path: string;
}

/** The quiet zone around a code (ISO/IEC 18004, section 9.1). */
const margin = 4;

/** Draws a text as a QR code, or gives null where it is too long for one. */
export function qrCode(text: string): QrCode | null {
  try {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    const rows = Array.from({ length: modules.size }, (_, row) => rowPath(row, modules));
    return { size: modules.size + 2 * margin, path: rows.join('') };
  } catch {
    return null; // more than a code of the largest size holds
  }
}

/** One stroke for each run of dark squares in a row. */
function rowPath(row: number, { size, data }: { size: number; data: Uint8Array }): string {
  let path = '';
  for (let column = 0; column < size; column += 1) {
    const begin = column;
    while (column < size && data[row * size + column]) column += 1;
    const length = column - begin;
    if (length > 0) path += `M${begin + margin} ${row + margin}h${length}v1h-${length}z`;
  }
  return path;
}

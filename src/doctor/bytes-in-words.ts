const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** `12.3 GB`; thousands, as disks are sold. */
export function bytesInWords(bytes: number): string {
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value >= 100 || power === 0 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}

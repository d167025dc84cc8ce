/** A Content-Disposition that any file name fits into (RFC 6266 section 4.3). */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w.@-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

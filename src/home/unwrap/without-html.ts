const tag = /<\/?(?:[a-z][a-z\d:-]{0,20})(?:\s[^<>]{0,2000})?\/?>|<!--[^<>]{0,2000}-->/gi;
const breaking = /<(?:br|\/p|\/div|\/li|\/tr|\/pre|\/h\d|\/blockquote)\b[^<>]{0,200}>/gi;
const looksLikeHtml = /<(?:br|p|div|pre|code|span|blockquote|html|body|td|li|font)\b[^<>]{0,2000}>/i;
const entities = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of a page or of a mail in HTML; other texts stay as they are, but for references to characters. */
export function withoutHtml(text: string): string {
  const plain = looksLikeHtml.test(text) ? text.replace(breaking, '$&\n').replace(tag, '') : text;
  return plain.replace(entities, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

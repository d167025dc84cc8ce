const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as safe HTML in which long server names may break after their dots, and nowhere less readable. */
export function breakAfterDots(text: string): string {
  const safe = text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
  return safe.replace(/(?<=[\p{L}\d])\.(?=[\p{L}\d])/gu, '.<wbr>');
}

/** Every text of a page outside of some places, those that are only read out too. As text, for it runs in the browser. */
export const pageTexts = (without: string[]) => `(() => {
  const body = document.body.cloneNode(true);
  for (const one of body.querySelectorAll(${JSON.stringify(['script', '.tongues', ...without].join(','))})) one.remove();
  for (const one of body.querySelectorAll('wbr')) one.remove();
  body.normalize();
  const texts = [document.title.split(' · ')[0]];
  const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) texts.push(walk.currentNode.data);
  for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-hide-word'])
    for (const one of body.querySelectorAll('[' + name + ']')) texts.push(one.getAttribute(name));
  return texts;
})()`;

/** Names of servers, addresses and protocols are values; any other word of plain letters has been forgotten. */
export function plainWords(texts: string[]): string[] {
  const values = /[\w.+-]*[.@][\w.@-]*\w|\b[A-Z]{2,}\d?\b|\b\d{1,2} [A-Z][a-z]+ \d{4}\b|Example Hosting/g;
  return texts.filter((text) => /[A-Za-z][a-z]/.test(text.replace(values, ''))).map((text) => text.trim());
}

/** What hangs out of the window, at either side. */
export const outside = `(() => {
  const width = document.documentElement.clientWidth;
  const found = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
  for (const one of document.querySelectorAll('main *, header *, footer *')) {
    const { left, right, width: own } = one.getBoundingClientRect();
    const isCut = one.closest('.visually-hidden, svg, pre, table, [style*=overflow]');
    if (own > 0 && !isCut && (left < -1 || right > width + 1)) found.push(one.tagName + ' ' + one.className + ' ' + one.textContent.slice(0, 40));
  }
  return found;
})()`;

import { visible } from '../model/visible.ts';
import { escapeMarkup } from '../xml/escape.ts';

/** `mail.example.test:995`, `ann@example.test`, with the punctuation that follows. */
const name = /(?<![\p{L}\p{N}_+-])[\p{L}\p{N}_+-]+(?:[.@][\p{L}\p{N}_+-]+)+(?::\d+)?[:,.;?]*/gu;

/** Text as safe HTML in which names stay in one piece; one that is longer than a line breaks at a dot or the @. */
export function softBreaks(text: string): string {
  let html = '';
  let end = 0;
  for (const found of text.matchAll(name)) {
    html += escapeHtml(text.slice(end, found.index)) + wrapName(found[0]);
    end = found.index + found[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

function wrapName(text: string): string {
  const breakable = escapeHtml(text).replace(/[.@](?=[\p{L}\p{N}])/gu, '<wbr>$&');
  return `<span class="name">${breakable}</span>`;
}

/** Text as safe HTML in which everything is to be seen. */
export function escapeHtml(text: string): string {
  return escapeMarkup(visible(text));
}

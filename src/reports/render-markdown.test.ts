import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { english, german } from '../testing/english.ts';
import { expiredReport } from '../testing/example-report.ts';
import { inMarkdown, renderTicketMarkdown } from './render-markdown.ts';
import { renderTicket } from './render-text.ts';
import { toReportView } from './view-model.ts';

const url = 'https://check.example.org/reports/abc';

/** What a reader sees of Markdown, as words. */
function shown(markdown: string): string {
  return new MarkdownIt({ linkify: true })
    .render(markdown)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

test('the Markdown of a ticket says what its plain sister says', () => {
  for (const words of [english, german]) {
    const view = toReportView(words, expiredReport({ testedFrom: ['192.0.2.10'] }), { url });
    const seen = shown(renderTicketMarkdown(words, view, url));
    const plain = renderTicket(words, view, url);
    for (const part of [view.verdict, view.code, url, view.address, '192.0.2.10'])
      assert.ok(
        part !== null && seen.includes(part) && plain.replace(/\s+/g, ' ').includes(part),
        String(part),
      );
    for (const { steps } of view.remedies) for (const step of steps) assert.ok(seen.includes(step), step);
  }
});

test('whatever stands in a report stays text: no markup, no link, no line', () => {
  const links = new MarkdownIt({ linkify: true });
  for (const text of [
    '# heading',
    '1. item',
    '12) item',
    '- item',
    '+ item',
    '> quote',
    '**bold** _soft_ `code` ~~gone~~',
    '[click](https://evil.example/)',
    '![x](https://evil.example/x.png)',
    'https://evil.example/path',
    '<https://evil.example/>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt;',
    'a\n\n# b',
    'a | b\n--|--',
    '\\*not bold\\*',
    '=====',
  ]) {
    const html = links.render(inMarkdown(text));
    assert.match(html, /^<p>[^\n]*<\/p>\n$/, text);
    assert.doesNotMatch(html.slice(3, -5), /<\w/, text);
    assert.equal(shown(inMarkdown(text)), text.replace(/\s+/g, ' '), text);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neutralProvider } from '../model/provider.ts';
import { english } from '../testing/english.ts';
import { placeholderValues } from './placeholders.ts';
import { renderMarkdown } from './render-markdown.ts';

const named = (name: string) => placeholderValues(english, { ...neutralProvider, name });
const render = (source: string, name = 'Acme') => renderMarkdown(source, named(name));

test('markup in an article and in a value shows as text', () => {
  const { html } = render(
    '<script>x</script> {{provider}} [a](javascript:x)',
    '<img src=x> **bold** [a](http://b)',
  );

  assert.doesNotMatch(html, /<script|<img|<strong|<a /);
  assert.match(html, /&lt;img src=x&gt; \*\*bold\*\* \[a\]\(http:\/\/b\)/);
});

test('values are filled in inside code, bold text and tables, escaped once', () => {
  const { html, text } = render(
    '`{{provider}}` **{{provider}}**\n\n| A |\n| --- |\n| {{provider}} |\n\n    {{provider}}\n',
    'A&B',
  );

  assert.equal(html.match(/A&amp;B/g)?.length, 4);
  assert.equal(text.match(/A&B/g)?.length, 4);
  assert.doesNotMatch(html, /amp;amp;/);
});

test('headings get ids made of their words, never twice the same', () => {
  const { html, headings } = render('## Why {{provider}}?\n\n## Why Acme?\n\n### `code` & more\n\n## ???');

  assert.deepEqual(headings, [
    { id: 'why-acme', level: 2, text: 'Why Acme?' },
    { id: 'why-acme-2', level: 2, text: 'Why Acme?' },
    { id: 'code-more', level: 3, text: 'code & more' },
    { id: 'part', level: 2, text: '???' },
  ]);
  assert.match(html, /<h2 id="why-acme-2">Why Acme\?<\/h2>/);
});

test('only links to other sites are marked as such', () => {
  const { html, links } = render('[in](/help/a) [out](https://example.com/)');

  assert.match(
    html,
    /<a href="\/help\/a">in<\/a> <a href="https:\/\/example\.com\/" rel="noopener noreferrer">/,
  );
  assert.deepEqual(links, ['/help/a', 'https://example.com/']);
});

test('cells know the name of their column', () => {
  const { html } = render('| Field | "{{provider}}" |\n| --- | --- |\n| Port | 995 |\n| Server | x |', 'A&B');

  assert.match(html, /<th scope="col">Field<\/th>/);
  assert.match(html, /<td data-label="Field">Server<\/td>/);
  assert.match(html, /<td data-label="&quot;A&amp;B&quot;">995<\/td>/);
});

test('the words for the search hold no markup and no placeholder', () => {
  const { text } = render('## Title\n\nOne *two*\nthree {{incomingHost}} [four](/help/a)');

  assert.equal(text, 'Title\nOne two three for example mail.example.com four');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { softBreaks } from './soft-breaks.ts';

test('names stay whole with their punctuation and may break at dots and the @; markup is escaped', () => {
  const table: [string, string][] = [
    [
      'at mail.example.test: it works.',
      'at <span class="name">mail<wbr>.example<wbr>.test:</span> it works.',
    ],
    ['mail.test:995', '<span class="name">mail<wbr>.test:995</span>'],
    ['ann@example.test', '<span class="name">ann<wbr>@example<wbr>.test</span>'],
    ['It ended. Then', 'It ended. Then'],
    ['<b>"x" & \'y\'', '&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;'],
  ];
  for (const [text, html] of table) assert.equal(softBreaks(text), html);
});

test('what hides in a text is shown', () => {
  assert.match(softBreaks('mail\u202e.example.test <\u001b>'), /‹U\+202E›.*&lt;␛&gt;/);
});

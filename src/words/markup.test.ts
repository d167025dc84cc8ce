import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from './languages.ts';
import { markup, withoutMarkup } from './markup.ts';
import { Words } from './words.ts';

const text = `
a = See <link>the { $name } page</link> & <b>act</b>, not <script>this</script>
`;
const words = new Words(languages[0], [{ name: 'x.ftl', text }]);

test('only known tags become elements, and everything else is text', () => {
  const html = markup(words, 'a', { name: 'help' }, { link: '<a href="/help">' });
  assert.equal(
    html,
    'See <a href="/help">the help page</a> &amp; <b>act</b>, not &lt;script&gt;this&lt;/script&gt;',
  );
});

test('an argument brings no tags, known or not', () => {
  const html = markup(words, 'a', { name: '<b>x</b><img src=x onerror=y>' }, { link: '<a href="/help">' });
  assert.match(html, /the &lt;b&gt;x&lt;\/b&gt;&lt;img src=x onerror=y&gt; page<\/a>/);
});

test('as plain text a message loses its tags, and an argument loses nothing', () => {
  assert.equal(
    withoutMarkup(words, 'a', { name: '<b>x</b>' }, { link: '<a href="/help">' }),
    'See the <b>x</b> page & act, not <script>this</script>',
  );
});

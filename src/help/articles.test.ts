import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { neutralProvider, type Provider } from '../model/provider.ts';
import { type HelpLibrary, loadHelp } from './help-library.ts';
import { readArticles } from './read-articles.ts';
import { maxQueryLength } from './search/build-search.ts';

const contentDir = join(import.meta.dirname, '../../content');

const odd: Provider = {
  ...neutralProvider,
  name: `O'Neil & "Sons" </p><script>alert(1)</script>`,
  domains: ['example.test'],
  servers: {
    incoming: [
      { protocol: 'pop3', host: 'pop.example.test', port: 995, security: 'tls', username: 'address' },
    ],
    outgoing: [
      { protocol: 'smtp', host: 'smtp.example.test', port: 465, security: 'tls', username: 'address' },
    ],
  },
};

const words = (html: string) =>
  html.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.@/-]*/gu) ?? [];

describe('the articles as delivered', () => {
  let help: HelpLibrary;
  before(async () => {
    help = await loadHelp(contentDir, neutralProvider);
  });
  const all = () => help.slugs().map((slug) => help.article(slug) ?? assert.fail(slug));
  const general = () => all().filter((article) => !article.isFinding);

  test('there are the ten of the plan, and they can be reached from the index', () => {
    const planned = [
      'what-is-pop3',
      'what-is-smtp',
      'why-pop-and-why-3',
      'three-things-you-need',
      'same-server-for-smtp-and-pop3',
      'what-is-an-open-relay',
      'leave-mail-on-server',
      'my-mailbox-is-full',
      'port-25-blocked',
      'webmail-or-mail-program',
      'presales',
    ];
    const indexed = help.index().flatMap((section) => section.entries.map((entry) => entry.slug));

    for (const slug of planned) assert.ok(help.article(slug), slug);
    assert.deepEqual(indexed.toSorted(), help.slugs().toSorted());
  });

  test('every title is a question that the summary answers in one sentence', () => {
    for (const { slug, title, summary, questions, related } of general()) {
      if (slug !== 'presales') assert.match(title, /\?$/, slug);
      assert.ok(title.length <= 90, `${slug}: title of ${title.length} characters`);
      assert.match(summary, /^[A-Z][^.?!]*(\.\w[^.?!]*)*\.$/, `${slug}: ${summary}`);
      assert.ok(
        summary.length >= 60 && summary.length <= 200,
        `${slug}: summary of ${summary.length} characters`,
      );
      assert.ok(questions.length >= 3 && questions.length <= 8, `${slug}: ${questions.length} questions`);
      for (const question of questions) assert.match(question, /^[A-Z].{8,90}\?$/, slug);
      assert.ok(related.length >= 2, `${slug}: related articles that exist: ${related.length}`);
    }
  });

  test('every article is long enough to help and short enough to read', () => {
    for (const { slug, html } of general()) {
      const count = words(html).length;
      assert.ok(count >= 300 && count <= 600, `${slug} has ${count} words`);
    }
  });

  test('no exclamation marks, and at least one way to the test page', () => {
    for (const { slug, title, summary, html } of general()) {
      assert.doesNotMatch(`${title} ${summary} ${html}`, /!/, slug);
      assert.ok(
        html.includes('href="/"') || html.includes('href="/help/our-test"'),
        `${slug} does not lead to the test`,
      );
    }
  });

  test('every link leads to an article, to its heading, or to the test page', () => {
    for (const { slug, html } of all()) {
      for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) {
        if (
          /^(https:|mailto:)/.test(href) ||
          ['/', '/ask', '/setup', '/published', '/about-this-test', '/home', '/network'].includes(href)
        )
          continue;
        const [, target, anchor] =
          /^(?:\/help\/([a-z0-9-]+))?(?:#(.+))?$/.exec(href) ?? assert.fail(`${slug}: ${href}`);
        const page =
          help.article(target ?? slug) ?? assert.fail(`${slug} links to ${href}, which does not exist`);
        if (anchor)
          assert.ok(
            page.headings.some(({ id }) => id === anchor),
            `${slug}: no heading for ${href}`,
          );
      }
    }
  });

  test('every related article exists, and none is related to itself', async () => {
    for (const { slug, related } of await readArticles({
      folder: join(contentDir, 'help/en'),
      language: 'en',
    })) {
      const shown = help.article(slug)?.related.map((link) => link.slug);
      assert.deepEqual(shown, related, `${slug} names related articles that do not exist`);
      assert.ok(!related.includes(slug), slug);
    }
  });

  test('no placeholder and no markup of a provider name reaches a page', async () => {
    const filled = await loadHelp(contentDir, odd);
    for (const slug of filled.slugs()) {
      const html = filled.article(slug)?.html ?? '';
      assert.doesNotMatch(html, /\{\{|\}\}|%7B|<script/, slug);
    }
    assert.match(filled.presales().html, /O&#39;Neil &amp; &quot;Sons&quot; &lt;\/p&gt;/);
    assert.match(filled.presales().html, /<code>pop\.example\.test<\/code>/);
  });

  test('of a very long question only the beginning counts, and the answer is bounded', () => {
    const beginning = 'mailbox full '.repeat(12).trim();

    const found = help.search(
      `${beginning.padEnd(maxQueryLength)} zebra crossing ${'x'.repeat(maxQueryLength)}`,
    );

    assert.deepEqual(found, help.search(beginning));
    assert.ok(found.length > 0 && found.length <= 12);
    assert.deepEqual(help.search(`${' '.repeat(maxQueryLength)}mailbox`), []);
  });
});

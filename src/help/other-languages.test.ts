import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { neutralProvider } from '../model/provider.ts';
import { languages } from '../words/languages.ts';
import { type HelpArticle, type HelpLibrary, loadHelp } from './help-library.ts';
import { readAllSections, readArticles, type SourceArticle } from './read-articles.ts';

const contentDir = join(import.meta.dirname, '../../content');
const layer = (language: string) => ({ folder: join(contentDir, 'help', language), language });
const words = (html: string) =>
  html.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.@/-]*/gu) ?? [];

const others = languages.filter(
  ({ state }, index) => index > 0 && (state === 'offered' || state === 'begun'),
);

for (const { tag } of others)
  describe(`the articles in ${tag}`, () => {
    let help: HelpLibrary;
    let english: Map<string, SourceArticle>;
    let sources: SourceArticle[];
    before(async () => {
      help = await loadHelp(contentDir, neutralProvider, [], { language: tag });
      english = new Map((await readArticles(layer('en'))).map((source) => [source.slug, source]));
      sources = await readArticles(layer(tag));
    });
    const articleOf = ({ slug }: SourceArticle): HelpArticle => help.article(slug) ?? assert.fail(slug);

    test('each has the name, the place and the neighbours of the English one', () => {
      assert.ok(sources.length > 0);
      for (const source of sources) {
        const { slug, section, order, related, isFinding } = source;
        const first = english.get(slug);
        assert.deepEqual(
          { slug, section, order, related, isFinding },
          {
            ...{ slug, section: first?.section, order: first?.order },
            ...{ related: first?.related, isFinding: first?.isFinding },
          },
        );
        assert.equal(articleOf(source).language, tag);
      }
    });

    test('sections and troubles have titles of their own', async () => {
      const titles = (list: { title: string }[]) => list.map(({ title }) => title);
      const before = titles(await readAllSections([layer('en')]));
      for (const title of titles(await readAllSections([layer('en'), layer(tag)])))
        assert.ok(!before.includes(title), title);
      const troubles = (await loadHelp(contentDir, neutralProvider)).troubles();
      for (const [index, { id, title, articles }] of help.troubles().entries()) {
        assert.equal(id, troubles[index]?.id);
        assert.notEqual(title, troubles[index]?.title);
        assert.equal(articles.length, troubles[index]?.articles.length);
      }
    });

    test('a title is a question that the summary answers in one sentence', () => {
      for (const { slug, title, summary, questions, isFinding } of sources.map(articleOf)) {
        assert.ok(slug === 'presales' || /\?$/.test(title), `${slug}: ${title}`);
        assert.ok(title.length <= 100, `${slug}: title of ${title.length} characters`);
        assert.match(summary, /^\p{Lu}[^.?!]*(\.\w[^.?!]*)*\.$/u, `${slug}: ${summary}`);
        if (isFinding) continue;
        assert.ok(summary.length >= 60 && summary.length <= 220, `${slug}: ${summary.length} characters`);
        assert.ok(questions.length >= 3 && questions.length <= 8, slug);
        for (const question of questions) assert.match(question, /^\p{Lu}.{8,100}\?$/u, slug);
      }
    });

    test('an article is as long as the English one, within a third, and shouts at nobody', async () => {
      const before = await loadHelp(contentDir, neutralProvider);
      for (const { slug, title, summary, html, headings } of sources.map(articleOf)) {
        const first = before.article(slug) ?? assert.fail(slug);
        const ratio = words(html).length / words(first.html).length;
        assert.ok(ratio > 0.67 && ratio < 1.33, `${slug}: ${ratio.toFixed(2)} of the English words`);
        assert.equal(headings.length, first.headings.length, `${slug}: as many headings`);
        assert.doesNotMatch(`${title} ${summary} ${html}`, /!/, slug);
      }
    });

    test('every link leads to an article, to its heading, or to the test page', () => {
      for (const { slug, html } of sources.map(articleOf))
        for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) {
          if (
            /^(https:|mailto:)/.test(href) ||
            ['/', '/ask', '/setup', '/published', '/about-this-test', '/home', '/network'].includes(href)
          )
            continue;
          const [, target, anchor] =
            /^(?:\/help\/([a-z0-9-]+))?(?:#(.+))?$/.exec(href) ?? assert.fail(`${slug}: ${href}`);
          const page = help.article(target ?? slug) ?? assert.fail(`${slug} links to ${href}`);
          if (anchor)
            assert.ok(
              page.headings.some(({ id }) => id === anchor),
              `${slug}: no heading for ${href}`,
            );
        }
    });
  });

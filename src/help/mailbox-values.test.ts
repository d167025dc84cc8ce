import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { linkNames, neutralProvider, type Provider } from '../model/provider.ts';
import { english } from '../testing/english.ts';
import { loadHelp } from './help-library.ts';
import { mailboxValues } from './mailbox-values.ts';

const contentDir = join(import.meta.dirname, '../../content');
const text = (provider: Provider, name: string) =>
  new Map(mailboxValues(english, provider)).get(name)?.text ?? '';

const full: Provider = {
  ...neutralProvider,
  name: 'Example Hosting',
  mailbox: {
    sizes: ['2 GB', '5 GB', '10 GB'],
    maxMessageMB: 50,
    sendingLimitPerHour: 200,
    loginDelayMinutes: 7,
  },
  plans: [
    { name: 'Small <b>', price: '1 € a month', mailbox: '2 GB', url: 'https://example.test/small' },
    { name: 'Large', price: '', mailbox: '', url: '' },
  ],
  links: Object.fromEntries(linkNames.map((name) => [name, `https://example.test/go/${name}`])),
  support: { ...neutralProvider.support, hours: 'Monday to Friday' },
};

test('limits and plans are told in words, and in neutral ones where nobody says', () => {
  assert.equal(
    text(full, 'mailboxSizes'),
    'A mailbox at Example Hosting holds 2 GB, 5 GB or 10 GB, depending on the plan.',
  );
  assert.match(text(full, 'messageSize'), /50 MB, which is enough for about 36 MB of files/);
  assert.match(text(full, 'sendingLimit'), /may send 200 messages in an hour/);
  assert.equal(text(full, 'loginDelay'), '7 minutes');
  assert.equal(
    text(full, 'planSentence'),
    'Example Hosting offers Small <b> (mailboxes of 2 GB, 1 € a month) and Large.',
  );
  assert.equal(text(neutralProvider, 'planSentence'), '');
  assert.equal(text(neutralProvider, 'loginDelay'), '15 minutes');
  assert.match(text(neutralProvider, 'mailboxSizes'), /^The size depends on the plan/);
  const one = { ...full, mailbox: { sizes: ['1 GB'], maxMessageMB: 5 } };
  assert.equal(text(one, 'mailboxSizes'), 'A mailbox at Example Hosting holds 1 GB.');
  assert.match(text(one, 'messageSize'), /about 3\.6 MB of files/);
});

test('every limit, plan and link of the help stands in an article', async () => {
  const help = await loadHelp(contentDir, full);
  const pages = help.slugs().map((slug) => help.article(slug)?.html ?? '');
  const said = ['2 GB, 5 GB or 10 GB', '36 MB of files. At Example', '200 messages in an hour', '7 minutes'];
  for (const words of [...said, 'Monday to Friday', 'Small &lt;b&gt;</a> (mailboxes of 2 GB'])
    assert.ok(
      pages.some((html) => html.includes(words)),
      words,
    );
  // The imprint stands at the foot of every page, not in an article.
  for (const name of linkNames.filter((one) => one !== 'imprint'))
    assert.ok(
      pages.some((html) => html.includes(`href="https://example.test/go/${name}"`)),
      name,
    );
});

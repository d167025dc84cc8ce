import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DiscoveryAnswer, DiscoveryFact } from '../model/report.ts';
import type { Protocol, Security, ServerSettings } from '../model/server-settings.ts';
import { clientViews } from './client-views.ts';

function server(protocol: Protocol, port: number, change: Partial<ServerSettings> = {}): ServerSettings {
  const security: Security = 'tls';
  return { protocol, host: 'mail.example.test', port, security, username: 'ann@example.test', ...change };
}

const imap = server('imap', 993);
const pop3 = server('pop3', 995);
const smtp = server('smtp', 465);
const places = {
  dedicated: 'https://autoconfig.example.test/mail/config-v1.1.xml',
  wellKnown: 'https://example.test/.well-known/autoconfig/mail/config-v1.1.xml',
};

function answer(url: string, withAddress: boolean, change: Partial<DiscoveryAnswer> = {}): DiscoveryAnswer {
  return { url, withAddress, outcome: 'found', problem: null, status: 200, verifiedTls: true, ...change };
}

function fact(
  source: DiscoveryFact['source'],
  candidates: ServerSettings[],
  answers?: DiscoveryAnswer[],
): DiscoveryFact {
  const outcome = candidates.length > 0 ? 'found' : 'nothing';
  return {
    source,
    asked: `https://${source}.test/`,
    outcome,
    detail: '',
    candidates,
    durationMs: 1,
    ...(answers && { answers }),
  };
}

const everywhere = [
  answer(places.dedicated, true),
  answer(places.dedicated, false),
  answer(places.wellKnown, true),
  answer(places.wellKnown, false),
];

/** `thunderbird: imap 993 + smtp 465` or what it does instead. */
function brief(facts: DiscoveryFact[]): Record<string, string> {
  return Object.fromEntries(
    clientViews(facts).map(({ id, outcome, incoming, outgoing, from, agrees }) => {
      if (outcome !== 'found') return [id, outcome];
      const same = agrees ? '' : ' differs';
      return [id, `${from?.source} ${incoming?.protocol} ${incoming?.port} + ${outgoing?.port}${same}`];
    }),
  );
}

const nothing = {
  thunderbird: 'guesses',
  'thunderbird-android': 'asks',
  'k-9': 'asks',
  outlook: 'guesses',
  'apple-mail': 'asks',
  'delta-chat': 'guesses',
};

test('nothing published: every program guesses or asks', () => {
  assert.deepEqual(brief([]), nothing);
  assert.deepEqual(brief([fact('autoconfig', [], []), fact('srv', [imap, smtp])]), nothing);
});

test('everything published: all that read it agree', () => {
  const taken = (source: string) => `${source} imap 993 + 465`;
  const facts = [
    fact('autoconfig', [imap, pop3, smtp], everywhere),
    fact('autodiscover', [imap, pop3, smtp]),
  ];
  assert.deepEqual(brief(facts), {
    thunderbird: taken('autoconfig'),
    'thunderbird-android': taken('autoconfig'),
    'k-9': taken('autoconfig'),
    outlook: taken('autodiscover'),
    'apple-mail': 'asks',
    'delta-chat': taken('autoconfig'),
  });
});

test('a file given out only with a mail address is nothing for Android, which says why', () => {
  const answers = everywhere.map((one) =>
    one.withAddress ? one : { ...one, outcome: 'nothing' as const, status: 404 },
  );
  const facts = [fact('autoconfig', [imap, smtp], answers)];
  assert.equal(brief(facts)['thunderbird-android'], 'asks');
  assert.equal(brief(facts).thunderbird, 'autoconfig imap 993 + 465');
  const android = clientViews(facts).find(({ id }) => id === 'thunderbird-android');
  assert.match(android?.notes[0] ?? '', /only given out with a mail address/);
});

test('a server without encryption spoils the file for Android, is passed over by Delta Chat, taken by Thunderbird', () => {
  const bare = server('imap', 143, { security: 'none' });
  const views = brief([fact('autoconfig', [bare, imap, smtp], everywhere)]);
  assert.equal(views.thunderbird, 'autoconfig imap 143 + 465');
  assert.equal(views['thunderbird-android'], 'asks');
  assert.equal(views['delta-chat'], 'autoconfig imap 993 + 465 differs');
});

test('a file that is spoilt leads Android on to the next place', () => {
  const bare = server('imap', 143, { security: 'none' });
  const facts = [
    fact('autoconfig', [bare, smtp], everywhere),
    fact('ispdb', [imap, smtp], [answer('https://db.test/', false)]),
  ];
  assert.equal(brief(facts)['thunderbird-android'], 'ispdb imap 993 + 465 differs');
});

test('POP3 alone is enough for Thunderbird and Outlook, not for the others', () => {
  const facts = [fact('autoconfig', [pop3, smtp], everywhere), fact('autodiscover', [pop3, smtp])];
  assert.deepEqual(brief(facts), {
    ...nothing,
    thunderbird: 'autoconfig pop3 995 + 465',
    outlook: 'autodiscover pop3 995 + 465',
  });
});

test('places that disagree show who ends up elsewhere', () => {
  const old = server('imap', 993, { host: 'old.example.test' });
  const facts = [fact('autoconfig', [imap, smtp], everywhere), fact('autodiscover', [old, smtp])];
  assert.equal(brief(facts).outlook, 'autodiscover imap 993 + 465 differs');
});

test('an answer that names other servers than the best one counts for those who read it', () => {
  const other = server('imap', 143, { security: 'starttls' });
  const answers = everywhere.map((one) => (one.withAddress ? one : { ...one, candidates: [other, smtp] }));
  assert.equal(
    brief([fact('autoconfig', [imap, smtp], answers)])['thunderbird-android'],
    'autoconfig imap 143 + 465 differs',
  );
});

test('without a server for sending nothing is set up, and the note says so', () => {
  const facts = [fact('autoconfig', [imap], everywhere)];
  assert.deepEqual(brief(facts), nothing);
  assert.match(clientViews(facts)[0]?.notes[0] ?? '', /no server to send by/);
});

test('an answer over a way that was not protected is marked', () => {
  const open = [answer('http://autoconfig.example.test/mail/config-v1.1.xml', true, { verifiedTls: false })];
  const [thunderbird] = clientViews([fact('autoconfig', [imap, smtp], open)]);
  assert.equal(thunderbird?.from?.verifiedTls, false);
});

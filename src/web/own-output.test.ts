import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillUsername } from '../fields/fill-username.ts';
import type { Account } from '../model/account.ts';
import type { Provider } from '../model/provider.ts';
import { settingsToPublish } from '../publish/published-settings.ts';
import { hostedServer, sampleProvider } from '../publish/sample-provider.ts';
import { readAppleProfile } from '../readers/apple-profile.ts';
import { programViews } from '../readers/index.ts';
import { english } from '../testing/english.ts';
import { hearOwnBy } from './hear-own.ts';
import { ownPrograms } from './own-programs.ts';

const links = {
  webmail: 'https://webmail.example.test/',
  guides: 'https://example.test/g',
  enable: 'https://example.test/on',
};
const services = {
  caldav: 'https://dav.example.test/c/',
  carddav: 'https://dav.example.test/',
  jmap: 'https://j.example.test/',
};
const both = {
  incoming: [
    hostedServer('pop3', 110, { security: 'starttls' }),
    hostedServer('imap', 143, { security: 'starttls' }),
    hostedServer('pop3', 995),
    hostedServer('imap', 993),
    hostedServer('imap', 993, { host: 'second.example.test' }),
  ],
  outgoing: [
    hostedServer('smtp', 587, { security: 'starttls' }),
    hostedServer('smtp', 465),
    hostedServer('smtp', 465, { host: 'second.example.test' }),
  ],
};
const whole = sampleProvider({ servers: { ...both, ...services }, links, publish: { pacc: true } });

const account = (domain: string, localPart = 'ann'): Account => ({
  ...{ address: `${localPart}@${domain}`, localPart, domain },
});

const cases: [string, Provider, Account][] = [
  ['several servers a protocol', whole, account('example.test')],
  ['an apostrophe in the address', whole, account('example.test', "o'neil")],
  ['a plus and a slash in the address', whole, account('example.test', 'ann+a/b')],
  [
    'servers of a single domain',
    {
      ...whole,
      domains: ['example.test', 'own.test'],
      ownOfDomains: new Map([
        [
          'own.test',
          {
            incoming: [
              hostedServer('imap', 143, { host: 'i.own.test', security: 'starttls' }),
              hostedServer('imap', 993, { host: 'i.own.test' }),
            ],
            outgoing: [hostedServer('smtp', 465, { host: 's.own.test' })],
          },
        ],
      ]),
    },
    account('own.test'),
  ],
  [
    'STARTTLS alone',
    sampleProvider({
      servers: {
        incoming: [hostedServer('imap', 143, { security: 'starttls' })],
        outgoing: [hostedServer('smtp', 587, { security: 'starttls' })],
      },
    }),
    account('example.test'),
  ],
];

for (const [name, provider, who] of cases) {
  test(`every program takes the best servers of our own output: ${name}`, async () => {
    const settings = settingsToPublish(provider, who.domain);
    const wanted = [settings?.incoming[0], settings?.outgoing].map((one) => one && placeOf(who, one));
    const own = await hearOwnBy({ provider, profileSigner: null, baseUrl: null, spoken: [english] })(who);
    for (const view of programViews(own)) {
      if (view.id === 'apple-mail') continue;
      const taken = [view.incoming, view.outgoing].map((one) => one && placeOf(who, one));
      assert.deepEqual(taken, wanted, `${view.name}: ${view.notes.join(' ')}`);
      assert.deepEqual(view.doubts, [], view.name);
    }
    const profile = readAppleProfile(Buffer.from(own.profile.body).toString('utf8'));
    assert.ok(profile.kind === 'servers');
    assert.deepEqual(
      [profile.incoming, profile.outgoing].map((one) => one && placeOf(who, one)),
      wanted,
    );
    const groups = await ownPrograms(own, provider);
    assert.deepEqual(
      groups.flatMap(({ wrong, doubts }) => [...wrong, ...doubts]),
      [],
    );
  });
}

/** User names of our own making are told by every format but those that tell none, whose readers take the address. */
const named: [string, Provider, Account, string][] = [
  '%EMAILLOCALPART%',
  '%EMAILDOMAIN%\\%EMAILLOCALPART%',
  'localpart',
  `x "&<>'%EMAILADDRESS%`,
].map((username) => [
  username,
  {
    ...whole,
    ownOfDomains: new Map([['example.test', { username }]]),
  },
  account('example.test'),
  fillUsername(username, account('example.test')),
]);

for (const [template, provider, who, filled] of named) {
  test(`the user name ${template} arrives where a program reads one`, async () => {
    const own = await hearOwnBy({ provider, profileSigner: null, baseUrl: null, spoken: [english] })(who);
    const views = new Map(programViews(own).map((view) => [view.id, view]));
    for (const id of [
      'thunderbird',
      'thunderbird-android',
      'k-9',
      'evolution',
      'kmail',
      'outlook',
      'delta-chat',
      'nextcloud-mail',
    ]) {
      const view = views.get(id);
      // Delta Chat keeps of a text only what stands behind its last entity (its own reader has the reference).
      if (view === undefined || (id === 'delta-chat' && /["&<>']/.test(template))) continue;
      assert.deepEqual([view.incoming?.username, view.outgoing?.username], [filled, filled], id);
    }
    const profile = readAppleProfile(Buffer.from(own.profile.body).toString('utf8'));
    assert.ok(profile.kind === 'servers');
    assert.equal(profile.incoming?.username, filled);
  });
}

test('nothing that is handed out of the provider file says "not verified"', async () => {
  const own = await hearOwnBy({ provider: whole, profileSigner: null, baseUrl: null, spoken: [english] })(
    account('example.test'),
  );
  for (const { url, body } of [...own.answers, own.profile])
    assert.doesNotMatch(Buffer.from(body).toString('utf8'), /not[ -]verified|unverified/i, url);
});

function placeOf(
  who: Account,
  server: { protocol: string; host: string; port: number; security: string; username: string },
) {
  const { protocol, host, port, security, username } = server;
  return `${protocol} ${host} ${port} ${security} ${fillUsername(username, who)}`;
}

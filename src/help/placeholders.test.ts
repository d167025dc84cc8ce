import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neutralProvider, type Provider } from '../model/provider.ts';
import { english } from '../testing/english.ts';
import { checkPlaceholders, fillText, placeholderValues } from './placeholders.ts';

const hoster: Provider = {
  ...neutralProvider,
  name: 'Smith & <b>Sons</b>',
  domains: ['example.test'],
  servers: {
    incoming: [
      { protocol: 'imap', host: 'in.example.test', port: 143, security: 'starttls', username: 'localpart' },
    ],
    outgoing: [
      { protocol: 'smtp', host: 'out.example.test', port: 587, security: 'starttls', username: 'address' },
    ],
  },
  support: {
    email: 'help@example.test',
    phone: '01 23',
    url: 'javascript:alert(1)',
    chat: 'https://chat.example.test/?a&b',
  },
};

test('without a provider file the words are neutral', () => {
  const values = placeholderValues(english, neutralProvider);

  const text = fillText('{{provider}}: {{popHost}} {{popPort}} {{popSecurity}}, {{ outgoingPort }}', values);

  assert.equal(text, 'your provider: for example mail.example.com 995 SSL/TLS, 465');
  assert.equal(values.get('supportContact')?.text, 'the support of your provider');
  assert.match(String(values.get('userName')?.text), /^usually your full e-mail address/);
});

test("a provider's own servers are filled in, and what it does not offer is said", () => {
  const values = placeholderValues(english, hoster);

  const text = fillText(
    '{{incomingHost}} {{imapHost}} {{imapPort}} {{imapSecurity}} {{outgoingHost}}',
    values,
  );

  assert.equal(text, 'in.example.test in.example.test 143 STARTTLS out.example.test');
  assert.equal(fillText('{{popHost}}, {{popPort}}', values), 'not offered, not offered');
  assert.equal(fillText('{{userName}}', values), 'the part of your address before the @ sign, such as ann');
});

test('a template of the login name becomes an example', () => {
  const [server] = hoster.servers.incoming;
  assert.ok(server);
  const incoming = [{ ...server, username: '%EMAILLOCALPART%+%EMAILDOMAIN%' }];

  const values = placeholderValues(english, { ...hoster, servers: { ...hoster.servers, incoming } });

  assert.equal(values.get('userName')?.text, 'a name of the form ann+example.test');
});

test('values are escaped in HTML, and only web and mail addresses become links', () => {
  const values = placeholderValues(english, hoster);

  const contact = String(values.get('supportContact')?.html);

  assert.equal(values.get('provider')?.html, 'Smith &amp; &lt;b&gt;Sons&lt;/b&gt;');
  assert.match(contact, /^the support of Smith &amp; &lt;b&gt;Sons/);
  assert.match(
    contact,
    /<a href="mailto:help@example\.test">help@example\.test<\/a>, 01 23, javascript:alert\(1\),/,
  );
  assert.match(contact, /<a href="https:\/\/chat\.example\.test\/\?a&amp;b" rel="noopener noreferrer">/);
});

const faults = [
  '{{nobody}}',
  '{{ provider',
  'provider }}',
  '{{}}',
  '{{toString}}',
  '{{provider}} and {{provide}}',
];

for (const text of faults) {
  test(`refuses ${text}, naming the file`, () => {
    assert.throws(
      () => checkPlaceholders(text, placeholderValues(english, neutralProvider), 'a.md'),
      /^Error: a\.md: .*placeholder/,
    );
  });
}

test('accepts every known placeholder', () => {
  const values = placeholderValues(english, neutralProvider);
  const text = [...values.keys()].map((name) => `{{${name}}}`).join(' ');

  checkPlaceholders(text, values, 'a.md');

  assert.doesNotMatch(fillText(text, values), /[{}]/);
});

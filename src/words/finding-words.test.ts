import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingArgs } from '../model/finding.ts';
import { rules } from '../rules/index.ts';
import { english, german } from '../testing/english.ts';
import { healthyCheck, healthyPop3 } from '../testing/healthy-facts.ts';
import { findingWords } from './finding-words.ts';

const { account } = healthyCheck();
const about = (host: string) => ({ account, endpoint: { ...healthyPop3(), host } });

test('nobody is sent to a provider about a server of their own', () => {
  const fixAt = (host: string) =>
    findingWords(english, { code: 'protocol-violation', args: {} }, about(host))?.fix ?? '';
  assert.match(fixAt('mail.example.test'), /Send this report to your provider:/);
  assert.match(fixAt('127.0.0.1'), /to whoever set up mail on this computer:/);
  assert.match(fixAt('192.168.1.5'), /to whoever runs this server in your network:/);
});

/** Some words are about the provider of the domain's mail, whoever runs the server at hand. */
const ofTheDomain = /^(?:sender-not-authenticated|settings-|mail-hosted-elsewhere)/;

for (const [language, words] of [
  ['en', english],
  ['de', german],
] as const)
  for (const rule of rules)
    test(`${language}, ${rule.id}: nobody is sent to a provider about a server of their own`, () => {
      if (ofTheDomain.test(rule.id)) return;
      for (const host of ['127.0.0.1', '192.168.1.5']) {
        const said = findingWords(words, { code: rule.id, args: {} }, about(host));
        const text = `${said?.title} ${said?.fix}`.replace(/Providers limit|web ?site/g, '');
        assert.doesNotMatch(text, /\b(?:your|the) provider\b|\b(?:der|den|dem|des|Ihr\w*) Anbieter/i);
      }
    });

test('arguments that an older version stored as half a sentence still say what they said', () => {
  const args = { works: 'port 995 with SSL/TLS' };
  const words = findingWords(english, { code: 'connection-refused', args }, about('mail.example.test'));
  assert.equal(words?.fix, 'Choose port 995 with SSL/TLS instead.');
});

test('arguments about encryption that an older version stored read the same', () => {
  const why = (code: string, args: FindingArgs) =>
    findingWords(english, { code, args }, about('mail.example.test'))?.why ?? '';
  const flaws = ['an EC key of only 192 bits', 'a signature with SHA-1'];
  assert.match(
    why('certificate-weak', { flaws }),
    /: an EC key of only 192 bits and a signature with SHA-1\.$/,
  );
  assert.match(why('certificate-chain-untidy', { flaws: ['duplicate'] }), /but one of them is sent twice\./);
  assert.match(
    why('cleartext-on-tls-port', { chosen: 'no encryption' }),
    /With no encryption a mail program/,
  );
  assert.match(why('tls-handshake-failed', { alert: 'bad_record_mac' }), /alert “bad record mac”/);
  assert.match(why('tls-weak-cipher', { classes: ['rc4', '3des'] }), /unsafe: RC4 and Triple DES\./);
  assert.match(why('tls-weak-cipher', { classes: ['no-forward-secrecy'] }), /lack forward secrecy/);
  assert.match(
    why('certificate-name-mismatch', { onlyCommonName: true }),
    /Outlook on Windows, .* and programs/,
  );
  const refusing = ['mail apps on Android', 'Python scripts'];
  assert.match(
    why('tls-too-weak-for-programs', { flaw: 'curve', method: 'secp521r1', refusing }),
    /refuse to connect: mail apps on Android and Python scripts\./,
  );
});

test('arguments about logins that an older version stored read the same', () => {
  const said = (code: string, args: FindingArgs) => {
    const words = findingWords(english, { code, args }, about('mail.example.test'));
    return `${words?.why} ${words?.fix}`;
  };
  const worked = ['ann lee on smtp.example.test (sending)'];
  assert.match(
    said('login-refused', { worked }),
    /accepted for ann lee on smtp\.example\.test \(sending\)\./,
  );
  assert.match(
    said('login-refused', { provider: 'Yahoo' }),
    /Create an app password at https:\/\/login\.yahoo\.com\//,
  );
  const offeredAt = ['a.example.test port 465', 'b.example.test port 587'];
  assert.match(
    said('login-not-offered', { offeredAt }),
    /Use a\.example\.test port 465 or b\.\S+ port 587 for/,
  );
  assert.match(said('login-method-unsupported', { offered: ['NTLM'] }), /of a company network \(NTLM\)/);
  assert.match(said('login-method-unsupported', { offered: ['PLAIN'] }), /announces PLAIN, but/);
  const incoming = 'mail.example.test';
  assert.match(said('outgoing-login-differs', { incoming, outgoing: incoming }), /needs a permission/);
  assert.match(
    said('incoming-login-differs', { incoming, accepted: 'smtp.example.test' }),
    /check the server name mail\.example\.test/,
  );
  assert.match(said('login-works', { mechanism: 'APOP', protected: false }), /password itself was not sent/);
});

test('the fix is the sum of the steps', () => {
  const words = findingWords(english, { code: 'dns-failure', args: {} }, about('mail.example.test'));
  assert.equal(words?.steps.length, 2);
  assert.equal(words?.fix, words?.steps.join(' '));
});

test('the words of the server are handed on once, with the page they name', () => {
  const link = 'https://help.example.test/';
  const why = (args: object) =>
    findingWords(english, { code: 'server-busy', args: { ...args } }, about('mail.example.test'))?.why ?? '';
  assert.match(
    why({ said: '421 later', link }),
    /The server’s answer: “421 later”\. The page it refers to: https/,
  );
  const told = why({ text: `later, ${link}`, said: `later, ${link}`, link });
  assert.equal(told.split('later').length, 2);
  assert.equal(told.split(link).length, 2);
});

test('a finding that nobody has a message for has no words', () => {
  assert.equal(
    findingWords(english, { code: 'nothing-of-the-kind', args: {} }, { account, endpoint: null }),
    null,
  );
});

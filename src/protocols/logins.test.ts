import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import type { LoginMechanism } from '../model/facts.ts';
import { failureKinds } from '../model/failure.ts';
import { tell } from '../model/message.ts';
import type { MailProtocol } from '../model/protocols.ts';
import { type Act, startScriptedServer } from '../testing/fake-server/scripted-server.ts';
import { loginScript, type ServerSide, serverSide } from '../testing/login-scripts.ts';
import { check, only, typed } from '../testing/test-parts.ts';

const username = 'ann@example.test';
const password = 'tiger-lily-42';
const protocols: MailProtocol[] = ['pop3', 'imap', 'smtp'];
const mechanisms: LoginMechanism[] = ['PLAIN', 'LOGIN', 'CRAM-MD5', 'SCRAM-SHA-1', 'SCRAM-SHA-256'];
/** What the connection of the relay question gets to hear. */
const busy: Act[] = [{ send: '421 4.3.2 busy\r\n' }, { close: true }];

async function logIn(t: TestContext, protocol: MailProtocol, script: Act[]) {
  const server = await startScriptedServer((connection) => (connection === 1 ? script : busy));
  t.after(() => server.close());
  const settings = [typed(protocol, server.port, 'none')];
  const direction = protocol === 'smtp' ? { outgoing: settings } : { incoming: settings };
  const report = await check({ password, allowUnverifiedLogin: true, ...direction });
  return { ...only(report), text: JSON.stringify(report), server };
}

/** The messages of a login as they were sent: behind the command, or on lines of their own. */
function messagesOf(received: string[]): string[] {
  const words = received.map((line) => line.split(' ').at(-1) ?? '');
  return words.filter((word) => word.length >= 12 && /^[A-Za-z0-9+/]+={0,2}$/.test(word));
}

for (const protocol of protocols) {
  for (const mechanism of mechanisms) {
    test(`${protocol} by ${mechanism}: the right password is accepted, and nothing made from it is in the report`, async (t) => {
      const script = loginScript(protocol, mechanism, serverSide(mechanism, username, password));
      const { facts, text, server } = await logIn(t, protocol, script);
      assert.equal(facts.login?.mechanism, mechanism);
      assert.deepEqual(facts.login?.offered, [mechanism]);
      assert.equal(facts.login?.outcome, 'accepted');
      assert.equal(facts.login?.serverProved, mechanism.startsWith('SCRAM') ? true : undefined);
      const messages = messagesOf(server.received);
      assert.ok(messages.length > 0);
      for (const message of messages) assert.ok(!text.includes(message), message);
      assert.ok(!text.includes(password));
      assert.doesNotMatch(text, /[+"4] dj[0-3]/); // `v=`, the server's signature
      assert.match(text, /<redacted>/);
    });

    test(`${protocol} by ${mechanism}: a wrong password is a refusal`, async (t) => {
      const script = loginScript(protocol, mechanism, serverSide(mechanism, username, 'another-password'));
      const { facts, failure } = await logIn(t, protocol, script);
      assert.equal(facts.login?.outcome, 'refused');
      assert.match(facts.login?.reply?.text ?? '', /^no$/);
      assert.notEqual(facts.login?.serverProved, true);
      assert.equal(failure, null);
    });
  }

  const hostile: [string, string, ServerSide][] = [
    ['asks for 2^31 rounds', 'SCRAM-SHA-256', bySecond((nonce) => `r=${nonce}x,s=QUJD,i=2147483648`)],
    ['uses another nonce', 'SCRAM-SHA-1', bySecond(() => 'r=another,s=QUJD,i=4096')],
    ['asks without end', 'LOGIN', () => 'Password:'],
    ['asks PLAIN for more', 'PLAIN', () => ''],
    ['asks CRAM-MD5 twice', 'CRAM-MD5', () => '<1@example.test>'],
  ];
  for (const [what, mechanism, side] of hostile) {
    test(`${protocol} by ${mechanism}: a server that ${what} breaks the protocol, which is no refusal`, async (t) => {
      const { facts, failure, server } = await logIn(t, protocol, loginScript(protocol, mechanism, side));
      assert.deepEqual([failure?.kind, failure?.step], ['reply-malformed', 'login']);
      assert.deepEqual(facts.violation?.what, failure?.detail);
      assert.equal(facts.login?.outcome, 'skipped');
      assert.equal(facts.login?.reply, null);
      assert.ok(server.received.length < 10);
    });
  }

  test(`${protocol}: a server that does not know the password cannot pass for one that does`, async (t) => {
    const liar = serverSide('SCRAM-SHA-256', username, 'another-password');
    const side: ServerSide = (messages) =>
      messages.length < 2 ? liar(messages) : messages.length > 2 || `v=${'A'.repeat(43)}=`;
    const { facts, failure } = await logIn(t, protocol, loginScript(protocol, 'SCRAM-SHA-256', side));
    assert.deepEqual(failure?.detail, tell('detail-scram-unproved'));
    assert.equal(facts.login?.serverProved, false);
  });

  test(`${protocol}: a server that skips its proof lets us in, and the missing proof is a fact`, async (t) => {
    const honest = serverSide('SCRAM-SHA-256', username, password);
    const side: ServerSide = (messages) => (messages.length < 2 ? honest(messages) : true);
    const { facts } = await logIn(t, protocol, loginScript(protocol, 'SCRAM-SHA-256', side));
    assert.equal(facts.login?.outcome, 'accepted');
    assert.equal(facts.login?.serverProved, false);
  });

  test(`${protocol}: a challenge without end is cut off`, async (t) => {
    const side: ServerSide = () => 'x'.repeat(60_000);
    const { failure } = await logIn(t, protocol, loginScript(protocol, 'CRAM-MD5', side, true));
    assert.deepEqual([failure?.kind, failure?.step], ['reply-too-long', 'login']);
  });

  test(`${protocol}: whatever a server answers to a login, it ends as a reply or a listed failure`, async (t) => {
    const status = [
      '+ ',
      '334 ',
      '* ',
      'p2 OK ',
      '+OK ',
      '-ERR ',
      '235 ',
      '235-',
      '535 ',
      '* BYE ',
      '* X {3}',
      '',
    ];
    const line = fc.tuple(fc.constantFrom(...status), fc.oneof(fc.base64String(), fc.string()));
    const answers = fc.array(
      line.map((parts) => parts.join('')),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mechanisms), answers, async (mechanism, lines) => {
        const opening = beforeLogin(loginScript(protocol, mechanism, () => false));
        // All at once and then a close: how long a silent server is waited for has tests of its own.
        const send = lines.map((one) => `${one}\r\n`).join('');
        const script: Act[] = [...opening, { expect: /AUTH/ }, { send }, { close: true }];
        const { facts, failure } = await logIn(t, protocol, script);
        const ended = failure !== null || facts.login?.reply != null;
        return ended && failureKinds.includes(failure?.kind ?? 'aborted');
      }),
      { numRuns: 40 },
    );
  });

  test(`${protocol}: mechanisms for tokens only leave nothing to try`, async (t) => {
    const { facts, server } = await logIn(
      t,
      protocol,
      loginScript(protocol, 'XOAUTH2', () => false),
    );
    assert.equal(facts.login?.skipped, 'no-common-mechanism');
    assert.deepEqual(facts.login?.offered, ['XOAUTH2']);
    assert.ok(server.received.every((line) => !line.includes('AUTH')));
  });
}

/** The script up to the login. */
function beforeLogin(script: Act[]): Act[] {
  return script.slice(
    0,
    script.findIndex((act) => 'talk' in act),
  );
}

/** A SCRAM server whose first message is made from the client's nonce. */
function bySecond(make: (nonce: string) => string): ServerSide {
  return ([first]) => (first === undefined ? '' : make(first.slice(first.lastIndexOf(',r=') + 3)));
}

test('POP3 by APOP where nothing else is on offer', async (t) => {
  const { facts, text, server } = await logIn(t, 'pop3', [
    { trickle: '+OK ready <1896.697170952@dbc.mtview.ca.us>\r\n' },
    { expect: /^CAPA$/ },
    { trickle: '+OK\r\nUIDL\r\n.\r\n' },
    { expect: /^APOP ann@example\.test [0-9a-f]{32}$/ },
    { trickle: '-ERR [AUTH] no\r\n' },
    { expect: /^QUIT$/ },
  ]);
  assert.deepEqual(server.unexpected, []);
  assert.deepEqual(facts.login?.offered, ['APOP']);
  assert.deepEqual([facts.login?.mechanism, facts.login?.outcome], ['APOP', 'refused']);
  assert.match(text, /APOP ann@example\.test <redacted>/);
});

test('POP3: a timestamp in the greeting is no reason to leave USER and PASS', async (t) => {
  const { facts } = await logIn(t, 'pop3', [
    { send: '+OK ready <1896.697170952@dbc.mtview.ca.us>\r\n' },
    { expect: /^CAPA$/ },
    { send: '+OK\r\nUSER\r\n.\r\n' },
    { expect: /^USER ann@example\.test$/ },
    { send: '-ERR no\r\n' },
  ]);
  assert.deepEqual(facts.login?.offered, ['USER', 'APOP']);
  assert.equal(facts.login?.mechanism, 'USER/PASS');
});

test('a proof that the server repeats is hidden as well', async (t) => {
  let sent = '';
  const digest = /\b[0-9a-f]{32}\b/;
  const { text } = await logIn(t, 'smtp', [
    { send: '220 mx.example.test ESMTP\r\n' },
    { expect: /^EHLO / },
    { send: '250-mx.example.test\r\n250 AUTH CRAM-MD5\r\n' },
    { expect: /^AUTH CRAM-MD5$/ },
    { send: `334 ${Buffer.from('<1@example.test>').toString('base64')}\r\n` },
    {
      talk: (line) => {
        sent = line;
        return { send: `535 5.7.8 ${line} is ${Buffer.from(line, 'base64')}\r\n`, over: true };
      },
    },
  ]);
  assert.match(Buffer.from(sent, 'base64').toString(), digest);
  assert.ok(!text.includes(sent));
  assert.doesNotMatch(text, digest);
});

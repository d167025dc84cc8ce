import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { failureKinds } from '../../model/failure.ts';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, codes, only } from '../../testing/test-parts.ts';
import { parseStatus } from './replies.ts';

/** Runs a check of a ManageSieve server in clear text, with all that it sends cut into single bytes. */
async function play(t: TestContext, script: Act[], password = 'tiger-lily-42') {
  const server = await startScriptedServer(
    script.map((act) => ('send' in act ? { trickle: String(act.send) } : act)),
  );
  t.after(() => server.close());
  const extra = [{ protocol: 'sieve', host: '127.0.0.1', port: server.port, security: 'none' }];
  const report = await check({ password, allowUnverifiedLogin: true, extra });
  return { ...only(report), report, text: JSON.stringify(report), server };
}

const greeting =
  '"IMPLEMENTATION" "x {3}"\r\n"SASL" "PLAIN"\r\n"SIEVE" {4}\r\nwhat\r\nOK (WARNINGS) {5}\r\nready\r\n';
const goodbye: Act[] = [{ expect: /^LOGOUT$/ }];

test('a greeting with literals is read, the login goes in one string, and nothing is changed', async (t) => {
  const { facts, outcome, server, report, text } = await play(t, [
    { send: greeting },
    { expect: /^AUTHENTICATE "PLAIN" "[A-Za-z0-9+/=]+"$/ },
    { send: 'OK "Logged in."\r\n' },
    ...goodbye,
  ]);
  assert.deepEqual(server.unexpected, []);
  assert.equal(outcome, 'done');
  assert.deepEqual(facts.capabilities, ['"IMPLEMENTATION" "x {3}"', '"SASL" "PLAIN"', '"SIEVE" "what"']);
  assert.deepEqual(facts.login?.offered, ['PLAIN']);
  assert.deepEqual([facts.login?.outcome, facts.greetingReply?.code], ['accepted', 'WARNINGS']);
  assert.ok(codes(report).includes('sieve-works'));
  // What is beside mail decides nothing.
  assert.deepEqual(
    [report.verdict, report.incoming, report.outgoing],
    ['not-tested', 'not-tested', 'not-tested'],
  );
  assert.ok(!text.includes('tiger-lily-42'));
});

test('a long password goes as a literal, a challenge may be one, and the last word of the server is heard', async (t) => {
  const long = 'p'.repeat(900);
  const { facts, server, text } = await play(
    t,
    [
      { send: '"SASL" "PLAIN"\r\nOK\r\n' },
      { expect: /^AUTHENTICATE "PLAIN" \{\d+\+\}$/ },
      { expect: /^[A-Za-z0-9+/=]{1100,}$/ },
      { send: 'OK (SASL "dj1hYmM=") "in"\r\n' },
      ...goodbye,
    ],
    long,
  );
  assert.deepEqual(server.unexpected, []);
  assert.equal(facts.login?.outcome, 'accepted');
  assert.ok(!text.includes(long));
  const login = await play(t, [
    { send: '"SASL" "LOGIN"\r\nOK\r\n' },
    { expect: /^AUTHENTICATE "LOGIN"$/ },
    { send: '{12}\r\nVXNlcm5hbWU6\r\n' },
    { expect: /^"[A-Za-z0-9+/=]+"$/ },
    { send: '"UGFzc3dvcmQ6"\r\n' },
    { expect: /^"[A-Za-z0-9+/=]+"$/ },
    { send: 'NO (AUTH-TOO-WEAK) "no such way"\r\n' },
    ...goodbye,
  ]);
  assert.deepEqual(login.server.unexpected, []);
  assert.deepEqual(
    [login.facts.login?.outcome, login.facts.login?.reply?.code],
    ['refused', 'AUTH-TOO-WEAK'],
  );
});

test('a server that turns us away, or is another one, is told from a broken one', async (t) => {
  const away = await play(t, [{ send: 'BYE (TRYLATER) "too many connections"\r\n' }, { close: true }]);
  assert.deepEqual(
    [away.failure?.kind, away.facts.greetingReply?.text],
    ['refused-by-server', 'too many connections'],
  );
  assert.ok(codes(away.report).includes('server-busy'));
  const imap = await play(t, [{ send: '* OK IMAP4rev1 ready\r\n' }]);
  assert.equal(imap.facts.service?.seen, 'imap');
  assert.ok(codes(imap.report).includes('wrong-service'));
  const odd = await play(t, [{ send: '"SASL" "PLAIN"\r\nwhat is this\r\n' }]);
  assert.equal(odd.failure?.kind, 'reply-malformed');
});

test('a refusal is judged by its code, whatever its words', async (t) => {
  const refuse = async (status: string) => {
    const { report } = await play(t, [
      { send: '"SASL" "PLAIN"\r\nOK\r\n' },
      { expect: /^AUTHENTICATE/ },
      { send: `${status}\r\n` },
      ...goodbye,
    ]);
    return codes(report).filter((code) => code.startsWith('login-'));
  };
  assert.deepEqual(await refuse('NO "Authentication failed."'), ['login-refused']);
  assert.deepEqual(await refuse('NO (TRYLATER) "no"'), ['login-temporary-failure']);
  assert.deepEqual(await refuse('NO (ENCRYPT-NEEDED)'), ['login-needs-encryption']);
  assert.deepEqual(await refuse('NO (AUTH-TOO-WEAK) "no"'), ['login-method-unsupported']);
});

test('a status is read whatever stands in it', () => {
  assert.deepEqual(parseStatus('NO (quota/maxsize) "it is \\"full\\""'), {
    ...{ status: 'NO', enhanced: null, code: 'QUOTA/MAXSIZE', text: 'it is "full"' },
  });
  assert.equal(parseStatus('OKAY'), null);
  fc.assert(fc.property(fc.string(), (text) => void parseStatus(text)));
  fc.assert(fc.property(fc.string(), (text) => parseStatus(`BYE ${text}`)?.status !== 'NO'));
});

test('whatever a server says ends in a listed failure', async (t) => {
  const line = fc.constantFrom(
    'OK',
    '"SASL" "PLAIN"',
    'NO "x"',
    '{3}',
    '{9999999}',
    '"',
    'BYE',
    '"a" {2}',
    'x',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
      const { failure } = await play(t, [
        { send: lines.map((one) => `${one}\r\n`).join('') },
        { close: true },
      ]);
      assert.ok(failure === null || failureKinds.includes(failure.kind));
    }),
    { numRuns: 25 },
  );
});

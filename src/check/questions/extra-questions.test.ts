import assert from 'node:assert/strict';
import { before, type TestContext, test } from 'node:test';
import { createIdentity } from '../../practice/certificate-variants.ts';
import { createAuthority, toPem } from '../../practice/certificates.ts';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { startTalkingServer } from '../../testing/fake-server/talking-server.ts';
import { check, codes, only, testParts, typed } from '../../testing/test-parts.ts';

const password = 'tiger-lily-42';
let tls: { key: string; cert: string };
let parts: ReturnType<typeof testParts>;

before(async () => {
  const now = new Date();
  const authority = await createAuthority('Posthorn Test', now);
  const { keyPem, chainPem } = await createIdentity(authority, 'good', 'mail.example.test', now);
  tls = { key: keyPem, cert: chainPem };
  parts = testParts({ extraRoots: [toPem(authority.root)] });
});

async function play(t: TestContext, script: (connection: number) => Act[]) {
  const server = await startScriptedServer(script);
  t.after(() => server.close());
  return server;
}

/** Greeting to TLS for POP3, as one connection sees it; then whatever follows. */
function stls(...after: Act[]): Act[] {
  return [
    { send: '+OK ready\r\n' },
    { expect: /^(CAPA|STLS)$/ },
    { send: '+OK\r\nSTLS\r\nUSER\r\n.\r\n' },
    { expect: /^STLS$/ },
    { send: '+OK go\r\n' },
    { tls },
    ...after,
  ];
}

/** The injection probe sends STLS at once, with CAPA behind it. */
function smuggling(...after: Act[]): Act[] {
  return [
    { send: '+OK ready\r\n' },
    { expect: /^STLS$/ },
    { expect: /^CAPA$/ },
    { send: '+OK go\r\n' },
    { tls },
    ...after,
    { expect: /^QUIT$/ },
    { send: '+OK bye\r\n' },
    { close: true },
  ];
}

for (const [what, answered, leak] of [
  ['a server that answers a smuggled command inside TLS is found', true, [{ send: '+OK\r\nUSER\r\n.\r\n' }]],
  ['a server that forgets what came before TLS is not accused', false, []],
] as [string, boolean, Act[]][]) {
  test(what, async (t) => {
    const first = stls({ expect: /CAPA/ }, { send: '+OK\r\nUSER\r\n.\r\n' }, { expect: /QUIT/ });
    // Beside the injection probe other questions connect; they get the same script and end where it does not fit.
    const server = await play(t, (connection) => (connection === 1 ? first : smuggling(...leak)));
    const report = await check({ incoming: [typed('pop3', server.port, 'starttls')] }, parts);
    const { facts } = only(report);
    assert.equal(
      facts.starttls?.injection?.answered,
      answered,
      JSON.stringify(
        only(report).attempts.filter((a) => a.purpose === 'injection'),
        null,
        1,
      ),
    );
    assert.equal(codes(report).includes('starttls-injection'), answered);
  });
}

const refusing: Act[] = [
  { send: '+OK ready\r\n' },
  { expect: /CAPA/ },
  { send: '+OK\r\nUSER\r\n.\r\n' },
  { expect: /^USER ann@example\.test$/ },
  { send: '+OK\r\n' },
  { expect: /^PASS / },
  { send: '-ERR [AUTH] Authentication failed.\r\n' },
  { expect: /QUIT/ },
];
const accepting: Act[] = [
  ...refusing.slice(0, 3),
  { expect: /^USER ann$/ },
  { send: '+OK\r\n' },
  { expect: /^PASS / },
  { send: '+OK Logged in.\r\n' },
  { expect: /QUIT/ },
];
const typedPassword = { password, allowUnverifiedLogin: true };

test('the other form of the name is tried only with consent, and named as the cause where it is accepted', async (t) => {
  const server = await play(t, (connection) => (connection === 1 ? refusing : accepting));
  const incoming = [typed('pop3', server.port, 'none')];
  const report = await check({ ...typedPassword, incoming, tryOtherName: true }, parts);
  assert.equal(report.diagnosis?.code, 'login-name-form');
  assert.equal(only(report).facts.login?.otherName?.username, 'ann');
  assert.ok(!JSON.stringify(report).includes(password));
});

test('without consent one login is made and no more', async (t) => {
  const server = await play(t, () => refusing);
  const report = await check({ ...typedPassword, incoming: [typed('pop3', server.port, 'none')] }, parts);
  assert.equal(
    report.diagnosis?.code,
    'login-refused',
    JSON.stringify(
      [
        report.findings,
        only(report).facts.login,
        only(report).attempts.map((a) => [a.purpose, a.transcript]),
      ],
      null,
      1,
    ),
  );
  assert.equal(server.received.filter((line) => line.startsWith('PASS')).length, 1);
});

/** An SMTP server that answers by the command, for dialogues whose connections come in any order. */
function smtpScript(recipients: number): Act[] {
  const envelope: Act[] = [
    { expect: /^MAIL FROM/ },
    { send: '250 ok\r\n' },
    { expect: /^RCPT TO/ },
    { send: '554 5.7.1 Relay access denied\r\n' },
    { expect: /^RSET$/ },
    { send: '250 ok\r\n' },
  ];
  return [
    { send: '220 mx.example.test ESMTP\r\n' },
    { expect: /^EHLO/ },
    { send: '250-mx.example.test\r\n250 AUTH PLAIN\r\n' },
    ...Array.from({ length: recipients }, () => envelope).flat(),
    { expect: /^QUIT$/ },
  ];
}

/** The same server, slow to answer the plain question. */
const slowRelay = smtpScript(1).flatMap((act): Act[] =>
  'send' in act && String(act.send).startsWith('554') ? [{ wait: 400 }, act] : [act],
);

const sending: Act[] = [
  ...smtpScript(0).slice(0, 3),
  { expect: /^AUTH PLAIN/ },
  { send: '235 2.7.0 ok\r\n' },
  ...['MAIL', 'RCPT', 'RCPT', 'RSET', 'MAIL', 'RCPT'].flatMap((word): Act[] => [
    { expect: new RegExp(`^${word}`) },
    { send: '250 ok\r\n' },
  ]),
  { expect: /^QUIT$/ },
];

/** A main dialogue without a login. */
const greeted: Act[] = [...smtpScript(0).slice(0, 3), { expect: /^QUIT$/ }];

/** The main dialogue, the plain question and the unusual ones, in two halves. */
function forms(connection: number): Act[] {
  return connection === 1 ? sending : smtpScript({ 2: 1, 3: 7 }[connection] ?? 8);
}

test('unusual relay forms are asked only on request and after a login, all fifteen of them, and never DATA', async (t) => {
  const server = await play(t, (connection) => forms(connection));
  const outgoing = [typed('smtp', server.port, 'none')];
  const report = await check({ ...typedPassword, outgoing, deepRelay: true }, parts);
  const { facts } = only(report);
  const questions = facts.relay?.envelopes.map(({ question }) => question) ?? [];
  assert.equal(questions.filter((question) => question.startsWith('oddity-')).length, 15);
  assert.deepEqual(server.unexpected, []);
  assert.ok(server.received.every((line) => !line.startsWith('DATA')));
  assert.ok(codes(report).includes('relay-closed'));
});

test('staff who answer for it have the unusual forms asked without a login; nobody else has', async (t) => {
  for (const [byStaff, count] of [
    [true, 15],
    [false, 0],
  ] as const) {
    const server = await play(t, (connection) => (connection === 1 ? greeted : forms(connection)));
    const outgoing = [typed('smtp', server.port, 'none')];
    const report = await check({ outgoing, deepRelay: true, byStaff }, parts);
    const questions = only(report).facts.relay?.envelopes.map(({ question }) => question) ?? [];
    assert.equal(questions.filter((question) => question.startsWith('oddity-')).length, count);
    assert.ok(server.received.every((line) => !line.startsWith('DATA') && !line.startsWith('AUTH')));
  }
});

test('a plain relay question that is answered late is kept beside the unusual ones', async (t) => {
  const server = await play(t, (connection) => (connection === 2 ? slowRelay : forms(connection)));
  const outgoing = [typed('smtp', server.port, 'none')];
  const report = await check({ ...typedPassword, outgoing, deepRelay: true }, parts);
  const questions = only(report).facts.relay?.envelopes.map(({ question }) => question) ?? [];
  assert.equal(questions.filter((question) => question === 'foreign').length, 1);
  assert.equal(questions.filter((question) => question.startsWith('oddity-')).length, 15);
  assert.ok(codes(report).includes('relay-closed'));
});

test('a server without address literals is asked with a plain sender instead of being driven away', async (t) => {
  const literal: Act[] = [
    { expect: /^MAIL FROM:<posthorn-sender@\[127\.0\.0\.1\]>$/ },
    { send: '501 5.5.2 domain literals not allowed\r\n' },
    { expect: /^RCPT TO/ },
    { send: '503 5.5.1 sender not yet given\r\n' },
    { expect: /^RSET$/ },
    { send: '250 ok\r\n' },
  ];
  const firstHalf = [...smtpScript(2).slice(0, -1), ...literal, ...smtpScript(4).slice(3)];
  const server = await play(t, (connection) => (connection === 3 ? firstHalf : forms(connection)));
  const report = await check(
    { ...typedPassword, outgoing: [typed('smtp', server.port, 'none')], deepRelay: true },
    parts,
  );
  const asked =
    only(report).facts.relay?.envelopes.filter(({ question }) => question.startsWith('oddity-')) ?? [];
  assert.equal(asked.length, 15);
  assert.equal(asked.filter(({ from }) => from.endsWith(']')).length, 1);
  assert.deepEqual(server.unexpected, []);
});

/** Takes commands that come together, as Postfix does. */
function pipelining(refusal: string) {
  const seen: string[][] = [];
  const begin = () => {
    const lines: string[] = [];
    seen.push(lines);
    const answer = (line: string) => {
      lines.push(line);
      if (line.startsWith('EHLO'))
        return { text: '250-mx.example.test\r\n250-PIPELINING\r\n250 AUTH PLAIN\r\n' };
      if (line.startsWith('AUTH')) return { text: '235 2.7.0 in\r\n' };
      if (line === 'QUIT') return { text: '221 bye\r\n', next: 'close' as const };
      const isIn = lines.some((one) => one.startsWith('AUTH'));
      if (!line.startsWith('RCPT') || isIn) return { text: '250 ok\r\n' };
      return { text: `${refusal}\r\n` };
    };
    return { greeting: '220 mx.example.test ESMTP\r\n', answer };
  };
  return { seen, begin };
}

async function askForms(t: TestContext, refusal: string) {
  const { seen, begin } = pipelining(refusal);
  const server = await startTalkingServer({ security: 'none', identity: tls }, begin);
  t.after(() => server.close());
  const outgoing = [typed('smtp', server.port, 'none')];
  const report = await check({ ...typedPassword, outgoing, deepRelay: true }, parts);
  const { facts, attempts } = only(report);
  const odd = facts.relay?.envelopes.filter(({ question }) => question.startsWith('oddity-')) ?? [];
  const asked = seen.map((lines) => lines.filter((line) => line.startsWith('RCPT')).length);
  return { odd, asked, attempts };
}

test('unusual forms stay below ten refusals a connection, and every answer stands where its evidence says', async (t) => {
  const { odd, asked, attempts } = await askForms(t, '554 5.7.1 Relay access denied');
  assert.deepEqual(asked.slice(1), [1, 7, 8]);
  assert.deepEqual(
    odd.map(({ question }) => question),
    [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((number) => `oddity-${number}`),
  );
  for (const { rcpt } of odd) {
    const { attempt, lines } = rcpt?.evidence ?? { attempt: '', lines: [] };
    const line = attempts.find(({ id }) => id === attempt)?.transcript[(lines[0] ?? 0) - 1];
    assert.match(line?.text ?? '', /^554 5\.7\.1/);
  }
});

test('a demand for a login ends the unusual forms before their second half is connected', async (t) => {
  const { odd, asked } = await askForms(t, '530 5.7.0 Authentication required');
  assert.deepEqual(asked.slice(1), [1, 3]);
  assert.equal(odd.length, 3);
});

/** Lets every refusal wait, as Postfix does from the tenth of a connection on. */
const tarpit: Act[] = [
  ...smtpScript(1).slice(0, 3),
  ...Array.from({ length: 8 }, (): Act[] => [
    { expect: /^MAIL FROM/ },
    { send: '250 ok\r\n' },
    { expect: /^RCPT TO/ },
    { wait: 2300 },
    { send: '554 5.7.1 Relay access denied\r\n' },
    { expect: /^RSET$/ },
    { send: '250 ok\r\n' },
  ]).flat(),
];

test('a server that lets refusals wait is asked what it can answer in time, and the rest is said to be left out', async (t) => {
  const server = await play(t, (connection) => (connection < 3 ? forms(connection) : tarpit));
  const outgoing = [typed('smtp', server.port, 'none')];
  const report = await check({ ...typedPassword, outgoing, deepRelay: true }, parts);
  const { facts, attempts } = only(report);
  const odd = facts.relay?.envelopes.filter(({ question }) => question.startsWith('oddity-')) ?? [];
  assert.ok(odd.length > 0 && odd.length < 15, String(odd.length));
  assert.equal(facts.relay?.failure, null, 'nothing was cut off in the middle');
  const notes = attempts.flatMap(({ transcript }) => transcript.flatMap(({ note }) => note?.id ?? []));
  assert.ok(notes.includes('note-relay-forms-left-out'), String(notes));
  assert.ok(codes(report).includes('relay-closed'));
});

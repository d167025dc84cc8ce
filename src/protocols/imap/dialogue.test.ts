import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, only, typed } from '../../testing/test-parts.ts';

/** Runs a check against a script, with all that is sent cut into single bytes. */
async function play(t: TestContext, script: Act[], change: Record<string, unknown> = {}) {
  const server = await startScriptedServer(
    script.map((act) => ('send' in act ? { trickle: String(act.send) } : act)),
  );
  t.after(() => server.close());
  const incoming = [typed('imap', server.port, 'none')];
  const report = await check({ password: 'tiger-lily-42', allowUnverifiedLogin: true, incoming, ...change });
  return { ...only(report), text: JSON.stringify(report), server };
}

function opening(capabilities: string): Act[] {
  return [
    { send: '* OK ready\r\n' },
    { expect: /^p1 CAPABILITY$/ },
    { send: `* CAPABILITY IMAP4rev1 ${capabilities}\r\np1 OK done\r\n` },
  ];
}
const goodbye: Act = { expect: /^p99 LOGOUT$/ };

test('what a server offers after the login decides what it is asked; literals in its answers are read over', async (t) => {
  const { facts, outcome, server } = await play(t, [
    ...opening('SASL-IR AUTH=PLAIN'),
    { expect: /^p2 AUTHENTICATE PLAIN \S+$/ },
    { send: 'p2 OK [CAPABILITY IMAP4rev1 QUOTA STATUS=SIZE] Logged in\r\n' },
    { expect: /^p3 STATUS INBOX \(MESSAGES SIZE\)$/ },
    {
      send: '* STATUS {5}\r\nINBOX (MESSAGES 3 SIZE 4096)\r\n* OK this is no literal {5}\r\np3 OK done {7}\r\n',
    },
    { expect: /^p4 GETQUOTAROOT INBOX$/ },
    {
      send: '* QUOTAROOT INBOX {12}\r\np4 NO\r\n\r\n* x {12}\r\np4 NO\r\n\r\n* x\r\n* QUOTA {12}\r\np4 NO\r\n\r\n* x (STORAGE 10 20)\r\np4 OK\r\n',
    },
    goodbye,
  ]);
  assert.deepEqual(server.unexpected, []);
  assert.equal(outcome, 'done');
  assert.deepEqual(facts.capabilities, ['IMAP4rev1', 'SASL-IR', 'AUTH=PLAIN']);
  assert.equal(facts.login?.reply?.text, 'Logged in');
  assert.deepEqual([facts.mailbox?.messages, facts.mailbox?.bytes], [3, 4096]);
  assert.deepEqual(facts.mailbox?.quota, { used: 10_240, limit: 20_480 });
});

test('a server that keeps quiet about itself after the login is asked again', async (t) => {
  const { facts, server } = await play(t, [
    ...opening('SASL-IR AUTH=PLAIN'),
    { expect: /^p2 AUTHENTICATE PLAIN \S+$/ },
    { send: 'p2 OK in\r\n' },
    { expect: /^p3 CAPABILITY$/ },
    { send: '* CAPABILITY IMAP4rev1 QUOTA\r\np3 OK\r\n' },
    { expect: /^p4 STATUS INBOX \(MESSAGES\)$/ },
    { send: '* STATUS "INBOX" (MESSAGES 1)\r\np4 OK\r\n' },
    { expect: /^p5 GETQUOTAROOT INBOX$/ },
    { send: 'p5 NO no quota\r\n' },
    goodbye,
  ]);
  assert.deepEqual(server.unexpected, []);
  assert.equal(facts.mailbox?.messages, 1);
  assert.equal(facts.mailbox?.quota, null);
});

test('a server that wants to know the program first is told its name, once', async (t) => {
  const { facts, server } = await play(t, [
    ...opening('ID SASL-IR AUTH=PLAIN'),
    { expect: /^p2 AUTHENTICATE PLAIN \S+$/ },
    { send: 'p2 OK [CAPABILITY IMAP4rev1 ID] in\r\n' },
    { expect: /^p3 STATUS INBOX \(MESSAGES\)$/ },
    { send: 'p3 NO STATUS Unsafe Login. Please contact us\r\n' },
    { expect: /^p4 ID \("name" "Posthorn"\)$/ },
    { send: '* ID ("name" "Coremail")\r\np4 OK\r\n' },
    { expect: /^p5 STATUS INBOX \(MESSAGES\)$/ },
    { send: '* STATUS "INBOX" (MESSAGES 3)\r\np5 OK\r\n' },
    goodbye,
  ]);
  assert.deepEqual(server.unexpected, []);
  assert.deepEqual([facts.mailbox?.messages, facts.mailbox?.refused], [3, null]);
});

for (const size of ['999999999', '4294967296']) {
  test(`a literal of ${size} bytes does not keep us waiting`, async (t) => {
    const { failure } = await play(t, [
      ...opening('SASL-IR AUTH=PLAIN'),
      { expect: /^p2 AUTHENTICATE/ },
      { send: 'p2 OK [CAPABILITY IMAP4rev1] in\r\n' },
      { expect: /^p3 STATUS/ },
      { send: `* STATUS {${size}}\r\nwhat\r\n` },
    ]);
    assert.match(failure?.kind ?? '', /^reply-(too-long|malformed)$/);
    assert.equal(failure?.step, 'mailbox');
  });
}

const refusals: [string, string, string | null, RegExp][] = [
  ['a code of RFC 5530', 'p2 NO [UNAVAILABLE] later\r\n', 'UNAVAILABLE', /^later$/],
  [
    'an alert before it',
    '* NO [ALERT] Log in with your browser first\r\np2 NO [AUTHENTICATIONFAILED] Invalid credentials\r\n',
    'AUTHENTICATIONFAILED',
    /^Invalid credentials\nLog in with your browser first$/,
  ],
  [
    'the code only in the alert',
    '* NO [ALERT] Application-specific password required\r\np2 NO Failure\r\n',
    'ALERT',
    /Application-specific/,
  ],
  ['remarks that mean nothing', '* OK Still here\r\np2 NO no\r\n', null, /^no$/],
  ['BYE instead', '* BYE [ALERT] Too many tries\r\n', 'ALERT', /^Too many tries$/],
];
for (const [what, answer, code, text] of refusals) {
  test(`a refused login with ${what} keeps its reason and its lines`, async (t) => {
    const { facts, attempts } = await play(t, [
      ...opening('SASL-IR AUTH=PLAIN'),
      { expect: /^p2 AUTHENTICATE PLAIN/ },
      { send: answer },
    ]);
    assert.equal(facts.login?.outcome, 'refused');
    assert.equal(facts.login?.reply?.code, code);
    assert.match(facts.login?.reply?.text ?? '', text);
    const shown = (facts.login?.reply?.evidence.lines ?? []).map(
      (line) => attempts[0]?.transcript[line - 1]?.text,
    );
    assert.deepEqual(
      shown,
      answer
        .trim()
        .split('\r\n')
        .filter((line) => !line.includes('Still here')),
    );
  });
}

test('an alert beside a good login is kept with its reply, other remarks are not', async (t) => {
  const { facts } = await play(t, [
    ...opening('SASL-IR AUTH=PLAIN'),
    { expect: /^p2 AUTHENTICATE PLAIN/ },
    { send: '* OK [ALERT] account is over quota\r\n* OK Good morning\r\np2 OK completed\r\n' },
    { expect: /^p3 / },
  ]);
  assert.equal(facts.login?.outcome, 'accepted');
  assert.equal(facts.login?.reply?.text, 'completed\naccount is over quota');
});

test('what the greeting says of the server counts where CAPABILITY is not answered', async (t) => {
  const { facts, server } = await play(t, [
    { send: '* OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2] ready\r\n' },
    { expect: /^p1 CAPABILITY$/ },
    { send: 'p1 BAD unknown\r\n' },
    goodbye,
  ]);
  assert.deepEqual(server.unexpected, []);
  assert.equal(facts.capabilitiesRead, true);
  assert.deepEqual(facts.login?.offered, ['XOAUTH2']);
  assert.equal(facts.login?.skipped, 'no-common-mechanism');
});

test('a mailbox that does not open after a good login is a refusal with its words, not a lost connection', async (t) => {
  const { facts, outcome } = await play(t, [
    ...opening('SASL-IR AUTH=PLAIN'),
    { expect: /^p2 AUTHENTICATE PLAIN \S+$/ },
    { send: 'p2 OK Logged in, but initialization failed.\r\n* BYE Internal error occurred.\r\n' },
  ]);
  assert.equal(facts.login?.outcome, 'accepted');
  assert.deepEqual(
    [facts.mailbox?.refused?.status, facts.mailbox?.refused?.text],
    ['BYE', 'Internal error occurred.'],
  );
  assert.equal(outcome, 'done');
});

test('LOGINDISABLED and no mechanism: no password is sent', async (t) => {
  const { facts, server } = await play(t, [...opening('LOGINDISABLED STARTTLS'), goodbye]);
  assert.equal(facts.login?.skipped, 'not-offered');
  assert.ok(server.received.every((line) => !/LOGIN|AUTHENTICATE/.test(line)));
});

test('PREAUTH lets everybody in: there is no login to try', async (t) => {
  const { facts, server } = await play(t, [
    { send: '* PREAUTH [CAPABILITY IMAP4rev1 AUTH=PLAIN] welcome\r\n' },
    { expect: /^p1 CAPABILITY$/ },
    { send: '* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\np1 OK\r\n' },
    goodbye,
  ]);
  assert.deepEqual(server.unexpected, []);
  assert.equal(facts.greetingReply?.status, 'PREAUTH');
  assert.equal(facts.login?.skipped, 'not-offered');
});

for (const [what, script] of [
  ['as greeting', [{ send: '* BYE [UNAVAILABLE] busy\r\n' }]],
  [
    'to CAPABILITY',
    [{ send: '* OK\r\n' }, { expect: /CAPABILITY/ }, { send: '* BYE [UNAVAILABLE] busy\r\n' }],
  ],
] as [string, Act[]][]) {
  test(`BYE ${what} is a refusal of the server, with its code`, async (t) => {
    const { facts, failure } = await play(t, script);
    assert.equal(failure?.kind, 'refused-by-server');
    assert.equal(facts.greetingReply?.code, 'UNAVAILABLE');
  });
}

test('LOGIN quotes what can be quoted', async (t) => {
  const { facts } = await play(
    t,
    [
      ...opening(''),
      { expect: /^p2 LOGIN "ann@example\.test" "say \\"a\\\\b\\""$/ },
      { send: 'p2 NO [AUTHENTICATIONFAILED] no\r\n' },
      goodbye,
    ],
    { password: 'say "a\\b"' },
  );
  assert.deepEqual([facts.login?.mechanism, facts.login?.outcome], ['LOGIN-command', 'refused']);
});

const umlaut = 'gr\u00fcner-Ti\u00dfch';
const bytes = Buffer.byteLength(umlaut);
const asSent = new RegExp(`^${Buffer.from(umlaut).toString('latin1')}$`);

const eightBit: [string, string, Act[]][] = [
  [
    'after the go-ahead',
    '',
    [
      { expect: new RegExp(`^p2 LOGIN "ann@example\\.test" \\{${bytes}\\}$`) },
      { send: '+ go on\r\n' },
      { expect: asSent },
    ],
  ],
  [
    'at once with LITERAL+',
    'LITERAL+',
    [{ expect: new RegExp(`^p2 LOGIN "ann@example\\.test" \\{${bytes}\\+\\}$`) }, { expect: asSent }],
  ],
  [
    'at once with LITERAL-',
    'LITERAL-',
    [{ expect: new RegExp(`^p2 LOGIN "ann@example\\.test" \\{${bytes}\\+\\}$`) }, { expect: asSent }],
  ],
];
for (const [what, capability, login] of eightBit) {
  test(`a password beyond ASCII goes into LOGIN as a literal, ${what}`, async (t) => {
    const { facts, server, text } = await play(
      t,
      [...opening(capability), ...login, { send: 'p2 NO [AUTHENTICATIONFAILED] no\r\n' }, goodbye],
      { password: umlaut },
    );
    assert.deepEqual(server.unexpected, []);
    assert.deepEqual([facts.login?.mechanism, facts.login?.outcome], ['LOGIN-command', 'refused']);
    assert.ok(!text.includes(umlaut));
    assert.ok(!text.includes(`{${bytes}`), 'the length of the password is not shown');
  });
}

test('a server that does not want the literal refuses the login', async (t) => {
  const { facts } = await play(
    t,
    [...opening(''), { expect: /^p2 LOGIN .*\}$/ }, { send: 'p2 BAD no literals\r\n' }, goodbye],
    { password: umlaut },
  );
  assert.deepEqual([facts.login?.outcome, facts.login?.reply?.status], ['refused', 'BAD']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';
import type { MeaningId } from './meanings.ts';

const cases: readonly [text: string, meaning: MeaningId | null][] = [
  // Boxes of mail programs.
  [
    "Task 'ann@example.org - Sending' reported error (0x800CCC0D): 'Cannot find the email server.'",
    'host-not-found',
  ],
  [
    'Server: pop.example.org, Protocol: POP3, Port: 110, Secure(SSL): No, Error Number: 0x800CCC0F',
    'connection-dropped',
  ],
  ['Socket Error: 10061, Error Number: 0x800CCC0E', 'cannot-connect'],
  ['800ccc18', 'wrong-password'],
  ['Login to server imap.example.org with username ann@example.org failed.', 'wrong-password'],
  ['Anmeldung auf Server imap.example.org mit Benutzernamen ann fehlgeschlagen.', 'wrong-password'],
  [
    'The Outgoing server (SMTP) smtp.example.org is unknown. The server may be incorrectly configured.',
    'host-not-found',
  ],
  ['Der Zielprinzipalname ist falsch.', 'certificate-name'],
  [
    'Cannot Verify Server Identity\nThe identity of “mail.example.org” cannot be verified by Mail.',
    'certificate-name',
  ],
  ['El nombre de usuario o la contraseña de “IMAP” no es correcta.', 'wrong-password'],
  // Replies to a login.
  ['535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6', 'wrong-password'],
  [
    '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8 https://support.google.com/mail/?p=BadCredentials a1-20 - gsmtp',
    'wrong-password',
  ],
  [
    '534-5.7.9 Application-specific password required. Learn more at\n534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor',
    'app-password-needed',
  ],
  [
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    'sending-off',
  ],
  ['-ERR [IN-USE] Unable to lock maildrop: Mailbox is locked by POP server', 'mailbox-in-use'],
  ['a2 NO [AUTHENTICATIONFAILED] Authentication failed.', 'wrong-password'],
  [
    'A1 NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
    'needs-encryption',
  ],
  ['-ERR LOGIN is disabled on the clear-text port', 'needs-encryption'],
  ['* BYE Too many connections from this host', 'too-many-logins'],
  ['Your account has been suspended.', 'account-disabled'],
  // Replies to a message, and the mails that bring them back.
  [
    '550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown in virtual mailbox table',
    'recipient-unknown',
  ],
  [
    '<bob@example.net>: host mx.example.net[192.0.2.5] said: 554 5.7.1 <bob@example.net>: Relay access denied (in reply to RCPT TO command)',
    'relay-denied',
  ],
  [
    '450 4.2.0 <bob@example.net>: Recipient address rejected: Greylisted, see http://postgrey.example/',
    'greylisted',
  ],
  ['552 5.3.4 Message size exceeds fixed limit', 'message-too-large'],
  [
    '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org',
    'address-blocked',
  ],
  [
    '550 5.7.26 This mail has been blocked because the sender is unauthenticated. SPF and DKIM did not pass',
    'authentication-policy',
  ],
  ['552 5.2.2 The mailbox is full', 'recipient-mailbox-full'],
  [
    '550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification',
    'authentication-policy',
  ],
  ['5.7.1 <bob@example.net>: Relay access denied', 'relay-denied'],
  [
    '553 5.7.1 <eve@example.com>: Sender address rejected: not owned by user ann@example.org',
    'sender-refused',
  ],
  [
    'Nov 28 10:00:00 mx postfix/smtp[99]: 4F1: to=<bob@example.net>, relay=none, delay=30, dsn=4.4.1, status=deferred (connect to mx.example.net[192.0.2.7]:25: Connection timed out)',
    'recipient-server-down',
  ],
  // Traces of programs.
  ["smtplib.SMTPAuthenticationError: (535, b'5.7.8 Error: authentication failed: ')", 'wrong-password'],
  ['Error: connect ECONNREFUSED 192.0.2.1:587', 'cannot-connect'],
  ['Error: getaddrinfo ENOTFOUND smtp.exampel.org', 'host-not-found'],
  [
    'javax.mail.MessagingException: Could not convert socket to TLS;\n  nested exception is:\n\tjavax.net.ssl.SSLHandshakeException: PKIX path building failed',
    'certificate-untrusted',
  ],
  ['SMTP Error: Could not authenticate.', 'wrong-password'],
  ['routines:ssl3_get_record:wrong version number', 'encryption-set-wrong'],
  ['x509: certificate is valid for *.hoster.example, not mail.example.org', 'certificate-name'],
  // Words of a server that a program hands on say more than the program's own sentence.
  [
    'The operation timed out waiting for a response from the sending (SMTP) server. The server responded: you may not relay through this host without signing in.',
    'relay-denied',
  ],
  ['Der Server antwortete: Die Empfängerin hat kein Postfach hier, user unknown', 'recipient-unknown'],
  ['Error: read errno: -4077 code: "ESOCKET" command: "CONN"', 'connection-dropped'],
  // Codes of one provider for one case, before its words.
  [
    "Remote Server returned '550 5.7.133 RESOLVER.RST; authentication required; the sender was not authenticated'",
    'recipient-restricted',
  ],
  ['554 554 5.7.1 <bob@example.net>: Relay access denied (state 13)', 'relay-denied'],
  [
    'The error that the other server returned was: 550 5.7.1 This message was not taken, because its\ncontent is spam in the eyes of our filter',
    'content-refused',
  ],
  // What goes wrong on the same computer is no fault of the recipient's server.
  [
    'Nov 28 10:00:00 mx postfix/smtpd[9]: warning: SASL PLAIN authentication failed: generic failure',
    'temporary-failure',
  ],
  [
    'Nov 28 10:00:00 mx postfix/local[9]: 4F1: to=<bob@example.net>, relay=local, dsn=4.3.0, status=deferred (temporary failure: cannot write file)',
    'server-fault',
  ],
  // Words no row knows.
  ['Mon logiciel de messagerie dit : le certificat du serveur a expiré', 'certificate-expired'],
  ['Wiadomość przekracza maksymalny rozmiar', 'message-too-large'],
  ['メールサーバーに接続できません', 'cannot-connect'],
  ['邮箱密码错误', 'wrong-password'],
  // Other things have passwords, certificates and servers, too.
  ['ERROR: mysql server at 10.0.0.3:3306: password authentication failed', null],
  ['sshd[99]: Failed password for invalid user admin', null],
  ['kubectl: x509: certificate signed by unknown authority', null],
  ['Netflix: your password is incorrect', null],
  ['502 Bad Gateway', null],
  ['Error: connect ECONNREFUSED 127.0.0.1:6379', null],
  ['fetchmail: Query status=11 (DNS)', 'host-not-found'],
  ['Your recipient answers: the mailbox of the recipient is full', 'recipient-mailbox-full'],
  ['Error: queryMx ESERVFAIL example.org', 'dns-failure'],
  ['554 5.2.252 SendAsDenied; ann@example.org not allowed to send as bob@example.org', 'sender-refused'],
  ['The mailbox is locked by another program', 'mailbox-in-use'],
  ['Login failed for user sa (Microsoft SQL Server, Error: 18456)', null],
  ['Recipient address rejected: the user of this name is unknown', 'recipient-unknown'],
  ['450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.9]', 'reverse-name-missing'],
  ['5.7.708 Service unavailable. Access denied, traffic not accepted from this IP', 'address-blocked'],
  ['Esta casilla de correo ha expirado', 'account-disabled'],
  ['IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM ARISING OUT OF THE USE OF THE MAIL SOFTWARE', null],
  ['Version 4.2.2 / 2026-01-02: fixed a crash when a list is empty and the window is closed', null],
  // Nothing that could be told.
  ['Hello, can we meet on Tuesday at ten?', null],
  ['Your account has been created. Welcome.', null],
  ['HTTP 404 Not Found', null],
  ['The printer is out of paper (error 10054 pages left)', null],
];

for (const [text, meaning] of cases)
  test(`${text.slice(0, 70).replace(/\n/g, ' ')}: ${meaning ?? 'nothing known'}`, async () => {
    const { decodings } = await decode(text);
    assert.equal(decodings[0]?.meaning ?? null, meaning, JSON.stringify(decodings));
  });

test('a log of a delivery says that it worked, and claims nothing else', async () => {
  const line =
    'Nov 28 10:00:00 mx postfix/smtp[99]: 4F1: to=<bob@example.net>, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F2)';
  const { decodings } = await decode(line);
  assert.deepEqual(
    decodings.map(({ meaning }) => meaning),
    ['it-worked'],
  );
});

test('a whole bounce mail is read by its parts, and the returned message is not', async () => {
  const mail = `From: MAILER-DAEMON@mx.example.org
To: ann@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

This is the mail system at host mx.example.org. I could not deliver your message.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; bob@example.net
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

--b1
Content-Type: message/rfc822

From: ann@example.org
Subject: why was my account suspended, and is 535 5.7.8 a wrong password?

Hello
--b1--
`;
  const { decodings, recognised } = await decode(mail);
  assert.equal(decodings[0]?.meaning, 'recipient-mailbox-full');
  assert.equal(decodings[0]?.certainty, 'sure');
  assert.ok(!recognised.includes('535'));
});

test('what a text does not tell apart comes as several, none of them sure', async () => {
  const { decodings } = await decode('Error Number: 0x800CCC0E');
  assert.ok(decodings.length > 1);
  assert.ok(decodings.every(({ certainty }) => certainty === 'likely'));
});

test('address, server and port are taken out of the text for the test', async () => {
  const { names } = await decode(
    "Account: 'ann@example.org', Server: 'pop.example.org', Protocol: POP3, Port: 995, Error Number: 0x800CCC92",
  );
  assert.deepEqual(names, {
    address: 'ann@example.org',
    host: 'pop.example.org',
    port: 995,
    protocol: 'pop3',
  });
});

test('quotes, tags and wrapped lines change nothing', async () => {
  for (const text of [
    '> > 550-5.1.1 The email account that you tried\n> > 550 5.1.1 to reach does not exist.',
    '<p>550 5.1.1 &lt;bob@example.net&gt; User unknown</p>',
    '550 5.1.1 User=20unknown=\n in table=3D',
  ]) {
    const { decodings } = await decode(text);
    assert.equal(decodings[0]?.meaning, 'recipient-unknown', text);
  }
});

test('a library that signs people in names no login, and a mailbox that is not there is no wrong password', async () => {
  for (const text of [
    '[some-auth][warn] a secret is missing\nError: mail could not go out: 550 No Such User Here',
    'SMTP AUTH: 550 5.1.1 user unknown',
    'login: ann, then: 551 recipient not found',
  ])
    assert.equal((await decode(text)).decodings[0]?.meaning, 'recipient-unknown', text);
  for (const text of ['[some-auth] Invalid login: 535 5.7.8 bad credentials', 'AUTH LOGIN: 535 user unknown'])
    assert.equal((await decode(text)).decodings[0]?.meaning, 'wrong-password', text);
});

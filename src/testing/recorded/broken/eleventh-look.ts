import type { Recorded } from '../recorded.ts';
import { imapAfter, imapGreeting, inClear, pop3After, pop3Greeting } from './more-shorthands.ts';
import { greeting, imap, pop3, smtp } from './shorthands.ts';

/** A POP3 server that offers STLS and refuses it. */
const refusesStls = (name: string, text: string): Recorded => ({
  name,
  protocol: 'pop3',
  security: 'starttls',
  greeting: '+OK mail.example.test ready',
  clear: { CAPA: '+OK\nSTLS\nTOP\nUIDL\n.', STLS: text, USER: '-ERR [AUTH] STLS first' },
  inside: {},
  after: {},
  expect: 'starttls-refused',
});

/** An SMTP server that offers STARTTLS and refuses it. */
const refusesStartTls = (name: string, text: string): Recorded => ({
  name,
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 mail.example.test ESMTP',
  clear: {
    EHLO: '250-mail.example.test\n250-STARTTLS\n250 8BITMIME',
    STARTTLS: text,
    AUTH: '530 5.7.0 Must issue a STARTTLS command first',
    MAIL: '530 5.7.0 Must issue a STARTTLS command first',
  },
  inside: {},
  after: {},
  expect: 'starttls-refused',
});

/** An eleventh set, for the steps up to the mailbox, unseen after that: 130 of 138 were right at first look. */
export const eleventhLook = [
  // Bongo POP3 server, pop3d.h
  pop3(
    'eleventh look, 1: Bongo, locked',
    'mailbox-in-use',
    '-ERR [IN-USE] Mailbox is already locked. POP access denied',
  ),
  // Bongo POP3 server, pop3d.h: the last of several wrong logins
  pop3(
    'eleventh look, 2: Bongo, attempts',
    'login-rate-limited',
    '-ERR [AUTH] Permission denied, maximum login attempts exceeded, connection closing',
    'login-refused',
  ),
  // Bongo POP3 server, pop3d.h
  pop3(
    'eleventh look, 3: Bongo, memory',
    'login-temporary-failure',
    '-ERR [SYS/TEMP] Out of memory',
    'mailbox-not-accessible',
  ),
  // Bongo POP3 server, pop3d.h
  pop3(
    'eleventh look, 4: Bongo, internal',
    'login-temporary-failure',
    '-ERR [SYS/PERM] Internal error',
    'mailbox-not-accessible',
  ),
  // Bongo POP3 server, pop3d.h: no right to POP
  pop3('eleventh look, 5: Bongo, rights', 'login-service-off', '-ERR [AUTH] POP Access for account disabled'),
  // Bongo POP3 server, pop3d.h
  pop3Greeting(
    'eleventh look, 6: Bongo, receiver down',
    'greeting-refused',
    '-ERR [SYS/PERM] POP access to this server currently disabled',
    'server-busy',
    'login-service-off',
  ),
  // Bongo POP3 server, pop3d.h
  pop3Greeting(
    'eleventh look, 7: Bongo, limit',
    'server-busy',
    '-ERR [SYS/TEMP] POP connection limit for this server reached',
  ),
  // Bongo POP3 server, pop3d.h
  pop3Greeting(
    'eleventh look, 8: Bongo, connections',
    'server-busy',
    '-ERR [SYS/TEMP] many connections, try later',
  ),
  // Bongo POP3 server, pop3d.h
  pop3Greeting(
    'eleventh look, 9: Bongo, shutting down',
    'server-busy',
    '-ERR [SYS/PERM] Bongo POP3 server shutting down',
    'greeting-refused',
  ),
  // Magma (Lavabit), imap.c
  imap(
    'eleventh look, 10: Magma, administratively',
    'login-account-disabled',
    '% NO [CONTACTADMIN] This account has been administratively locked.',
  ),
  // Magma (Lavabit), imap.c
  imap(
    'eleventh look, 11: Magma, inactivity',
    'login-account-disabled',
    '% NO [CONTACTADMIN] This account has been locked for inactivity.',
  ),
  // Magma (Lavabit), imap.c
  imap(
    'eleventh look, 12: Magma, abuse',
    'login-account-disabled',
    '% NO [CONTACTADMIN] This account has been locked on suspicion of abuse.',
  ),
  // Magma (Lavabit), imap.c
  imap(
    'eleventh look, 13: Magma, own wish',
    'login-account-disabled',
    '% NO [CONTACTADMIN] This account has been locked at the request of the user.',
  ),
  // Magma (Lavabit), imap.c
  imap(
    'eleventh look, 14: Magma, combination',
    'login-refused',
    '% NO [AUTHENTICATIONFAILED] The username and password combination is invalid.',
  ),
  // Magma (Lavabit), imap.c
  imap(
    'eleventh look, 15: Magma, server error',
    'login-temporary-failure',
    '% NO [ALERT] Internal server error. Please try again in a few minutes.',
  ),
  // Magma (Lavabit), imap.c
  imap(
    'eleventh look, 16: Magma, mailbox away',
    'login-temporary-failure',
    '% NO [UNAVAILABLE] This server is unable to access your mailbox. Please try again later.',
    'mailbox-not-accessible',
  ),
  // Magma (Lavabit), imap.c
  inClear(
    'imap',
    'eleventh look, 17: Magma, voyeurs',
    'login-needs-encryption',
    '% NO [PRIVACYREQUIRED] This account requires an encrypted network connection to login. Your current connection is vulnerable to villainous voyeurs. Reconnect using transport layer security, aka SSL/TLS, to access this account.',
  ),
  // kiss-mail, README: a new password is demanded
  smtp(
    'eleventh look, 18: kiss-mail, SMTP',
    'password-must-change',
    '535 5.7.0 Password change required; change it at https://mail.example.test/account/password',
  ),
  // kiss-mail, README: a new password is demanded
  imap(
    'eleventh look, 19: kiss-mail, IMAP',
    'password-must-change',
    '% NO [EXPIRED] Password change required; change it via the web interface at /account/password',
  ),
  // kiss-mail, README: a new password is demanded
  pop3(
    'eleventh look, 20: kiss-mail, POP3',
    'password-must-change',
    '-ERR [AUTH] Password change required; change it at https://mail.example.test/account/password',
  ),
  // kiss-mail, pop3.rs
  inClear(
    'pop3',
    'eleventh look, 21: kiss-mail, in clear',
    'login-needs-encryption',
    '-ERR [AUTH] Plaintext authentication disabled; use STLS or port 995',
  ),
  // a Chinese mail server in Rust: POP3 is not among the rights of the account
  pop3('eleventh look, 22: rights of POP3', 'login-service-off', '-ERR POP3 access denied for this account'),
  // the same: SMTP is not among the rights of the account
  smtp(
    'eleventh look, 23: rights of SMTP',
    'login-sending-off',
    '535 5.7.8 SMTP access denied for this account',
    'login-service-off',
  ),
  // a script that read Nate mail: Nate gave POP3 up
  pop3Greeting(
    'eleventh look, 24: Nate, discontinued',
    'greeting-refused',
    '-ERR POP3 service has been permanently discontinued.',
    'login-service-off',
  ),
  // Amazon SES developer guide: the AWS account is not signed up
  smtp(
    'eleventh look, 25: SES, subscribed',
    'login-account-disabled',
    '535 Account not subscribed to SES',
    'login-refused',
    'login-sending-off',
  ),
  // a mail server in Go: suspended by the administrator
  smtp(
    'eleventh look, 26: by administrator',
    'login-account-disabled',
    '535 Account disabled by administrator',
  ),
  // a mail server in Go: locked after wrong logins
  smtp(
    'eleventh look, 27: temporarily locked',
    'login-rate-limited',
    '535 Account temporarily locked',
    'login-account-disabled',
  ),
  // the same, for an address
  smtp('eleventh look, 28: attempts, 454', 'login-rate-limited', '454 Too many login attempts'),
  // an old POP3 daemon in C: mailbox or work file cannot be opened
  pop3(
    'eleventh look, 29: work file',
    'mailbox-not-accessible',
    '-ERR cannot open mailbox /var/mail/ann or work file (disk space for /var/mail?)',
    'mailbox-full',
    'login-temporary-failure',
  ),
  // the same: another session reads
  pop3(
    'eleventh look, 30: being read',
    'mailbox-in-use',
    '-ERR being read already /var/mail/ann (stuck lock file in /var/mail?)',
  ),
  // UW ipop3d.c
  pop3(
    'eleventh look, 31: UW, INBOX',
    'mailbox-not-accessible',
    "-ERR Unable to open user's INBOX",
    'login-temporary-failure',
  ),
  // a mail server in Go: the maildrop could not be loaded
  pop3(
    'eleventh look, 32: maildrop',
    'mailbox-not-accessible',
    '-ERR unable to open maildrop',
    'login-temporary-failure',
  ),
  // Citadel serv_pop3.c
  pop3('eleventh look, 33: Citadel, password', 'login-refused', '-ERR That is NOT the password!  Go away!'),
  // Citadel serv_pop3.c
  pop3(
    'eleventh look, 34: Citadel, mailbox',
    'mailbox-not-accessible',
    "-ERR Can't open your mailbox",
    'login-temporary-failure',
  ),
  // Citadel serv_pop3.c
  pop3('eleventh look, 35: Citadel, user', 'login-refused', '-ERR No such user.'),
  // LumiSoft POP3_Session.cs
  pop3(
    'eleventh look, 36: LumiSoft, login',
    'login-refused',
    '-ERR LOGIN failed, invalid user name or password !',
  ),
  // an IMAP server in C#
  imapGreeting('eleventh look, 37: limit exceeded', 'server-busy', '* BYE connection limit exceeded'),
  // an IMAP listener in C#
  imapGreeting('eleventh look, 38: concurrent', 'server-busy', '* BYE Too many concurrent IMAP connections'),
  // an IMAP server in Go: its firewall blocks the address
  imapGreeting('eleventh look, 39: IP blocked', 'client-blocked', '* BYE Your IP is blocked'),
  // mail server in Delphi, message table: address not allowed
  imapGreeting(
    'eleventh look, 40: IMAP, access',
    'client-blocked',
    '* BYE Access denied',
    'greeting-refused',
  ),
  // Synchronet mailsrvr.c: ip.can
  pop3Greeting(
    'eleventh look, 41: Synchronet, ip.can',
    'client-blocked',
    '-ERR Access denied.',
    'greeting-refused',
  ),
  // Synchronet mailsrvr.c
  pop3Greeting(
    'eleventh look, 42: Synchronet, clients',
    'server-busy',
    '-ERR Maximum active clients reached, please try again later.',
  ),
  // LumiSoft SocketServer
  pop3Greeting(
    'eleventh look, 43: LumiSoft, address',
    'server-busy',
    '-ERR Maximum connections from your IP address is exceeded, try again later !',
    'client-blocked',
  ),
  // a POP3 daemon in C: all children busy
  pop3Greeting('eleventh look, 44: children', 'server-busy', "-ERR Sorry, I'm too busy right now"),
  // a POP3 server in Go
  pop3Greeting('eleventh look, 45: too busy', 'server-busy', '-ERR Too busy. Try again later.'),
  // a mail server in JavaScript: connections of one address
  pop3Greeting(
    'eleventh look, 46: from your IP',
    'server-busy',
    '-ERR Too many connections from your IP',
    'client-blocked',
  ),
  // mail server in Delphi, message table
  pop3Greeting('eleventh look, 47: users, POP3', 'server-busy', '-ERR User limit exceeded, try again later'),
  // mail server in Delphi, message table
  greeting('eleventh look, 48: users, SMTP', 'server-busy', '421 User limit exceeded, try again later'),
  // gromox pop3, resource.cpp
  pop3Greeting(
    'eleventh look, 49: gromox, filter',
    'client-blocked',
    '-ERR access denied by ipaddr filter for 192.0.2.4',
    'greeting-refused',
  ),
  // gromox pop3, resource.cpp
  pop3Greeting(
    'eleventh look, 50: gromox, unavailable',
    'server-busy',
    '-ERR mail.example.test pop service unavailable',
    'greeting-refused',
  ),
  // gromox pop3, resource.cpp
  pop3(
    'eleventh look, 51: gromox, wrong',
    'login-refused',
    '-ERR Wrong username or password, or administratively blocked',
    'login-account-disabled',
  ),
  // gromox pop3, resource.cpp
  pop3(
    'eleventh look, 52: gromox, location',
    'login-temporary-failure',
    '-ERR cannot get mailbox location from database',
    'mailbox-not-accessible',
  ),
  // gromox pop3, resource.cpp
  pop3(
    'eleventh look, 53: gromox, index',
    'mailbox-not-accessible',
    '-ERR failed to open/read inbox index',
    'login-temporary-failure',
  ),
  // gromox pop3, resource.cpp
  pop3(
    'eleventh look, 54: gromox, failures',
    'login-rate-limited',
    '-ERR too many failures, user will be blocked for a while',
    'login-account-disabled',
    'login-refused',
  ),
  // gromox pop3, resource.cpp
  pop3(
    'eleventh look, 55: gromox, user filter',
    'login-account-disabled',
    '-ERR access denied by user filter for ann@example.test',
    'login-rate-limited',
    'client-blocked',
  ),
  // gromox pop3, resource.cpp
  refusesStls('eleventh look, 56: gromox, TLS', '-ERR failed to initialize TLS'),
  // gromox pop3, resource.cpp
  inClear(
    'pop3',
    'eleventh look, 57: gromox, STLS first',
    'login-needs-encryption',
    '-ERR must issue a STLS command first',
  ),
  // hMailServer POP3Connection.cpp
  inClear('pop3', 'eleventh look, 58: hMailServer, STLS', 'login-needs-encryption', '-ERR STLS is required.'),
  // hMailServer POP3Connection.cpp
  pop3('eleventh look, 59: hMailServer, locked', 'mailbox-in-use', '-ERR Your mailbox is already locked'),
  // github hmailserver#594: the inbox cannot be read
  pop3(
    'eleventh look, 60: hMailServer, fetch',
    'mailbox-not-accessible',
    '-ERR Server error: Failed to fetch messages in Inbox.',
    'login-temporary-failure',
  ),
  // nginx ngx_mail_pop3_handler.c
  inClear(
    'pop3',
    'eleventh look, 61: nginx, cleartext',
    'login-needs-encryption',
    '-ERR cleartext logins disabled',
  ),
  // INBUXA mail server: only webmail and JMAP are allowed
  imap(
    'eleventh look, 62: INBUXA, IMAP',
    'login-service-off',
    "% NO [ALERT] This server allows only INBUXA webmail and JMAP apps. This mail app can't sign in.",
    'login-password-method-off',
  ),
  // INBUXA mail server: only webmail and JMAP are allowed
  smtp(
    'eleventh look, 63: INBUXA, SMTP',
    'login-sending-off',
    "535 5.7.0 This server allows only INBUXA webmail and JMAP apps. This mail app can't send.",
    'login-service-off',
    'login-password-method-off',
  ),
  // sprint2go pop3.ts
  pop3(
    'eleventh look, 64: sprint2go, off',
    'login-service-off',
    '-ERR [AUTH] POP is off for this account. Switch it on in sprint2go, Settings, Mailbox access.',
  ),
  // sprint2go pop3.ts
  pop3(
    'eleventh look, 65: sprint2go, many',
    'login-rate-limited',
    '-ERR [IN-USE] Too many POP connections for this account',
    'mailbox-in-use',
  ),
  // an IMAP server in TypeScript: sessions of the user
  imap(
    'eleventh look, 66: of this account',
    'login-rate-limited',
    '% NO [LIMIT] Too many connections for this account',
  ),
  // changelog of a mail program: seen after five logins in a row
  imap('eleventh look, 67: rate limit hit', 'login-rate-limited', '% NO [LIMIT] LOGIN Rate limit hit.'),
  // test of an IMAP server in Rust: right password after too many wrong ones
  imap(
    'eleventh look, 68: locked out',
    'login-rate-limited',
    '% NO [AUTHORIZATIONFAILED] Too many failed attempts',
    'login-account-disabled',
  ),
  // a POP3 proxy in Go
  pop3(
    'eleventh look, 69: attempts, POP3',
    'login-rate-limited',
    '-ERR [LOGIN-DELAY] Too many authentication attempts. Please try again later.',
    'login-too-soon',
  ),
  // a POP3 proxy in Go
  pop3(
    'eleventh look, 70: backend',
    'login-temporary-failure',
    '-ERR [SYS/TEMP] Backend server temporarily unavailable',
  ),
  // a mail gateway in Python
  smtp('eleventh look, 71: backend, SMTP', 'login-temporary-failure', '451 4.7.0 Auth backend unavailable'),
  // nauthilus-director, e2e test
  imap(
    'eleventh look, 72: nauthilus',
    'login-temporary-failure',
    '% NO [UNAVAILABLE] Authentication service temporarily unavailable',
  ),
  // notes on Stalwart with a wrong SQL query
  imap('eleventh look, 73: Stalwart, MySQL', 'login-temporary-failure', '% NO [CONTACTADMIN] MySQL error'),
  // DBMail imapcommands.c
  imap('eleventh look, 74: DBMail, rejected', 'login-refused', '% NO login rejected'),
  // an IMAP server in Go
  imap(
    'eleventh look, 75: failure: rejected',
    'login-refused',
    '% NO LOGIN FAILURE: username or password rejected.',
  ),
  // ubuntuforums.org: the maildir was never made
  imap(
    'eleventh look, 76: Courier, maildir',
    'mailbox-not-accessible',
    '* BYE [ALERT] Fatal error: Maildir: No such file or directory\n!',
    'login-temporary-failure',
  ),
  // mailtrap.io, quoted in a test: the plan is used up
  smtp(
    'eleventh look, 77: Mailtrap, limit',
    'sending-limit-reached',
    '535 5.7.0 The email limit is reached. Please upgrade your plan https://mailtrap.io/billing/plans/testing',
  ),
  // notes on one.com
  smtp(
    'eleventh look, 78: one.com, compromised',
    'password-must-change',
    '525 5.7.13 [M5] Your credentials have been compromised',
    'login-account-disabled',
    'login-sending-off',
  ),
  // notes on Aruba: sending blocked until the password is changed
  smtp(
    'eleventh look, 79: Aruba, modificare',
    'password-must-change',
    '525 5.7.13 Invio temporaneamente disabilitato per la casella, modificare la password',
    'login-sending-off',
    'login-account-disabled',
  ),
  // notes on Resend: the user name is not the fixed word
  smtp('eleventh look, 80: Resend, username', 'login-refused', '535 Invalid username', 'login-name-form'),
  // a mail gateway in Ruby
  smtp('eleventh look, 81: API key', 'login-refused', '535 Authentication failed: Invalid API key'),
  // three public notes on Naver: password of an app, or SMTP is off
  smtp(
    'eleventh look, 82: Naver, nsmtp',
    'login-refused',
    '535 5.7.1 Username and Password not accepted OlLYCRQ-TJuZRyV5xoOs1Q - nsmtp',
    'login-app-password-needed',
    'login-service-off',
    'login-sending-off',
  ),
  // github nodemailer#952: a virus scanner in between
  greeting(
    'eleventh look, 83: McAfee, proxy',
    'server-busy',
    '451 Request action aborted on MFE proxy, SMTP server is not available.',
    'greeting-refused',
  ),
  // github smtp-field-manual#60
  greeting(
    'eleventh look, 84: Orange, address',
    'client-blocked',
    '550 mwinf5c14 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.4 [102]',
  ),
  // Pode, SmtpServer.ps1
  greeting('eleventh look, 85: Pode, rejected', 'client-blocked', '554 Your IP address was rejected'),
  // an SMTP library in Go: a hook refuses the connection
  greeting(
    'eleventh look, 86: for you',
    'greeting-refused',
    '554 No SMTP service for you [192.0.2.4] here',
    'client-blocked',
  ),
  // a mail server in Rust: address on its own list
  greeting(
    'eleventh look, 87: access denied',
    'client-blocked',
    '554 5.7.1 access denied',
    'greeting-refused',
  ),
  // a mail server in Elixir
  greeting(
    'eleventh look, 88: excessive',
    'client-blocked',
    '421 4.7.0 Your IP has been temporarily blocked due to excessive connections. Try again in 5 minutes.',
    'server-busy',
  ),
  // a mail server in C++
  greeting(
    'eleventh look, 89: your IP, SMTP',
    'server-busy',
    '421 4.3.2 Too many connections from your IP',
    'client-blocked',
  ),
  // Mail on Rails: address locked after wrong logins
  greeting(
    'eleventh look, 90: locked line',
    'client-blocked',
    '421 Too many failed authentication attempts, try later',
    'server-busy',
    'login-rate-limited',
  ),
  // mail server in Delphi, message table
  greeting(
    'eleventh look, 91: SMTP, access',
    'client-blocked',
    '421 Access denied',
    'greeting-refused',
    'server-busy',
  ),
  // wiki.pscs.co.uk on VPOP3
  pop3Greeting(
    'eleventh look, 92: VPOP3, blocked',
    'client-blocked',
    '-ERR Server access temporarily blocked! Please try again later',
    'server-busy',
  ),
  // gordano.com, alert 8202
  pop3Greeting('eleventh look, 93: Gordano, busy', 'server-busy', '-ERR Busy  please try later'),
  // gordano.com, alert 8204
  pop3Greeting(
    'eleventh look, 94: Gordano, forbidden',
    'greeting-refused',
    '-ERR Forbidden  you are not allowed to use this server',
    'client-blocked',
  ),
  // a POP3 server in C
  pop3('eleventh look, 95: user name is', 'login-refused', '-ERR your user name is incorrect'),
  // a POP3 server for Windows
  pop3('eleventh look, 96: locked, later', 'mailbox-in-use', '-ERR Mailbox is locked. Try later.'),
  // a POP3 server in Java
  pop3('eleventh look, 97: German, user', 'login-refused', '-ERR Benutzername nicht gefunden'),
  // test server of a German mail program
  pop3('eleventh look, 98: German, both', 'login-refused', '-ERR Benutzer oder Passwort falsch'),
  // a POP3 server in Java
  pop3('eleventh look, 99: French, password', 'login-refused', '-ERR Mot de passe invalide'),
  // an SMTP server in JavaScript
  smtp(
    'eleventh look, 100: Turkish, method',
    'login-method-unsupported',
    '504 5.5.4 Desteklenmeyen kimlik doğrulama yöntemi',
    'login-password-method-off',
  ),
  // test server of a German mail program
  refusesStartTls('eleventh look, 101: German, TLS', '454 4.7.0 TLS nicht verfügbar'),
  // an SMTP server in Go
  smtp(
    'eleventh look, 102: auth, 5.3.3',
    'login-not-offered',
    '503 auth not available (#5.3.3)',
    'login-method-unsupported',
  ),
  // a mail server in Rust: port 25
  smtp(
    'eleventh look, 103: this port',
    'login-not-offered',
    '502 5.5.1 AUTH not available on this port; submit mail via port 587 or 465',
    'login-method-unsupported',
  ),
  // an SMTP server in Go: port 25
  smtp(
    'eleventh look, 104: submission port',
    'login-not-offered',
    '503 5.5.1 AUTH only allowed on submission port',
    'login-method-unsupported',
  ),
  // an SMTP server in Go
  smtp(
    'eleventh look, 105: not enabled',
    'login-not-offered',
    '503 5.5.1 Authentication not enabled',
    'login-method-unsupported',
  ),
  // Stalwart session.rs
  smtp(
    'eleventh look, 106: Stalwart, not allowed',
    'login-not-offered',
    '503 5.5.1 AUTH not allowed.',
    'login-method-unsupported',
    'login-sending-off',
  ),
  // Cyrus pop3d.c
  pop3(
    'eleventh look, 107: Cyrus, apart',
    'login-too-soon',
    '-ERR [LOGIN-DELAY] Logins must be at least 5 minutes apart',
  ),
  // Dovecot 1.1 pop3-proxy.c: the backend is away
  pop3(
    'eleventh look, 108: Dovecot 1.1, proxy',
    'login-temporary-failure',
    '-ERR [IN-USE] Temporary authentication failure.',
    'mailbox-in-use',
  ),
  // Dovecot 1.0 pop3-login: closes
  refusesStls('eleventh look, 109: Dovecot 1.0, TLS', '-ERR TLS initialization failed.\n!'),
  // an IMAP server in Java
  imapAfter(
    'eleventh look, 110: no mailbox',
    'mailbox-not-accessible',
    '% NO SELECT failed, no mailbox with that name',
  ),
  // an IMAP server in Rust
  imapAfter(
    'eleventh look, 111: select, internal',
    'mailbox-not-accessible',
    '% NO SELECT failed: Internal error',
    'login-temporary-failure',
  ),
  // an IMAP server in C
  imapAfter(
    'eleventh look, 112: mailbox busy',
    'mailbox-in-use',
    '% NO [INUSE] Mailbox busy',
    'mailbox-not-accessible',
  ),
  // Dovecot 1.0 pop3/client.c
  pop3After(
    'eleventh look, 113: Dovecot 1.0, sync',
    'mailbox-in-use',
    "-ERR [IN-USE] Couldn't sync mailbox.",
    'mailbox-not-accessible',
  ),
  // Dovecot 1.0 pop3/client.c
  pop3After(
    'eleventh look, 114: Dovecot 1.0, state',
    'mailbox-not-accessible',
    '-ERR Mailbox is in inconsistent state, please relogin.',
    'login-temporary-failure',
  ),
  // a POP3 server in Java
  pop3('eleventh look, 115: currently locked', 'mailbox-in-use', '-ERR mailbox ann currently locked'),
  // a POP3 server in C++
  pop3('eleventh look, 116: next time', 'mailbox-in-use', '-ERR Mailbox locked, try next time'),
  // a POP3 server in C
  pop3('eleventh look, 117: someone else', 'mailbox-in-use', '-ERR Maildrop is locked by someone else!'),
  // Firefox OS mail, login tests
  pop3(
    'eleventh look, 118: account in use',
    'mailbox-in-use',
    '-ERR [IN-USE] Your account is in use, try later.',
  ),
  // github Mailspring#2217: Fastmail
  imap(
    'eleventh look, 119: Fastmail',
    'login-refused',
    '% NO Incorrect username or password.',
    'login-app-password-needed',
  ),
  // a caching mail program: QQ
  imap(
    'eleventh look, 120: QQ, busy',
    'login-temporary-failure',
    '% NO System busy!',
    'server-busy',
    'login-rate-limited',
  ),
  // EventMachine smtpserver.rb
  smtp('eleventh look, 121: EventMachine', 'login-refused', '535 invalid authentication'),
  // an IMAP server in C
  imap('eleventh look, 122: d00dz', 'login-refused', '% NO LOGIN for 31337 d00dz'),
  // an IMAP server in C++
  imap('eleventh look, 123: login fail', 'login-refused', '% NO Login fail.'),
  // RFC 1939 and servers after it
  pop3(
    'eleventh look, 124: sorry, no mailbox',
    'login-refused',
    '-ERR sorry, no mailbox for ann here',
    'login-account-disabled',
  ),
  // two POP3 servers: wrong password
  pop3('eleventh look, 125: access denied, password', 'login-refused', '-ERR Access denied.'),
  // Thunderbird, test of a refused greeting
  pop3Greeting(
    'eleventh look, 126: do not try again',
    'greeting-refused',
    '-ERR Permission denied - do not try again',
    'client-blocked',
  ),
  // a POP3 server in Java
  pop3('eleventh look, 127: German, password', 'login-refused', '-ERR Falsches Passwort'),
  // a POP3 server in C
  pop3('eleventh look, 128: Spanish, password', 'login-refused', '-ERR Contraseña equivocada'),
  // an SMTP server in JavaScript
  smtp('eleventh look, 129: Turkish, login', 'login-refused', '535 5.7.8 Kimlik bilgileri geçersiz'),
  // an SMTP server in C++
  smtp('eleventh look, 130: Turkish, ASCII', 'login-refused', '535 5.7.8 Kimlik dogrulama basarisiz'),
  // test servers of three French programs
  smtp('eleventh look, 131: French, login', 'login-refused', '535 5.7.8 Identifiants refusés'),
  // a POP3 server in TypeScript: address banned after wrong logins
  pop3Greeting(
    'eleventh look, 132: banned',
    'client-blocked',
    '-ERR Too many failed attempts from 192.0.2.4.',
    'login-rate-limited',
    'server-busy',
  ),
  // a POP3 server in Python
  pop3(
    'eleventh look, 133: failed logins',
    'login-rate-limited',
    '-ERR too many failed logins',
    'login-refused',
  ),
  // a POP3 server in Java
  pop3(
    'eleventh look, 134: database',
    'login-temporary-failure',
    '-ERR Database Connection Could Not Be Started',
    'mailbox-not-accessible',
  ),
  // test of an IMAP client
  imapAfter(
    'eleventh look, 135: access denied, mailbox',
    'mailbox-not-accessible',
    '% NO [NOPERM] mailbox access denied',
  ),
  // two POP3 servers
  pop3Greeting(
    'eleventh look, 136: not available',
    'server-busy',
    '-ERR service not available',
    'greeting-refused',
  ),
  // a mail proxy after nginx: no certificate of the client; told in the first answer inside TLS
  {
    name: 'eleventh look, 137: nginx, certificate',
    protocol: 'smtp',
    security: 'tls',
    greeting: '421 4.7.1 No required SSL certificate',
    hangsUp: true,
    inside: {},
    after: {},
    expect: 'client-certificate-required',
    orElse: ['greeting-refused'],
  } satisfies Recorded,
  // github flourish-classes#145: Exchange in clear text
  {
    name: 'eleventh look: Exchange, invalid state',
    protocol: 'imap',
    security: 'none',
    greeting: '* OK The Microsoft Exchange IMAP4 service is ready.',
    clear: {
      CAPABILITY:
        '* CAPABILITY IMAP4 IMAP4rev1 AUTH=NTLM AUTH=GSSAPI LOGINDISABLED STARTTLS UIDPLUS CHILDREN IDLE NAMESPACE LITERAL+\n% OK CAPABILITY completed.',
      LOGIN: '% BAD Command received in Invalid state.',
      STARTTLS: '% OK Begin TLS negotiation now.',
    },
    inside: {},
    after: {},
    consent: true,
    expect: 'login-needs-encryption',
  } satisfies Recorded,
];

import { imapAfter, inClear, pop3After } from './more-shorthands.ts';
import { greeting, imap, mail, pop3, rcpt, smtp } from './shorthands.ts';

/** A ninth set, collected from public threads, documents and server sources by somebody who had not seen the rules: 65 of 80 were right at first look. */
export const ninthLook = [
  // Notes on the sending of a website through Strato in a public repository, July 2026.
  smtp(
    'ninth look, 1: Strato, with a number',
    'login-refused',
    '535 5.7.8 Authentication failed: wrong user/password [MSG0037]',
  ),
  // An application's error seen in production with Office 365: Microsoft locks the account after some refusals.
  smtp(
    'ninth look, 2: Office 365, locked',
    'login-account-disabled',
    '535 5.7.139 Authentication unsuccessful, account locked. Contact your administrator. [CH2PR19CA0002.namprd19.prod.outlook.com 2026-08-28T19:45:50.437Z 08DF04C6D9A404E7]',
    'login-rate-limited',
  ),
  // The Android program of Tiscali, its list of the server's answers: "frozen user name".
  smtp(
    'ninth look, 3: Tiscali, frozen',
    'login-account-disabled',
    '535 5.7.0 sender is frozen',
    'login-sending-off',
  ),
  // The same list: "SMTP password errata".
  smtp('ninth look, 4: Tiscali, no type', 'login-refused', '535 5.7.0 No authentication type succeeded'),
  // The same list: work in progress on the mailbox.
  smtp(
    'ninth look, 5: Tiscali, later',
    'login-temporary-failure',
    '454 4.7.0 ... authentication failure : try again later',
  ),
  // A project's guide to iCloud: the name is not an iCloud mailbox but the address of the Apple account.
  smtp(
    'ninth look, 6: iCloud, no such mailbox',
    'login-refused',
    '550 5.1.1 Mailbox does not exist',
    'login-name-form',
  ),
  // dovecot/core, submission-login: the account has nologin.
  smtp(
    'ninth look, 7: Dovecot submission, nologin',
    'login-account-disabled',
    '525 5.7.13 Login disabled for this user',
    'login-sending-off',
    'login-service-off',
  ),
  // Mailtrap as quoted in several repositories.
  smtp('ninth look, 8: Mailtrap', 'login-refused', '535 5.7.0 Invalid credentials'),
  // hmailserver/hmailserver, SMTPConnection.cpp: the server takes no logins there.
  smtp(
    'ninth look, 9: hMailServer, not enabled',
    'login-method-unsupported',
    '504 Authentication not enabled.',
    'login-not-offered',
    'login-sending-off',
  ),
  // sagredo-dev/qmail, qmail-smtpd.c.
  smtp(
    'ninth look, 10: qmail, pipe',
    'login-temporary-failure',
    "454 oops, unable to open pipe and I can't auth (#4.3.0)",
  ),
  // sagredo-dev/qmail, qmail-smtpd.c.
  smtp('ninth look, 11: qmail', 'login-refused', '535 authentication failed (#5.7.1)'),
  // nodemailer/nodemailer issue 280, Wylio/meteor-mandrill issue 14 (the key had not been deployed), mailjet/mailjet-gem issue 17.
  smtp('ninth look, 12: Mandrill, Mailjet', 'login-refused', '435 4.7.8 Error: authentication failed:'),
  // A mail server in Go (tmail).
  smtp(
    'ninth look, 13: tmail, no such user',
    'login-refused',
    '535 authentication failed - No such user (#5.7.1)',
  ),
  // A university's server at AUTH PLAIN (a log of nodemailer: its keeper had to help); NetEase's list explains
  // the same words: the user is disabled or frozen.
  smtp('ninth look, 14: a university in China, suspended', 'login-account-disabled', '550 User suspended'),
  // QQ as quoted in many repositories, in clear text.
  inClear(
    'smtp',
    'ninth look, 15: QQ, SSL',
    'login-needs-encryption',
    '530 Error: A secure connection is requiered(such as ssl). More information at http://service.mail.qq.com/cgi-bin/help?id=28',
  ),
  // hmailserver/hmailserver, SMTPConnection.cpp, in clear text.
  inClear(
    'smtp',
    'ninth look, 16: hMailServer, STARTTLS',
    'login-needs-encryption',
    '530 Must issue STARTTLS first.',
  ),
  // svarshavchik/courier, in clear text.
  inClear(
    'smtp',
    'ninth look, 17: Courier, STARTTLS',
    'login-needs-encryption',
    '400 STARTTLS is required first.',
  ),
  // hmailserver/hmailserver, IMAPCommandLogin.cpp.
  imap(
    'ninth look, 18: hMailServer, too many',
    'login-rate-limited',
    '* Too many invalid logon attempts.\n% BAD Goodbye\n!',
    'login-refused',
  ),
  // The lists of texts seen in the wild in closeio/sync-engine (inbox/auth/utils.py): the business mail of Tencent.
  imap(
    'ninth look, 19: exmail, token',
    'login-app-password-needed',
    '% NO Login fail. Please using weixin token',
    'login-refused',
  ),
  // closeio/sync-engine.
  imap('ninth look, 20: seen in the wild, e-mail', 'login-refused', '% NO Invalid email login'),
  // closeio/sync-engine.
  imap('ninth look, 21: seen in the wild, credentials', 'login-refused', '% NO Invalid login credentials'),
  // closeio/sync-engine.
  imap('ninth look, 22: seen in the wild, failed', 'login-refused', '% NO LOGIN Authentication failed'),
  // A note on imap.sina.com in a public repository.
  imap('ninth look, 23: Sina', 'login-refused', '% NO LOGIN auth error'),
  // A note on Yahoo in a public repository: third-party programs had to be allowed.
  imap(
    'ninth look, 24: Yahoo, authorization',
    'login-refused',
    '% NO [AUTHORIZATIONFAILED] LOGIN Invalid credentials',
    'login-app-password-needed',
  ),
  // dovecot/core, client-common-auth.c: the account has nologin.
  imap(
    'ninth look, 25: Dovecot, nologin',
    'login-account-disabled',
    '% NO [CONTACTADMIN] Login disabled for this user',
    'login-service-off',
  ),
  // Mailu/Mailu, internal/nginx.py, through nginx as an IMAP proxy.
  imap(
    'ninth look, 26: Mailu, rate',
    'login-rate-limited',
    '% NO Temporary authentication failure (rate-limit)',
  ),
  // migadu/sora, server/imap.
  imap(
    'ninth look, 27: Sora (Migadu), at once',
    'login-rate-limited',
    '* BYE [ALERT] Too many concurrent authentication attempts. Please try again later.\n!',
    'server-busy',
  ),
  // migadu/sora, server/imapproxy.
  imap(
    'ninth look, 28: Sora (Migadu), backend',
    'login-temporary-failure',
    '* BYE Backend server unavailable, please try again\n!',
    'server-busy',
  ),
  // migadu/sora, server/imap.
  imap(
    'ninth look, 29: Sora (Migadu), unavailable',
    'login-temporary-failure',
    '% NO [UNAVAILABLE] Service temporarily unavailable, please try again later',
  ),
  // Foundry376/Mailspring issues 2111 and 904: a wrong password, no app password, or IMAP not switched on.
  imap(
    'ninth look, 30: Yandex, or IMAP off',
    'login-refused',
    '% NO [AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=cYXlpv732Cg1_010534_2-1e59ad28a72c',
    'login-service-off',
    'login-app-password-needed',
  ),
  // hmailserver/hmailserver, POP3Connection.cpp.
  pop3(
    'ninth look, 31: hMailServer, too many',
    'login-rate-limited',
    '-ERR [AUTH] Invalid user name or password. Too many invalid logon attempts.',
    'login-refused',
  ),
  // hmailserver/hmailserver, POP3Connection.cpp, in clear text.
  inClear(
    'pop3',
    'ninth look, 32: hMailServer, TLS',
    'login-needs-encryption',
    '-ERR A SSL/TLS-connection is required for authentication.',
  ),
  // hmailserver/hmailserver, POP3Connection.cpp, in clear text.
  inClear('pop3', 'ninth look, 33: hMailServer, STLS', 'login-needs-encryption', '-ERR STLS is required.'),
  // hmailserver/hmailserver, POP3Connection.cpp.
  pop3('ninth look, 34: hMailServer, locked', 'mailbox-in-use', '-ERR Your mailbox is already locked'),
  // A note on reading QQ mail in a public repository.
  pop3(
    'ninth look, 35: QQ, authorized code',
    'login-app-password-needed',
    '-ERR Please using authorized code to login.',
  ),
  // A note on reading QQ mail in a public repository, in clear text.
  inClear(
    'pop3',
    'ninth look, 36: QQ, SSL',
    'login-needs-encryption',
    '-ERR Login fail. A secure connection is requiered(such as ssl). More information at http://service.mail.qq.com/cgi-bin/help?id=28',
  ),
  // migadu/sora, server/pop3.
  pop3(
    'ninth look, 37: Sora (Migadu), attempts',
    'login-rate-limited',
    '-ERR [LOGIN-DELAY] Too many authentication attempts. Please try again later.',
    'login-too-soon',
  ),
  // migadu/sora, server/pop3.
  pop3(
    'ninth look, 38: Sora (Migadu), unavailable',
    'login-temporary-failure',
    '-ERR [SYS/TEMP] Service temporarily unavailable, please try again later',
  ),
  // dbmail/dbmail, pop3.c.
  pop3('ninth look, 39: DBMail', 'login-refused', '-ERR username/password incorrect'),
  // sagredo-dev/qmail, qmail-pop3d.c.
  pop3('ninth look, 40: qmail, Maildir', 'mailbox-not-accessible', '-ERR unable to scan $HOME/Maildir\n!'),
  // dovecot/core, pop3-client.c.
  pop3After(
    'ninth look, 41: Dovecot, sync',
    'mailbox-in-use',
    "-ERR [IN-USE] Couldn't sync mailbox.\n!",
    'mailbox-not-accessible',
  ),
  // dovecot/core 2.4, login-common.h, in clear text.
  inClear(
    'pop3',
    'ninth look, 42: Dovecot 2.4, cleartext',
    'login-needs-encryption',
    '-ERR [AUTH] Cleartext authentication disallowed on non-secure (SSL/TLS) connections.',
  ),
  // The agents of the Bongo project, pop3.h.
  pop3('ninth look, 43: Bongo, method', 'login-method-unsupported', '-ERR [AUTH] Unsupported method'),
  // bluemail.me, a list of POP3 errors.
  pop3('ninth look, 44: lists of errors, user', 'login-refused', '-ERR User not found'),
  // M66B/FairEmail, the questions and answers.
  pop3(
    'ninth look, 45: stronger methods',
    'login-method-unsupported',
    '-ERR You must use stronger authentication such as AUTH or APOP to connect to this server',
  ),
  // The agents of the Bongo project, pop3.c.
  pop3(
    'ninth look, 46: Bongo, attempts',
    'login-refused',
    '-ERR [AUTH] Permission denied, maximum login attempts exceeded, connection closing\n!',
    'login-rate-limited',
  ),
  // The agents of the Bongo project, pop3.c: the feature is off for the account.
  pop3('ninth look, 47: Bongo, no POP', 'login-service-off', '-ERR [AUTH] POP Access for account disabled'),
  // XMail, POP3Svr.cpp.
  pop3('ninth look, 48: XMail', 'login-refused', '-ERR Invalid auth or access denied'),
  // cyrusimap/cyrus-imapd, pop3d.c, and a lesson with Wireshark.
  pop3('ninth look, 49: Cyrus', 'login-refused', '-ERR [AUTH] Invalid login'),
  // cyrusimap/cyrus-imapd, imap_err.et.
  imapAfter('ninth look, 50: Cyrus, disk', 'mailbox-not-accessible', '% NO System I/O error'),
  // cyrusimap/cyrus-imapd, imap_err.et.
  imapAfter(
    'ninth look, 51: Cyrus, reserved',
    'mailbox-not-accessible',
    '% NO Mailbox is currently reserved',
    'mailbox-in-use',
  ),
  // mjl-/mox, smtpserver/server.go.
  mail('ninth look, 52: mox, sender', 'sender-refused', '550 5.7.1 must match authenticated user'),
  // sagredo-dev/qmail.
  mail(
    'ninth look, 53: qmail, list of senders',
    'sender-refused',
    '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
    'sending-refused',
  ),
  // fm/smtp-codes, Rackspace.
  mail(
    'ninth look, 54: Rackspace, sender',
    'sender-refused',
    '550 5.1.0 Sender is not allowed to send from example.test',
  ),
  // The Android program of Tiscali: the sender is not the user name of the login.
  mail(
    'ninth look, 55: Tiscali, sender',
    'sender-refused',
    "550 5.1.0 <ann@example.test> sender rejected - il mittente non coincide con la username configurata per l'autenticazione. Vedi http://assistenza.tiscali.it/tecnica/posta/mancato_invio.php",
  ),
  // The Android program of Tiscali: the sender is on a black list.
  mail(
    'ninth look, 56: Tiscali, prohibited',
    'sending-refused',
    '550 5.1.0 <ann@example.test> sender rejected: Administrative prohibition',
    'sender-refused',
    'login-sending-off',
  ),
  // Google's list of SMTP errors.
  mail(
    'ninth look, 57: Google relay, account',
    'sending-refused',
    '550 5.7.0 Mail Sending denied. This error occurs if the sender account is disabled or not registered within your G Suite domain.',
    'sender-refused',
    'login-account-disabled',
    'login-sending-off',
  ),
  // sagredo-dev/qmail.
  rcpt(
    'ninth look, 58: qmail, limits',
    'sending-limit-reached',
    '421 you have exceeded your messaging limits (#4.3.0)',
  ),
  // sagredo-dev/qmail.
  rcpt('ninth look, 59: qmail, relay', 'relay-denied-after-login', "553 we don't relay (#5.7.1)"),
  // MailRoute's list of Postfix replies.
  rcpt(
    'ninth look, 60: Postfix, recipient',
    'sending-refused',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: Access denied',
  ),
  // Google's list of SMTP errors.
  rcpt(
    'ninth look, 61: Google relay, peak',
    'sending-limit-reached',
    '450 4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error. For more information on SMTP relay limits, please contact your administrator or review this article.',
    'sending-deferred',
  ),
  // fm/smtp-codes, GoDaddy; spelt so.
  rcpt(
    'ninth look, 62: GoDaddy, a session',
    'sending-limit-reached',
    '550 192.0.2.4> This message has exceded the max number of messages per session. Please open a new session and try again. IB510',
    'sending-refused',
  ),
  // The list of answers of Rambler.
  rcpt(
    'ninth look, 63: Rambler, rate',
    'sending-limit-reached',
    '452 4.5.3  rate limit exceeded',
    'sending-deferred',
  ),
  // Help of fiit.pl (Polish): the login is not switched on for the outgoing server.
  rcpt(
    'ninth look, 64: fiit.pl',
    'relay-denied-after-login',
    '550 relay not permitted,authentication required',
  ),
  // A list of answers in a public repository.
  rcpt(
    'ninth look, 65: address not allowed',
    'relay-denied-after-login',
    '550 5.7.1 Your IP address [192.0.2.4] is not allowed to relay to email address <posthorn-probe@example.org> via our server',
    'client-blocked',
  ),
  // iredmail/iRedAPD: a policy of the account.
  rcpt(
    'ninth look, 66: iRedAPD',
    'sending-refused',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: Not authorized',
  ),
  // The Android program of Tiscali: a mailbox at work, or a sender suspected of spam.
  rcpt(
    'ninth look, 67: Tiscali, aborted',
    'sending-deferred',
    '452 4.1.0 <posthorn-probe@example.org> requested action aborted: try again later',
  ),
  // Cisco's mail gateway, its standing answer to a blocked sender group.
  rcpt(
    'ninth look, 68: Cisco, access',
    'sending-refused',
    '550 5.7.1 Your access to submit messages to this e-mail system has been rejected.',
    'client-blocked',
    'login-sending-off',
  ),
  // fm/smtp-codes, Titan.
  greeting(
    'ninth look, 69: Titan, reputation',
    'client-blocked',
    '421 4.7.0: Sender IP rejected: sending IP has insufficient reputation.  Please retry later.',
    'server-busy',
  ),
  // fm/smtp-codes, GoDaddy.
  greeting(
    'ninth look, 70: GoDaddy, list',
    'client-blocked',
    '554 IB104. Connection refused. 192.0.2.4 is listed on the Spamhaus Block List (SBL). Please visit http://www.spamhaus.org/sbl for more information or to request a delisting.',
  ),
  // fm/smtp-codes, MXroute.
  greeting(
    'ninth look, 71: MXroute, flooding',
    'client-blocked',
    '554 Your IP address is flooding our SMTP server with abusive requests',
  ),
  // migadu/sora, server/submission: the server is stopping.
  greeting(
    'ninth look, 72: Sora (Migadu), shutting down',
    'server-busy',
    '421 4.3.2 Service shutting down, please try again later',
  ),
  // QQ's list of answers: too much from one address.
  greeting('ninth look, 73: QQ, frequency', 'server-busy', '550 Ip frequency limited', 'client-blocked'),
  // A parser of bounces: Orange, the address is on the list of Abusix.
  greeting(
    'ninth look, 74: Orange, Abusix',
    'client-blocked',
    '550 opmta1mti07aub smtp.orange.fr EnJyw4MoQfspR Adresse IP source bloquee par Abusix. IP blocked by Abusix, OFR006_100 please visit https://lookup.abusix.com/search?q=192.0.2.4 [100]',
  ),
  // sisimai, FrancePTT: Orange's own black list.
  greeting(
    'ninth look, 75: Orange, 103',
    'client-blocked',
    '550 mwinf5c10 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR006_103 192.0.2.4 [103]',
    'server-busy',
    'greeting-refused',
  ),
  // milter.info, the replies of BarricadeMX.
  greeting(
    'ninth look, 76: BarricadeMX, later',
    'server-busy',
    '450 4.7.1 host client.example.net [192.0.2.4] temporary failure #120',
    'client-blocked',
  ),
  // MailRoute's list of Postfix replies.
  greeting('ninth look, 77: Postfix, resources', 'server-busy', '421 4.3.2 No system resources'),
  // ionos.de, the errors of the mail servers.
  greeting(
    'ninth look, 78: IONOS, policy',
    'client-blocked',
    '421 Reject due to policy violations',
    'greeting-refused',
    'server-busy',
  ),
  // zone-eu/zone-mta.
  greeting('ninth look, 79: ZoneMTA, starting', 'server-busy', '421 Process not yet initialized'),
  // The list of manitu as quoted by Postfix users.
  greeting(
    'ninth look, 80: Postfix, list of manitu',
    'client-blocked',
    '554 5.7.1 Service unavailable; Client host [192.0.2.4] blocked using ix.dnsbl.manitu.net',
  ),
];

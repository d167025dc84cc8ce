import { imapAfter, imapGreeting, inClear, pop3After } from './more-shorthands.ts';
import { greeting, imap, mail, pop3, rcpt, smtp } from './shorthands.ts';

/** An eighth set, collected from public threads, documents and server sources by somebody who had not seen the rules: 73 of 80 were right at first look. */
export const eighthLook = [
  // nodemailer/nodemailer issue 1388: hundreds of logins one after the other.
  smtp(
    'eighth look, 1: Gmail, many logins',
    'login-rate-limited',
    '454 4.7.0 Too many login attempts, please try again later. 4-20020a056000154400b00203812ca383sm10857871wry.78 - gsmtp',
  ),
  // Yandex help as quoted in many repositories: mail programs are to be switched on in the settings, and an app password made.
  smtp(
    'eighth look, 2: Yandex, rights',
    'login-service-off',
    '535 5.7.8 Error: authentication failed: This user does not have access rights to this service',
    'login-app-password-needed',
    'login-sending-off',
  ),
  // nodemailer/nodemailer issue 1350 (NetEase): several logins in one second.
  smtp(
    'eighth look, 3: NetEase, times',
    'login-rate-limited',
    '535 auth failed (this user authenticate too many times)',
  ),
  // cozy/cozy-emails issue 621; the same text in checkers of Office 365 accounts ("valid but blocked account").
  imap(
    'eighth look, 4: Outlook, blocked',
    'login-account-disabled',
    '% NO LOGIN failed. Account is blocked. Login to your account via a web browser to verify your identity.',
    'login-app-password-needed',
  ),
  // hmailserver/hmailserver, POP3Connection.cpp: the name had no @.
  pop3(
    'eighth look, 5: hMailServer, full address',
    'login-refused',
    '-ERR Invalid user name or password. Please use full email address as user name.',
    'login-name-form',
  ),
  // A network note of somebody who tried pop.163.com (163coms): POP3 is not switched on.
  pop3('eighth look, 6: NetEase, right to POP3', 'login-service-off', '-ERR 您没有权限使用pop3功能'),
  // roundcube/roundcubemail issue 6809, a Dovecot with a list of countries.
  imap(
    'eighth look, 7: Dovecot, country',
    'login-rate-limited',
    '% NO [ALERT] country blocked',
    'client-blocked',
  ),
  // The lists of texts seen in the wild in closeio/sync-engine (inbox/auth/utils.py): QQ.
  imap(
    'eighth look, 8: QQ, authorized code',
    'login-app-password-needed',
    '% NO Please using authorized code to login.',
  ),
  // The same list: the personal QQ mail answers a wrong code so.
  imap(
    'eighth look, 9: QQ, wrong code',
    'login-app-password-needed',
    '% NO Authorized code is incorrect',
    'login-refused',
  ),
  // dovecot/core 2.4, login-common.h, in clear text.
  inClear(
    'imap',
    'eighth look, 10: Dovecot 2.4, cleartext',
    'login-needs-encryption',
    '% NO [PRIVACYREQUIRED] Cleartext authentication disallowed on non-secure (SSL/TLS) connections.',
  ),
  // dovecot/core, client-common-auth.c: the account has nologin.
  pop3(
    'eighth look, 11: Dovecot, nologin',
    'login-account-disabled',
    '-ERR [AUTH] Login disabled for this user',
    'login-service-off',
  ),
  // hmailserver/hmailserver, SMTPConnection.cpp.
  smtp(
    'eighth look, 12: hMailServer, many tries',
    'login-rate-limited',
    '535 Authentication failed. Too many invalid logon attempts.',
    'login-refused',
  ),
  // hmailserver/hmailserver, SMTPConnection.cpp, in clear text.
  inClear(
    'smtp',
    'eighth look, 13: hMailServer, TLS',
    'login-needs-encryption',
    '530 A SSL/TLS-connection is required for authentication.',
  ),
  // Mailu/Mailu, internal/nginx.py.
  smtp(
    'eighth look, 14: Mailu, rate',
    'login-rate-limited',
    '451 4.3.2 Temporary authentication failure (rate-limit)',
  ),
  // Mailu/Mailu, internal/nginx.py, through nginx as an IMAP proxy.
  imap('eighth look, 15: Mailu, wrong password', 'login-refused', '% NO Authentication credentials invalid'),
  // splitbrain/dokuwiki-plugin-smtp issue 65: smtp.protonmail.ch offers PLAIN only, the program asked for LOGIN.
  smtp(
    'eighth look, 16: Proton, mechanism',
    'login-method-unsupported',
    '535 5.7.8 Error: authentication failed: Invalid authentication mechanism',
  ),
  // A test of Mail.ru addresses in a public repository, an older answer.
  smtp(
    'eighth look, 17: Mail.ru, user not found',
    'login-refused',
    '535 Incorrect authentication data: user not found for <ann@example.test>',
  ),
  // ubuntuforums thread on sendEmail and Gmail, 2007: it went after the password was changed.
  smtp(
    'eighth look, 18: Gmail, credentials',
    'login-refused',
    '535 5.7.1 Credentials Rejected m1sm39010216uge.85',
  ),
  // Mailtrap as quoted in several repositories (535, EAUTH): the month's messages are used up.
  smtp(
    'eighth look, 19: Mailtrap, limit',
    'sending-limit-reached',
    '535 5.7.0 The email limit is reached. Please upgrade your plan https://mailtrap.io/billing/plans/testing',
    'login-sending-off',
  ),
  // gophish/gophish issue 602 (GoDaddy workspace wording).
  smtp('eighth look, 20: GoDaddy', 'login-refused', '535 Authentication Failed for ann@example.test'),
  // Foundry376/Mailspring issue 1351: an app password was needed.
  imap(
    'eighth look, 21: AOL',
    'login-refused',
    '% NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials',
    'login-app-password-needed',
  ),
  // Foundry376/Mailspring issue 2217.
  imap(
    'eighth look, 22: Fastmail, older',
    'login-refused',
    '% NO Incorrect username or password.',
    'login-app-password-needed',
  ),
  // cyrusimap/cyrus-imapd, imap_err.et.
  imap('eighth look, 23: Cyrus', 'login-refused', '% NO Login incorrect'),
  // closeio/sync-engine.
  imap('eighth look, 24: GroupWise', 'login-refused', '% NO LOGIN GroupWise login failed'),
  // migadu/sora, server/imap/login.go.
  imap(
    'eighth look, 25: Sora (Migadu), connections',
    'login-rate-limited',
    '% NO [LIMIT] Maximum connections reached',
  ),
  // migadu/sora, server/imapproxy/session.go.
  imap(
    'eighth look, 26: Sora (Migadu), failures',
    'login-rate-limited',
    '* BYE [ALERT] Too many failed authentication attempts. Please try again later.\n!',
  ),
  // migadu/sora, server/pop3proxy.
  pop3(
    'eighth look, 27: Sora (Migadu), backend',
    'login-temporary-failure',
    '-ERR [SYS/TEMP] Backend server temporarily unavailable',
  ),
  // migadu/sora, server/pop3/session.go: the response code says "in use", the words say why.
  pop3(
    'eighth look, 28: Sora (Migadu), at once',
    'login-rate-limited',
    '-ERR [IN-USE] Too many concurrent authentication attempts. Please try again later.',
  ),
  // helpdesk.pscs.co.uk 612651 (VPOP3).
  pop3('eighth look, 29: VPOP3', 'mailbox-in-use', '-ERR [IN-USE] Mailbox Locked'),
  // dovecot/core, pop3-client.c.
  pop3After(
    'eighth look, 30: Dovecot, lock',
    'mailbox-in-use',
    '-ERR [IN-USE] Mailbox is locked by another POP3 session.\n!',
  ),
  // sagredo-dev/qmail, qmail-pop3d.c.
  pop3(
    'eighth look, 31: qmail, no Maildir',
    'mailbox-not-accessible',
    '-ERR this user has no $HOME/Maildir\n!',
    'login-account-disabled',
  ),
  // sagredo-dev/qmail, qmail-smtpd.c.
  smtp(
    'eighth look, 32: qmail, child',
    'login-temporary-failure',
    "454 oops, problem with child and I can't auth (#4.3.0)",
  ),
  // MailRoute's list of Postfix replies, in clear text.
  inClear(
    'smtp',
    'eighth look, 33: Postfix, mechanism in the clear',
    'login-needs-encryption',
    '504 5.5.4 Encryption required for requested authentication mechanism',
  ),
  // svarshavchik/courier, the login daemon is away.
  smtp(
    'eighth look, 34: Courier, unavailable',
    'login-temporary-failure',
    '432 Service temporarily unavailable.',
  ),
  // MailRoute's list of Postfix replies; postfix.org, smtpd_client_auth_rate_limit.
  smtp(
    'eighth look, 35: Postfix, AUTH commands',
    'login-rate-limited',
    '450 4.7.1 Error: too many AUTH commands from unknown[192.0.2.4]',
  ),
  // PHPMailer/PHPMailer issue 283 (Yandex), in clear text.
  inClear(
    'smtp',
    'eighth look, 36: Yandex, no TLS',
    'login-needs-encryption',
    '530 5.7.7 Email sending without SSL/TLS encryption is not allowed. Please see: http://help.yandex.ru/mail/mail-clients/ssl.xml',
  ),
  // blog.softmail.co.kr/554, the codes of IceWarp.
  smtp('eighth look, 37: IceWarp', 'login-refused', '501 5.7.0 Authentication failed'),
  // thunderbird/thunderbird-android issue 9069.
  imap(
    'eighth look, 38: Mail.ru, app password',
    'login-app-password-needed',
    '% NO NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Aplication password is REQUIRED',
  ),
  // Ubuntu forum on Courier, 2006: the directory had not been made.
  imap(
    'eighth look, 39: Courier, no Maildir',
    'mailbox-not-accessible',
    '* BYE [ALERT] Fatal error: Maildir: No such file or directory\n!',
  ),
  // A repository with a Courier it could not read for want of memory.
  imap(
    'eighth look, 40: Courier, memory',
    'login-temporary-failure',
    '* BYE [ALERT] Fatal error: Cannot allocate memory\n!',
    'mailbox-not-accessible',
    'server-busy',
  ),
  // nodemailer/nodemailer issue 508: the browser is asked for.
  smtp(
    'eighth look, 41: Gmail, continue in the browser',
    'login-app-password-needed',
    '534-5.7.14 <https://accounts.google.com/ContinueSignIn?sarp=1&scc=1&plt=AKgnsbsU7\n534-5.7.14 dEj7-Fvjl_ymoMDoN226ZeYAINcC8Sfk6-Yd2ic6HmwYDnH-iEOEnAPErVhsJTHu7jCXsU> Please log in via your web browser and\n534-5.7.14 then try again.\n534-5.7.14  Learn more at\n534 5.7.14  https://support.google.com/mail/answer/78754 o77sm3457946qgd.15 - gsmtp',
    'login-account-disabled',
  ),
  // frappe/frappe pull request 2712 (outlook.com).
  imap(
    'eighth look, 42: Outlook, user or password',
    'login-refused',
    '% NO [AUTHENTICATIONFAILED] Invalid username or password',
  ),
  // bluemail.me and lifewire.com, lists of POP3 errors.
  pop3('eighth look, 43: lists of errors, password', 'login-refused', '-ERR Invalid password'),
  // An Ubuntu forum thread on a mail server, over telnet.
  pop3('eighth look, 44: over telnet', 'login-refused', '-ERR login failed'),
  // PowerDNS's PowerMail, pop3 of the megatalker.
  pop3(
    'eighth look, 45: PowerMail, backends',
    'login-temporary-failure',
    '-ERR Temporary error connecting to backends',
  ),
  // mjl-/mox, smtpserver/server.go.
  smtp('eighth look, 46: mox', 'login-refused', '535 5.7.8 bad user/pass'),
  // postalserver/postal, smtp_server/client.rb.
  smtp('eighth look, 47: Postal, credential', 'login-refused', '535 Invalid credential'),
  // hmailserver/hmailserver, SMTPConnection.cpp.
  smtp(
    'eighth look, 48: hMailServer, mechanism',
    'login-method-unsupported',
    '504 Authentication mechanism not supported.',
  ),
  // useplunk/plunk issue 164.
  mail(
    'eighth look, 49: Plunk, domain',
    'sender-refused',
    '550 This domain is not associated with your account',
    'sending-refused',
  ),
  // ruanyf/weather-action issue 5 and NetEase's help: only users of the site may be the sender.
  mail(
    'eighth look, 50: NetEase, local user',
    'sender-refused',
    '553 Local user only,163 smtp5,HdxpCgA3f+63sTNhtiNZDA--.2001S2 1630777785',
  ),
  // Ombi-app/Ombi issue 1442 and others (smtp-relay.gmail.com): the address of the sender's host is not registered.
  rcpt(
    'eighth look, 51: Google relay',
    'relay-denied-after-login',
    "550-5.7.0 Mail relay denied [192.0.2.4]. Invalid credentials for relay for\n550-5.7.0 one of the domains in: example.test (as obtained from HELO and\n550-5.7.0 MAIL FROM). Email is being sent from a domain or IP address which\n550-5.7.0 isn't registered in your G Suite account. Please login to your\n550-5.7.0 G Suite account and verify that your sending device IP address has\n550-5.7.0 been registered within the G Suite SMTP Relay Settings. For more\n550-5.7.0 information, please visit\n550 5.7.0  https://support.google.com/a/answer/6140680#maildenied c31sm1401185itd.5 - gsmtp",
    'sending-refused',
  ),
  // mailout.ru, the frequent errors of Mail.ru.
  mail(
    'eighth look, 52: Mail.ru, sending',
    'login-sending-off',
    '550 message sending for this account is disabled',
    'sending-refused',
  ),
  // thiswebhost.com knowledgebase 554 and hostking.host: cPanel.
  rcpt(
    'eighth look, 53: cPanel, failures',
    'sending-limit-reached',
    '550-Domain example.test has exceeded the max defers and failures per hour (5/5\n550 (100%)) allowed. Message discarded.',
  ),
  // thiswebhost.com knowledgebase 554: the mailbox sent much spam.
  rcpt(
    'eighth look, 54: thiswebhost, unusual',
    'sending-refused',
    '550 5.7.1 [CSR] Our system has detected an unusual amount of unsolicited email originating from your address',
    'login-sending-off',
  ),
  // aiuto.libero.it: the outgoing server is not the provider's own, or not signed in.
  rcpt('eighth look, 55: Libero', 'relay-denied-after-login', '550 Relay Disabled'),
  // oceanfree.net help.
  rcpt(
    'eighth look, 56: Oceanfree, check first',
    'relay-denied-after-login',
    '553 To send mail, first check your mail with a valid POP account; this prevents unauthorized SPAM relaying. (#5.7.1)',
  ),
  // blog.softmail.co.kr/554: IceWarp where the login is not the sender.
  mail(
    'eighth look, 57: IceWarp, sender',
    'sending-refused',
    '501 5.7.1 Permission denied',
    'sender-refused',
    'client-blocked',
  ),
  // sagredo-dev/qmail.
  mail(
    'eighth look, 58: qmail, login and sender',
    'sender-refused',
    '503 from and auth not the same (#5.5.1)',
  ),
  // MailRoute's list of Postfix replies.
  mail(
    'eighth look, 59: Postfix, no such domain',
    'sender-refused',
    '450 4.1.8 <ann@example.test>: Sender address rejected: Domain not found',
    'sending-deferred',
  ),
  // mjl-/mox, smtpserver/server.go.
  rcpt(
    'eighth look, 60: mox, a day',
    'sending-limit-reached',
    '451 4.7.1 max number of messages (1000) over past 24h reached, try increasing per-account setting MaxOutgoingMessagesPerDay',
    'sending-deferred',
  ),
  // Google's list of SMTP errors.
  rcpt(
    'eighth look, 61: Google, relay limit',
    'sending-limit-reached',
    '550 5.4.5 Daily SMTP relay limit exceeded for user. For more information on SMTP relay sending limits please contact your administrator or review this article.',
  ),
  // fm/smtp-codes, GoDaddy.
  rcpt(
    'eighth look, 62: GoDaddy, an hour',
    'sending-limit-reached',
    '550 192.0.2.4> This IP has sent too many messages this hour. IB504',
    'sending-refused',
    'client-blocked',
  ),
  // haraka/Haraka, connection.js.
  rcpt('eighth look, 63: Haraka', 'relay-denied-after-login', '550 Authentication required'),
  // hmailserver/hmailserver, SMTPConnection.cpp: the range of addresses may not deliver there.
  rcpt(
    'eighth look, 64: hMailServer, not there',
    'relay-denied-after-login',
    '550 Delivery is not allowed to this address.',
    'sending-refused',
  ),
  // sisimai/set-of-emails, Orange and La Poste.
  rcpt(
    'eighth look, 65: Orange, refused',
    'sending-refused',
    '550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]',
  ),
  // sisimai/set-of-emails, La Poste: too many connections or a poor name of the address.
  greeting(
    'eighth look, 66: La Poste, later',
    'server-busy',
    '421 4.2.0 Service refuse. Veuillez essayer plus tard. Service refused, please try later. LPN006_107',
    'client-blocked',
    'greeting-refused',
  ),
  // fm/smtp-codes: the address is on a list.
  greeting(
    'eighth look, 67: La Poste, list',
    'client-blocked',
    '521 5.7.1 Service unavailable LPN007_102',
    'greeting-refused',
    'server-busy',
  ),
  // fm/smtp-codes, GoDaddy.
  greeting(
    'eighth look, 68: GoDaddy, sessions',
    'server-busy',
    '421 Connection refused, too many sessions from 192.0.2.4. Please lower the number of concurrent sessions. IB007',
  ),
  // fm/smtp-codes, GoDaddy.
  greeting(
    'eighth look, 69: GoDaddy, recipients',
    'client-blocked',
    '554 192.0.2.4 has been temporarily blocked for attempting to mail too many invalid recipients. IB112',
  ),
  // fm/smtp-codes, MXroute.
  greeting(
    'eighth look, 70: MXroute, failed logins',
    'client-blocked',
    '554 Your IP is generating excessive authentication failures.',
  ),
  // fm/smtp-codes, Rackspace.
  greeting(
    'eighth look, 71: Rackspace, PTR',
    'client-blocked',
    '450 4.7.1 Client host 192.0.2.4 has no PTR record (G1F)',
  ),
  // sisimai/set-of-emails, Microsoft.
  greeting(
    'eighth look, 72: Hotmail, SC-004',
    'client-blocked',
    "550 SC-004 (COL0-MC1-F1) Unfortunately, messages from 192.0.2.4 weren't sent. We recommend that you contact your Internet service provider. The problem is that too many unwanted messages have been sent from the following IP address above. You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
  ),
  // zone-eu/zone-mta.
  greeting('eighth look, 73: ZoneMTA', 'server-busy', '421 No free process to handle connection'),
  // mjl-/mox, smtpserver/server.go.
  greeting(
    'eighth look, 74: mox, connections',
    'server-busy',
    '421 4.7.0 connection rate from your ip or network too high, slow down please',
  ),
  // do.de blog on frequent codes of mail programs.
  greeting(
    'eighth look, 75: Domain-Offensive, load',
    'server-busy',
    '421 mx01.example.test: Too much load; please try again later',
  ),
  // bytecamp.net and MailRoute's list of Postfix replies.
  greeting(
    'eighth look, 76: Postfix, no name',
    'client-blocked',
    '450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.4]',
  ),
  // milter.info, the replies of BarricadeMX.
  greeting(
    'eighth look, 77: BarricadeMX, list',
    'client-blocked',
    '550 5.7.1 host client.example.net [192.0.2.4] black listed #120',
  ),
  // ionos.de, the errors of the mail servers.
  greeting('eighth look, 78: IONOS, rate', 'server-busy', '421 Rate limit reached. Please try again later'),
  // dbmail/dbmail, imap4.c.
  imapGreeting(
    'eighth look, 79: DBMail, service',
    'server-busy',
    '* BYE [Service unavailable.]',
    'greeting-refused',
  ),
  // cyrusimap/cyrus-imapd, imap_err.et.
  imapAfter('eighth look, 80: Cyrus, format', 'mailbox-not-accessible', '% NO Mailbox has an invalid format'),
];

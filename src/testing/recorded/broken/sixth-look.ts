import { imapAfter, inClear, pop3After, pop3Greeting } from './more-shorthands.ts';
import { greeting, imap, mail, pop3, rcpt, smtp } from './shorthands.ts';

/** A sixth set, from server sources, vendors' documents and public threads: 78 of 92 were right at first look. */
export const sixthLook = [
  // Logins that are refused over SMTP.
  smtp(
    'sixth look, 1: DavMail, password expired',
    'password-must-change',
    '535 Authentication failed Authentication failed: password expired ?',
  ),
  smtp(
    'sixth look, 2: DavMail, retry with domain',
    'login-refused',
    '535 Authentication failed Authentication failed: invalid user or password, retry with domain\\user or use default domain setting',
  ),
  smtp(
    'sixth look, 3: DavMail, no webmail behind it',
    'login-temporary-failure',
    '421 Unable to connect to OWA at https://webmail.example.net/owa, status code 503, check configuration\n!',
    'server-busy',
  ),
  smtp(
    'sixth look, 4: Stalwart, no permission to send',
    'login-sending-off',
    '550 5.7.1 Your account is not authorized to use this service.',
    'login-service-off',
  ),
  smtp(
    'sixth look, 5: Stalwart, too many errors',
    'login-rate-limited',
    '455 4.3.0 Too many authentication errors, disconnecting.\n!',
  ),
  smtp(
    'sixth look, 6: Stalwart, mechanism',
    'login-method-unsupported',
    '554 5.7.8 Authentication mechanism not supported.',
  ),
  smtp(
    'sixth look, 7: mox, login disabled',
    'login-account-disabled',
    '525 5.7.13 login disabled: account moved, please contact postmaster',
  ),
  smtp('sixth look, 8: Postal, denied', 'login-refused', '535 Denied'),
  smtp(
    'sixth look, 9: Postal, suspended',
    'login-account-disabled',
    '535 Mail server has been suspended',
    'login-sending-off',
  ),
  smtp('sixth look, 10: Orange, code', 'login-refused', "550 5.7.0 Code d'authentification invalide OFR_305"),
  smtp('sixth look, 11: SparkPost, sorry', 'login-refused', '535 5.7.8 Sorry.'),
  smtp(
    'sixth look, 12: Naver',
    'login-refused',
    '535 5.7.1 Username and Password not accepted x1FqTvbBQKqYqCbJ - nsmtp',
    'login-app-password-needed',
  ),
  smtp(
    'sixth look, 13: Yahoo, resources',
    'login-temporary-failure',
    '451 smtp406.mail.bf1.yahoo.com Resources temporarily unavailable. Please try again later [#4.16.1].',
    'server-busy',
  ),
  smtp(
    'sixth look, 14: qpsmtpd, invalid',
    'login-refused',
    '535 Authentication invalid for ann@example.test',
  ),
  smtp('sixth look, 15: qpsmtpd, backend away', 'login-temporary-failure', '535 authcvm, connection failed'),
  smtp(
    'sixth look, 16: qpsmtpd, IMAP backend away',
    'login-temporary-failure',
    '535 auth_imap - could not connect to localhost',
  ),
  smtp(
    'sixth look, 17: qpsmtpd, mechanism',
    'login-method-unsupported',
    '504 Unimplemented authentication mechanism: LOGIN',
  ),
  // Logins that are refused over IMAP.
  imap(
    'sixth look, 18: Zimbra, change',
    'password-must-change',
    '% NO [ALERT] password must be changed before IMAP login permitted',
  ),
  imap(
    'sixth look, 19: Zimbra, maintenance',
    'login-temporary-failure',
    '% NO [ALERT] account undergoing maintenance; please try again later',
    'server-busy',
    'mailbox-not-accessible',
  ),
  imap(
    'sixth look, 20: Zimbra, no IMAP',
    'login-service-off',
    '% NO account does not have IMAP access enabled',
  ),
  imap(
    'sixth look, 21: Cyrus, open connections',
    'login-rate-limited',
    '% NO Too many open connections (10 of 10 from client.example.net, 5 of 20 for ann)',
  ),
  imap(
    'sixth look, 22: Cyrus, denied by cyr_deny',
    'login-service-off',
    '% NO Login failed: authorization failure',
    'login-account-disabled',
  ),
  imap('sixth look, 23: mox, credentials', 'login-refused', '% NO [AUTHENTICATIONFAILED] bad credentials'),
  imap(
    'sixth look, 24: mox, login disabled',
    'login-account-disabled',
    '% NO login disabled: account moved, please contact postmaster',
  ),
  imap(
    'sixth look, 25: Mailu, source',
    'login-rate-limited',
    '% NO Authentication rate limit from one source exceeded',
  ),
  imap(
    'sixth look, 26: country',
    'login-rate-limited',
    '% NO [ALERT] LOGIN DENIED -- COUNTRY IS BLACKLISTED',
  ),
  imap(
    'sixth look, 27: Scarlet',
    'login-method-unsupported',
    '% NO AUTHENTICATE mechanism not supported, mate',
  ),
  imap(
    'sixth look, 28: WildDuck, scope',
    'login-service-off',
    '% NO Authentication failed. Invalid scope',
    'login-refused',
    'login-app-password-needed',
  ),
  imap(
    'sixth look, 29: WildDuck, disabled',
    'login-service-off',
    '% NO Access to requested service disabled',
  ),
  imap(
    'sixth look, 30: WildDuck, rate',
    'login-rate-limited',
    '% NO Authentication was rate limited. Try again in 3 minutes.',
  ),
  imap(
    'sixth look, 31: iCloud, unexpected',
    'login-temporary-failure',
    '% NO [UNAVAILABLE] Unexpected exception',
  ),
  imap(
    'sixth look, 32: Exchange, throttled',
    'login-rate-limited',
    '% BAD Request is throttled. Suggested Backoff Time: 178755 milliseconds',
    'server-busy',
  ),
  imap('sixth look, 33: James, too often', 'login-rate-limited', '* BYE Login failed too many times.\n!'),
  imap(
    'sixth look, 34: James, plain off',
    'login-method-unsupported',
    '% NO LOGIN failed. Plain login / authentication are disabled.',
    'login-needs-encryption',
    'proxy-hides-encryption',
    'login-password-method-off',
  ),
  // Logins that are refused over POP3.
  pop3(
    'sixth look, 35: hMailServer, too many',
    'login-rate-limited',
    '-ERR Invalid user name or password. Too many invalid logon attempts.\n!',
    'login-refused',
  ),
  pop3(
    'sixth look, 36: hMailServer, not found',
    'mailbox-not-accessible',
    '-ERR Unable to access mailbox.',
    'login-temporary-failure',
  ),
  pop3('sixth look, 37: Zimbra, POP off', 'login-service-off', '-ERR pop access not enabled for account'),
  pop3(
    'sixth look, 38: Zimbra, maintenance',
    'login-temporary-failure',
    '-ERR your account is having maintenance peformed. please try again later',
    'server-busy',
    'mailbox-not-accessible',
  ),
  pop3(
    'sixth look, 39: Cyrus, open connections',
    'login-rate-limited',
    '-ERR Too many open connections (3 of 3 for ann)',
  ),
  pop3(
    'sixth look, 40: NetEase, later',
    'login-temporary-failure',
    '-ERR login fail, please try again later',
    'login-rate-limited',
  ),
  pop3('sixth look, 41: no such user', 'login-refused', '-ERR User not exist'),
  pop3(
    'sixth look, 42: no mailbox',
    'login-refused',
    "-ERR [AUTH] Mailbox doesn't exist",
    'mailbox-not-accessible',
  ),
  pop3(
    'sixth look, 43: James, mailbox',
    'mailbox-not-accessible',
    '-ERR Unexpected error accessing mailbox',
    'login-temporary-failure',
  ),
  // Refused because the connection is not encrypted.
  inClear(
    'imap',
    'sixth look, 44: mox, TLS',
    'login-needs-encryption',
    '% NO [PRIVACYREQUIRED] tls required for login',
  ),
  inClear(
    'smtp',
    'sixth look, 45: mox, TLS out',
    'login-needs-encryption',
    '538 5.7.11 authentication requires tls',
  ),
  inClear(
    'pop3',
    'sixth look, 46: Cyrus, layer in POP3',
    'login-needs-encryption',
    '-ERR [AUTH] USER command only available under a layer',
  ),
  inClear('imap', 'sixth look, 47: WildDuck, STARTTLS', 'login-needs-encryption', '% BAD Run STARTTLS first'),
  inClear(
    'smtp',
    'sixth look, 48: qpsmtpd, TLS',
    'login-needs-encryption',
    '503 SSL/TLS required before AUTH',
  ),
  // Turned away at the greeting.
  greeting('sixth look, 49: Haraka, busy', 'server-busy', '421 Too busy; please try again later'),
  greeting(
    'sixth look, 50: Haraka, not welcome',
    'client-blocked',
    '554 Your mail is not welcome here',
    'greeting-refused',
  ),
  greeting('sixth look, 51: Haraka, rDNS', 'client-blocked', '554 rDNS Lookup Failed', 'greeting-refused'),
  greeting(
    'sixth look, 52: Stalwart, stopping',
    'server-busy',
    '421 4.3.0 mail.recorded.test Server shutting down.',
  ),
  greeting(
    'sixth look, 53: Hestia, blacklist',
    'client-blocked',
    '550 Your host in blacklist on this server.',
  ),
  greeting(
    'sixth look, 54: Orange, spam',
    'client-blocked',
    '550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.4 [102]',
  ),
  greeting(
    'sixth look, 55: Comcast, PTR',
    'client-blocked',
    '554 resimta-po-02v.sys.comcast.net comcast 192.0.2.1 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry.',
  ),
  greeting(
    'sixth look, 56: Comcast, spam',
    'client-blocked',
    '554 imta14.emeryville.ca.mail.comcast.net comcast 192.0.2.2 Comcast block for spam.',
  ),
  greeting(
    'sixth look, 57: IONOS, list',
    'client-blocked',
    '554-kundenserver.de (mxeue002) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is block listed.\n554 For explanation visit https://www.ionos.com/help/index.php?id=2425&ip=192.0.2.4&c=bl',
  ),
  greeting(
    'sixth look, 58: IONOS, PTR',
    'client-blocked',
    '554-gmx.net (mxgmx101) Nemesis ESMTP Service not available\n554-No SMTP service\n554-Bad DNS PTR resource record.\n554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.4&c=rdns',
  ),
  greeting(
    'sixth look, 59: IONOS, later',
    'server-busy',
    '421-gmx.net (mrgmx101) Nemesis ESMTP Service not available\n421-Service not available\n421 Try again later',
  ),
  greeting(
    'sixth look, 60: T-Online',
    'client-blocked',
    '554 IP=192.0.2.4 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
  ),
  greeting(
    'sixth look, 61: SocketLabs',
    'client-blocked',
    '421 4.5.1 Too many errors, you have been temporarily blacklisted',
    'server-busy',
  ),
  greeting(
    'sixth look, 62: Yahoo, deferred',
    'server-busy',
    '421 4.7.0 [TSS04] Messages from 192.0.2.4 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    'client-blocked',
  ),
  pop3Greeting(
    'sixth look, 63: Zimbra POP, stopping',
    'server-busy',
    '-ERR mail.recorded.test Zimbra POP3 server closing connection; service unavailable',
    'greeting-refused',
  ),
  // A mailbox that does not open behind an accepted login.
  imapAfter(
    'sixth look, 64: OX, mapper',
    'mailbox-not-accessible',
    '% NO SELECT: libmapper: Internal error: No servers available or value handling error!',
    'login-temporary-failure',
  ),
  imapAfter(
    'sixth look, 65: Yahoo, server error',
    'mailbox-not-accessible',
    '% NO [SERVERBUG] SELECT Server error - Please try again later',
    'login-temporary-failure',
  ),
  imapAfter(
    'sixth look, 66: failed to open',
    'mailbox-not-accessible',
    '% NO [UNAVAILABLE] Failed to open mailbox',
    'login-temporary-failure',
  ),
  pop3After(
    'sixth look, 67: hMailServer, listing',
    'mailbox-not-accessible',
    '-ERR Message list not loaded',
    'login-temporary-failure',
  ),
  // The sender refused.
  mail(
    'sixth look, 68: Haraka, domains',
    'sender-refused',
    "550 Envelope domain 'example.test' doesn't match AUTH domain 'other.test'",
  ),
  mail(
    'sixth look, 69: SmarterMail, domains',
    'sender-refused',
    '550 From domain must match authenticated domain',
  ),
  mail(
    'sixth look, 70: Orange, sender',
    'sender-refused',
    '501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_405 [405]',
  ),
  // Everything is put off, for the account itself too: nobody can send for now.
  mail('sixth look, 71: maddy, load', 'sending-deferred', '451 4.4.5 High load, try again later'),
  // Recipients refused after a good login.
  rcpt(
    'sixth look, 72: iRedMail, sender',
    'sender-refused',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: Sender is not same as SMTP authenticate username',
  ),
  rcpt(
    'sixth look, 73: iRedMail, throttle',
    'sending-limit-reached',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: Throttling quota exceeded',
  ),
  rcpt(
    'sixth look, 74: iRedMail, password',
    'password-must-change',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: Password expired or never changed, please change your password in webmail before sending email',
    'sending-refused',
  ),
  rcpt(
    'sixth look, 75: Hestia, rate',
    'sending-limit-reached',
    '550 Email account ann@example.test is sending too many emails - rate overlimit = 40.1 / 1h',
  ),
  rcpt('sixth look, 76: Hestia, AUTH', 'relay-denied-after-login', '550 smtp auth required'),
  rcpt(
    'sixth look, 77: Mailu, fast',
    'sending-limit-reached',
    '450 4.7.1 <ann@example.test>: SASL login name rejected: You are sending too many emails too fast.',
    'sending-deferred',
  ),
  rcpt(
    'sixth look, 78: mailcow, rate',
    'sending-limit-reached',
    '451 4.7.1 Ratelimit "mailcow" exceeded',
    'sending-deferred',
  ),
  rcpt(
    'sixth look, 79: Stalwart, rate',
    'sending-limit-reached',
    '452 4.4.5 Rate limit exceeded, try again later.',
    'sending-deferred',
  ),
  rcpt(
    'sixth look, 80: LPN, authentication',
    'relay-denied-after-login',
    '550 5.5.0 Authentification requise. Authentication Required. LPN105_402',
  ),
  rcpt(
    'sixth look, 81: QQ, frequency',
    'sending-limit-reached',
    '550 Sender frequency limited. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000723',
  ),
  rcpt(
    'sixth look, 82: Postal, suspended out',
    'sending-refused',
    '535 Mail server has been suspended',
    'login-account-disabled',
    'login-sending-off',
  ),
  rcpt(
    'sixth look, 83: Exchange Online, bad sender',
    'sending-refused',
    '550 5.1.8 Access denied, bad outbound sender AS(42004)',
    'login-sending-off',
  ),
  rcpt(
    'sixth look, 84: Symantec',
    'relay-denied-after-login',
    '553 you are trying to use me [server-12.tower-1.messagelabs.com] as a relay, but I have not been configured to let you [192.0.2.4, mail.example.test] do this. Please visit www.symanteccloud.com/troubleshooting for more details about this error message and instructions to resolve this issue. (#5.7.1)',
  ),
  rcpt(
    'sixth look, 85: Mimecast, relay',
    'relay-denied-after-login',
    '451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451 [a1B2]',
  ),
  rcpt(
    'sixth look, 86: Mimecast, outbounds',
    'login-sending-off',
    '451 Account outbounds disabled - https://community.mimecast.com/docs/DOC-1369#451 [a1B2]',
    'sending-refused',
  ),
  rcpt(
    'sixth look, 87: Mailgun, domain',
    'sender-refused',
    '550 5.7.1 Domain example.test is not allowed to send: The domain is unverified and requires DNS configuration. Log in to your control panel to view required DNS records.',
    'sending-refused',
  ),
  rcpt('sixth look, 88: Zoho, sender', 'sender-refused', '553 Sender is not allowed to relay emails'),
  rcpt(
    'sixth look, 89: IONOS, policy',
    'sending-refused',
    '554-Transaction failed\n554 Reject due to policy restrictions',
  ),
  rcpt(
    'sixth look, 90: old ISP',
    'relay-denied-after-login',
    '550 not local host example.org, not a gateway',
  ),
  rcpt(
    'sixth look, 91: POP before SMTP',
    'relay-denied-after-login',
    '550 5.7.1 You must check for new mail before sending mail',
    'sending-refused',
  ),
  rcpt(
    'sixth look, 92: Forpsi',
    'sending-refused',
    '550 5.1.0 cNkj1y0022zrrQM01NkjaD policy violation, see https://support.forpsi.com/kb/a4071',
    'sending-limit-reached',
  ),
];

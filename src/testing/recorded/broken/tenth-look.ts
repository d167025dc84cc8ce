import type { Recorded } from '../recorded.ts';
import { imapAfter, inClear, pop3Greeting } from './more-shorthands.ts';
import { greeting, imap, mail, pop3, rcpt, smtp } from './shorthands.ts';

const smtpStartTls = {
  protocol: 'smtp' as const,
  security: 'starttls' as const,
  greeting: '220 mail.example.test ESMTP',
  clear: {
    EHLO: '250-mail.example.test\n250-SIZE 52428800\n250-STARTTLS\n250 8BITMIME',
    AUTH: '530 5.7.0 Must issue a STARTTLS command first',
    MAIL: '530 5.7.0 Must issue a STARTTLS command first',
  },
  inside: {},
  after: {},
};
const pop3StartTls = {
  protocol: 'pop3' as const,
  security: 'starttls' as const,
  greeting: '+OK mail.example.test Cyrus POP3 server ready',
  clear: {
    CAPA: '+OK List of capabilities follows\nSTLS\nTOP\nUIDL\nPIPELINING\nRESP-CODES\nAUTH-RESP-CODE\n.',
    USER: '-ERR [AUTH] USER command only available under a layer',
  },
  inside: {},
  after: {},
};

/** A tenth set, unseen after that, each with the place where it was read: 86 of 97 were right at first look. */
export const tenthLook = [
  // github Purelymail/purelymail-issues#337: programs need an app password
  imap(
    'tenth look, 1: Purelymail, app password',
    'login-app-password-needed',
    '% NO Login failed – please create an app password.',
    'login-refused',
  ),
  // github Foundry376/Mailspring#1334: password of the account refused
  imap(
    'tenth look, 2: Zoho, credentials',
    'login-refused',
    '% NO [AUTHENTICATIONFAILED] Invalid credentials(Failure)',
    'login-app-password-needed',
    'login-service-off',
  ),
  // github muquit/mailsend#74: login refused by mail.ru
  smtp(
    'tenth look, 3: Mail.ru, 2015',
    'login-refused',
    '535 Incorrect authentication data: authentication failed',
    'login-app-password-needed',
  ),
  // github the-djmaze/snappymail#857: right password, the server failed over the form of AUTH
  smtp(
    'tenth look, 4: Centrum.cz, server',
    'login-temporary-failure',
    '535 5.7.8 Error: authentication failed: Server failed',
    'login-refused',
    'login-method-unsupported',
  ),
  // github zammad/zammad#2133: the authentication server was away for a while
  smtp(
    'tenth look, 5: Postfix with saslauthd, generic',
    'login-temporary-failure',
    '454 4.7.0 Temporary authentication failure: generic failure',
  ),
  // public README quoting Gmail "send mail as" through Infomaniak: too many refused logins
  smtp(
    'tenth look, 6: Infomaniak, failures',
    'login-rate-limited',
    '535 5.7.0 Too many authentication failures',
    'client-blocked',
  ),
  // help.zoho.com, "issue with outgoing mail": Zoho has blocked the outgoing mail of the account
  smtp(
    'tenth look, 7: Zoho, outgoing blocked',
    'login-sending-off',
    '554 5.1.8 Sender Address Blocked',
    'login-account-disabled',
    'sender-refused',
    'sending-refused',
  ),
  // Mailu/Mailu core/admin/mailu/internal/nginx.py: no login on port 25
  smtp(
    'tenth look, 8: Mailu, port 25',
    'login-not-offered',
    '502 5.5.1 AUTH not supported',
    'login-method-unsupported',
    'login-password-method-off',
  ),
  // tencent mailsdk LoginUtility: "two step error", account must be verified in the browser
  smtp(
    'tenth look, 9: Yahoo, ask the web',
    'login-account-disabled',
    '535 5.7.0 (#MBR1240) Please verify your account by going to https://login.yahoo.com',
    'login-password-method-off',
    'login-app-password-needed',
    'login-refused',
  ),
  // tencent mailsdk LoginUtility: "suspend error", IMAP is off for the account
  imap(
    'tenth look, 10: web programs, account off',
    'login-service-off',
    '% NO LOGIN custom imap off',
    'login-account-disabled',
  ),
  // tencent mailsdk LoginUtility: "no imap is disabled"
  imap('tenth look, 11: IMAP is disabled', 'login-service-off', '% NO IMAP is disabled'),
  // tencent mailsdk LoginUtility: "pop3 is disabled"
  pop3('tenth look, 12: POP3 is disabled', 'login-service-off', '-ERR POP3 is disabled'),
  // tencent mailsdk LoginUtility: "please enable mail protocol first"
  pop3('tenth look, 13: protocol first', 'login-service-off', '-ERR please enable mail protocol first'),
  // tencent mailsdk LoginUtility: "account lock error", logging in too often
  imap('tenth look, 14: NetEase, too often', 'login-rate-limited', '% NO LOGIN 登录太频繁', 'login-too-soon'),
  // tencent mailsdk LoginUtility: "auth limit" as account lock error
  imap('tenth look, 15: auth limit', 'login-rate-limited', '% NO LOGIN auth limit', 'login-refused'),
  // tencent mailsdk LoginUtility: user error
  pop3('tenth look, 16: name or password is wrong', 'login-refused', '-ERR User name or password is wrong'),
  // tencent mailsdk LoginUtility: user error
  pop3(
    'tenth look, 17: account not exist',
    'login-refused',
    '-ERR account not exist',
    'login-account-disabled',
  ),
  // tencent mailsdk LoginUtility: connect error
  pop3('tenth look, 18: service busy', 'login-temporary-failure', '-ERR service busy', 'server-busy'),
  // tencent mailsdk LoginUtility: account lock error
  pop3(
    'tenth look, 19: exclusive',
    'mailbox-in-use',
    '-ERR maildrop opened for exclusive access by another user',
  ),
  // github horms/perdition#4: another program holds the mailbox
  pop3(
    'tenth look, 20: perdition, in use by pid',
    'mailbox-in-use',
    '-ERR [IN-USE] mailbox already in use by pid 12345',
  ),
  // RFC 1939 example and many small servers: mailbox locked
  pop3('tenth look, 21: unable to lock', 'mailbox-in-use', '-ERR unable to lock maildrop'),
  // message table of a POP3 server found by code search
  pop3('tenth look, 22: user name', 'login-refused', '-ERR Username not found'),
  // RFC 1939; arewastar.com "Understanding POP errors": wrong password
  pop3('tenth look, 23: plain', 'login-refused', '-ERR invalid password'),
  // source of an old POP3 server: suspended account
  pop3(
    'tenth look, 24: suspended in capitals',
    'login-account-disabled',
    '-ERR account is SUSPENDED. Call for assistance.',
  ),
  // bluemail.me help, POP3 error codes: mailbox over its quota
  pop3('tenth look, 25: disk quota', 'mailbox-full', '-ERR Disk quota exceeded', 'mailbox-not-accessible'),
  // source of a POP3 program: "malformed command" means the password is incorrect
  pop3(
    'tenth look, 26: malformed',
    'login-refused',
    '-ERR malformed command',
    'login-method-unsupported',
    'protocol-violation',
    'login-name-form',
  ),
  // github LukeSmithxyz/mutt-wizard#299: the account has a user name other than the address
  imap('tenth look, 27: own user name', 'login-refused', '% NO authentication failure', 'login-name-form'),
  // Zimbra ImapHandler.java: the account lives on another mailbox server
  imap(
    'tenth look, 28: Zimbra, wrong host',
    'login-temporary-failure',
    '% NO LOGIN failed (wrong host)',
    'login-refused',
    'mailbox-not-accessible',
  ),
  // Zimbra Pop3Handler: cleartext login disabled
  inClear(
    'pop3',
    'tenth look, 29: Zimbra, POP3 in clear',
    'login-needs-encryption',
    '-ERR only valid after entering TLS mode',
  ),
  // gordano.com knowledge base, alert 8299: POP3 only with SSL
  inClear(
    'pop3',
    'tenth look, 30: Gordano, POP3 in clear',
    'login-needs-encryption',
    '-ERR Must issue a STARTTLS command first.',
  ),
  // github webdevops/Dockerfile#175, imapsync#167: wrong mail location
  imapAfter(
    'tenth look, 31: Dovecot, not selectable',
    'mailbox-not-accessible',
    "% NO Mailbox isn't selectable (0.000 + 0.000 secs).",
  ),
  // github rustmailer/bichon#25: the program must name itself with ID
  imapAfter(
    'tenth look, 32: NetEase, EXAMINE',
    'mailbox-not-accessible',
    '% NO EXAMINE Unsafe Login. Please contact kefu@188.com for help',
    'login-password-method-off',
    'login-service-off',
  ),
  // github Tivix/django-cron#148: sender is not the login
  mail(
    'tenth look, 33: same address',
    'sender-refused',
    '552 the from address and the authenticated user must be the same email. #ERR_AUTH_FAIL',
  ),
  // sendgrid.com docs, SMTP errors: no verified sender identity
  mail(
    'tenth look, 34: SendGrid, from',
    'sender-refused',
    '403 You are not authorized to send from that email address',
  ),
  // emailit.com docs, SMTP troubleshooting
  mail(
    'tenth look, 35: Emailit, per second',
    'sending-limit-reached',
    '452 4.4.5 Messages per second limit exceeded',
    'sending-deferred',
  ),
  // emailit.com docs, SMTP troubleshooting
  mail(
    'tenth look, 36: Emailit, daily',
    'sending-limit-reached',
    '452 4.5.3 Daily message limit exceeded',
    'sending-deferred',
  ),
  // github dword-design/nuxt-mail#225: put off; the From was not set
  mail(
    'tenth look, 37: Yandex, later',
    'sending-deferred',
    '454 4.3.0 Try again later. 1711972994-E3QB5xYOmmI0-VTLpbpO3',
    'sender-refused',
  ),
  // blog.sina.com.cn list: sender address refused
  mail(
    'tenth look, 38: Coremail, host denies',
    'sender-refused',
    '553 host denies the sender.',
    'sending-refused',
  ),
  // help.szhot.com: not paid or blocked by the administrator
  mail(
    'tenth look, 39: 21cn, disabled',
    'login-sending-off',
    '550 ann@example.test is now disabled with SMTP service.',
    'login-account-disabled',
    'sender-refused',
    'sending-refused',
  ),
  // docs.qboxmail.com: domain of the sender not among those of the account (the reply around the code is that of Postfix)
  mail(
    'tenth look, 40: Qboxmail, domain',
    'sender-refused',
    '554 5.7.1 <ann@example.test>: Sender address rejected: err=domain_not_allowed',
  ),
  // docs.qboxmail.com: daily limit of the account (the reply around the code is that of Postfix)
  rcpt(
    'tenth look, 41: Qboxmail, day',
    'sending-limit-reached',
    '554 5.7.1 <ann@example.test>: Sender address rejected: err=daily_limit_reached',
  ),
  // docs.qboxmail.com: account disabled (the reply around the code is that of Postfix)
  smtp(
    'tenth look, 42: Qboxmail, disabled',
    'login-account-disabled',
    '535 5.7.8 Error: authentication failed: err=usr_disabled',
  ),
  // pastebin.com/DHszgRUL: address of the sending host on the block list
  mail(
    'tenth look, 43: Hotmail, block list of the ISP',
    'client-blocked',
    "550 SC-001 (COL004-MC4F40) Unfortunately, messages from 192.0.2.4 weren't sent. Please contact your Internet service provider since part of their network is on our block list. You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
    'sending-refused',
  ),
  // pastebin.com/mt8MbFRM: address blocked
  mail(
    'tenth look, 44: EarthLink',
    'client-blocked',
    '550 IP 192.0.2.4 is blocked by EarthLink. Go to earthlink.net/block for details.',
    'sending-refused',
  ),
  // github freescout#4710: Exim took the login for none after an update
  rcpt(
    'tenth look, 45: Exim, authentication',
    'relay-denied-after-login',
    '550 authentication required',
    'sending-refused',
  ),
  // github mikechabot/smtp-email-spoofer-py#18
  rcpt(
    'tenth look, 46: please authenticate',
    'relay-denied-after-login',
    '550 relay access denied - please authenticate',
  ),
  // github mjl-/mox#352: refused without a login
  rcpt(
    'tenth look, 47: MXroute, range',
    'relay-denied-after-login',
    '550 Unauthenticated mail not allowed from this range',
    'client-blocked',
    'sending-refused',
  ),
  // blog.sina.com.cn list: users of the domain must log in
  rcpt(
    'tenth look, 48: Coremail, local',
    'relay-denied-after-login',
    '553 relay check local fail.',
    'sending-refused',
    'sender-refused',
  ),
  // github docker-mailserver#1476: rate limit of the user
  rcpt(
    'tenth look, 49: postfwd, per hour',
    'sending-limit-reached',
    '450 4.7.1 <ann@example.test>: Sender address rejected: sorry, max 2 requests per hour.',
    'sending-deferred',
  ),
  // plesk.com kb: outgoing limit of the mailbox (said at the end of the message there)
  rcpt(
    'tenth look, 50: Plesk, outgoing',
    'sending-limit-reached',
    '550 5.7.0 Your message could not be sent. The limit on the number of allowed outgoing messages was exceeded. Try again later.',
  ),
  // netfabric.freshdesk.com: daily limit
  rcpt('tenth look, 51: Register.it, recipients', 'sending-limit-reached', '550 MAX RCPT TO DAILY LIMIT'),
  // wiki.polarismail.com, common problems
  rcpt(
    'tenth look, 52: PolarisMail',
    'sending-limit-reached',
    '462 Daily send limit reached. Please try again tomorrow',
    'sending-deferred',
  ),
  // github gophish#3231: hourly limit
  rcpt(
    'tenth look, 53: Coremail, hour limit',
    'sending-limit-reached',
    '550 send spam mail rejected: exceeded hour limit',
    'sending-refused',
  ),
  // github Purelymail/purelymail-issues#262: rate limit of the account
  rcpt(
    'tenth look, 54: Purelymail, slow down',
    'sending-limit-reached',
    '450 4.3.2 Please wait to send more emails, or contact support for a rate limit increase.',
    'sending-deferred',
  ),
  // smtp.codes/rackspace
  rcpt(
    'tenth look, 55: Rackspace, new address',
    'sending-limit-reached',
    '451 4.7.1 Received too many messages from a new or untrusted IP (G28)',
    'sending-deferred',
    'client-blocked',
  ),
  // smtp.codes/rackspace: the mailbox of the recipient
  rcpt(
    'tenth look, 56: Rackspace, much mail',
    'sending-deferred',
    '450 4.2.1 <posthorn-probe@example.org>: Mailbox received too much email in a short period of time (G30)',
    'sending-limit-reached',
  ),
  // public troubleshooting page on SMTP432_4.3.2: too many connections at once
  rcpt(
    'tenth look, 57: Exchange Online, threads',
    'sending-limit-reached',
    '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded',
    'sending-deferred',
  ),
  // public troubleshooting page on SMTP550_5.2.253: licence of the sender is not valid
  rcpt(
    'tenth look, 58: Exchange Online, licence',
    'sending-refused',
    '550 5.2.253; STOREDRV.ClientSubmit; sender throttled due to continuous invalid license errors',
    'sending-limit-reached',
    'login-account-disabled',
    'login-sending-off',
  ),
  // pastebin.com/BkSdGH0x: sending account banned for spam
  rcpt(
    'tenth look, 59: Exchange Online, abuse',
    'sending-refused',
    '550 5.7.501 Access denied, spam abuse detected. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653',
    'login-sending-off',
    'client-blocked',
    'login-account-disabled',
  ),
  // github roundcubemail#8103: the account was blocked by the provider
  rcpt(
    'tenth look, 60: hoster, blacklisted user',
    'sending-refused',
    '550 5.7.1 <webmail18.sd4.0x35.net[10.200.201.18]>: Client host rejected: Blacklisted user: ann@example.test',
    'login-sending-off',
    'login-account-disabled',
    'sender-refused',
  ),
  // antispamcloud smart relay quoted in a public repository: account locked
  rcpt(
    'tenth look, 61: smart relay, locked',
    'login-account-disabled',
    '550 Your account has been locked. Please contact your administrator.',
    'sending-refused',
    'login-sending-off',
  ),
  // github aschroder/Magento-SMTP-Pro#92
  rcpt(
    'tenth look, 62: Schlund, MBL-R',
    'sending-refused',
    '550 5.7.1 refused by local policy (MBL-R)',
    'client-blocked',
  ),
  // strato.de FAQ 2420: a suspicious link was found
  rcpt(
    'tenth look, 63: Strato, link',
    'sending-refused',
    '550 5.7.1 Refused by local policy. No SPAM please! (B-URL)',
  ),
  // github MailKit#968: GMX holds it for spam
  rcpt(
    'tenth look, 64: GMX, sending mail',
    'sending-refused',
    '550-Requested action not taken: mailbox unavailable\n550 Failure sending mail. Try again later',
    'sending-deferred',
    'sending-limit-reached',
  ),
  // github nodemailer#1515 (after DATA there)
  rcpt('tenth look, 65: Yahoo, delivery', 'sending-refused', '554 6.6.0 Error sending message for delivery.'),
  // github nodemailer#1133
  rcpt(
    'tenth look, 66: Gmail, system',
    'sending-deferred',
    '421 4.3.0 Temporary System Problem.  Try again later (10). c124sm10820896qke.13 - gsmtp',
  ),
  // github mandarons/icloud-docker#163
  rcpt('tenth look, 67: Posteo, content', 'sending-refused', '550 5.7.1 message content rejected'),
  // github minosiants/pencil#57
  rcpt(
    'tenth look, 68: iCloud, policy',
    'sending-refused',
    '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
  ),
  // github evilginx2#480
  rcpt('tenth look, 69: spam or virus', 'sending-refused', '552 Message rejected for spam or virus content'),
  // guide.arubabusiness.it: outgoing mail held for spam
  rcpt(
    'tenth look, 70: Aruba Business, spam',
    'sending-refused',
    '552 5.2.0 igxL1p00E1WDM2s01gxMXG spam detected',
  ),
  // github marlam/msmtp#145: the message has bare CR
  rcpt(
    'tenth look, 71: bare CR',
    'sending-refused',
    '552 5.2.0 Message contains bare CR and is violating 822.bis section 2.3',
  ),
  // postalserver/postal client.rb: domain of the From not among those of the login
  rcpt('tenth look, 72: Postal, From', 'sender-refused', '530 From/Sender name is not valid'),
  // emailit.com kb
  rcpt(
    'tenth look, 73: Emailit, domain',
    'sender-refused',
    '530 From/Sender domain is not verified for this workspace. From: ann@example.test',
  ),
  // emailit.com kb
  rcpt(
    'tenth look, 74: Emailit, key',
    'sender-refused',
    '530 API key is restricted to sending domain: acme.test. From/Sender address must use this domain. From: ann@example.test',
  ),
  // emailit.com kb: sending of the domain is paused
  rcpt(
    'tenth look, 75: Emailit, paused',
    'sending-refused',
    '550 Sending from this domain is paused',
    'sender-refused',
    'login-sending-off',
    'login-account-disabled',
  ),
  // Amazon SES developer guide, SMTP response codes: the user has no right to send
  rcpt(
    'tenth look, 76: Amazon SES, rights',
    'sending-refused',
    "554 Access denied: User `arn:aws:iam::123456789012:user/smtp' is not authorized to perform `ses:SendRawEmail' on resource `arn:aws:ses:eu-west-1:123456789012:identity/example.test'",
    'sender-refused',
    'login-sending-off',
  ),
  // pomoc.poczta.interia.pl: SPF of the domain does not name the sending host
  rcpt(
    'tenth look, 77: Interia, SPF',
    'sending-refused',
    '550 5.7.0 [SPF] 192.0.2.4 is not allowed to send mail from example.test',
    'sender-refused',
    'client-blocked',
  ),
  // netbit.com.br: the program uses port 25 and not 587
  rcpt(
    'tenth look, 78: HELO',
    'sending-refused',
    '550 R1: HELO should be a FQDN or address literal (See RFC 2821 4.1.1.1)',
    'client-blocked',
    'relay-denied-after-login',
  ),
  // support.onesystems.ch: quota of the recipient
  rcpt(
    'tenth look, 79: qmail, quota',
    'sending-deferred',
    '451 qq trouble in home directory (#4.3.0)',
    'recipient-mailbox-full',
  ),
  // coviserver.de, example of a temporary refusal
  rcpt(
    'tenth look, 80: later',
    'sending-deferred',
    '450 4.7.1 <posthorn-probe@example.org>: Recipient address rejected: Service temporarily unavailable, please try later',
  ),
  // hmailserver.com documentation: grey listing
  rcpt('tenth look, 81: hMailServer, grey list', 'sending-deferred', '451 Please try again later.'),
  // github evertramos/docker-nextcloud-letsencrypt#20: Strato refuses the address of the cloud server
  greeting(
    'tenth look, 82: Strato, own address',
    'client-blocked',
    '421 smtp.strato.de : No SMTP service (MBL-B)',
    'greeting-refused',
    'server-busy',
  ),
  // github zytzagoo/smtp-validate-email#9: address blocked after many tries
  greeting(
    'tenth look, 83: Kerio, intrusion',
    'client-blocked',
    '421 4.7.1 Intrusion prevention active for [192.0.2.4][R]',
    'server-busy',
  ),
  // github nodemailer/smtp-server#46
  greeting(
    'tenth look, 84: too soon',
    'greeting-refused',
    '421 mail.example.test You talk too soon',
    'client-blocked',
    'server-busy',
    'protocol-violation',
  ),
  // security.comcast.net, delivery error codes: more than ten connections
  greeting(
    'tenth look, 85: Comcast, sessions',
    'server-busy',
    '421 imta25.westchester.pa.mail.comcast.net comcast [Too many sessions opened]',
    'client-blocked',
  ),
  // security.comcast.net, delivery error codes: no reverse name for the client
  greeting(
    'tenth look, 86: Comcast, reverse DNS',
    'client-blocked',
    '421 imta25.westchester.pa.mail.comcast.net comcast [Reverse DNS failure : Try again later]',
    'server-busy',
    'greeting-refused',
  ),
  // rbl.att.net, error message summary: reverse name of the client
  greeting(
    'tenth look, 87: AT&T, look-up',
    'client-blocked',
    '421 failure in DNS look-up.',
    'server-busy',
    'greeting-refused',
  ),
  // rbl.att.net, error message summary: address is a source of spam
  greeting('tenth look, 88: AT&T, blocked', 'client-blocked', '521 <192.0.2.4> is blocked'),
  // smtp.codes/rackspace
  greeting(
    'tenth look, 89: Rackspace, connections',
    'server-busy',
    '421 Too many concurrent connections from this client (G2)',
    'client-blocked',
  ),
  // sendgrid.com docs, SMTP errors
  greeting(
    'tenth look, 90: SendGrid, connects',
    'server-busy',
    '450 too frequent connects from 192.0.2.4, please try again later.',
    'client-blocked',
  ),
  // Cyrus pop3proxyd.c: the server cannot start TLS
  pop3Greeting(
    'tenth look, 91: Cyrus, TLS',
    'greeting-refused',
    '-ERR [SYS/PERM] Fatal error: tls_init() failed',
    'server-busy',
    'tls-handshake-failed',
  ),
  // github postalserver/postal#745: TLS switched off
  {
    ...{ ...smtpStartTls, clear: { ...smtpStartTls.clear, STARTTLS: '502 TLS not available' } },
    name: 'tenth look, 92: STARTTLS, Postal',
    expect: 'starttls-refused',
    orElse: [],
  } satisfies Recorded,
  // RFC 3207 and servers written after it
  {
    ...{
      ...smtpStartTls,
      clear: { ...smtpStartTls.clear, STARTTLS: '454 TLS not available due to temporary reason' },
    },
    name: 'tenth look, 93: STARTTLS, temporary reason',
    expect: 'starttls-refused',
    orElse: [],
  } satisfies Recorded,
  // Cyrus pop3proxyd.c: the certificate cannot be read
  {
    ...{ ...pop3StartTls, clear: { ...pop3StartTls.clear, STLS: '-ERR [SYS/PERM] Error initializing TLS' } },
    name: 'tenth look, 94: STLS, Cyrus',
    expect: 'starttls-refused',
    orElse: [],
  } satisfies Recorded,
  // github MailKit#1099: IMAP set to port 587
  {
    ...{
      protocol: 'imap',
      security: 'starttls',
      greeting:
        '220 mail.example.test ESMTP - VA Code Section 18.2-152.3:1 forbids use of this system for unsolicited bulk electronic mail (Spam)',
      clear: { ...smtpStartTls.clear },
    },
    name: 'tenth look, 95: IMAP at the port of SMTP',
    expect: 'wrong-service',
    orElse: [],
  } satisfies Recorded,
  // github Mailspring#1061: the server offers no login
  {
    ...{
      protocol: 'smtp',
      security: 'starttls',
      greeting: '220 mail.example.test (mrcorpsys101) ESMTP Mon, 03 Sep 2018 10:51:31 +0200',
      clear: {
        EHLO: '250-mail.example.test Hello posthorn [192.168.1.1]\n250-SIZE 157286400\n250-8BITMIME\n250-PIPELINING\n250-STARTTLS\n250 HELP',
        STARTTLS: '220 TLS go ahead',
      },
      inside: {
        EHLO: '250-mail.example.test Hello posthorn [192.168.1.1]\n250-SIZE 157286400\n250-8BITMIME\n250-PIPELINING\n250 HELP',
        AUTH: '503 AUTH command used when not advertised',
        MAIL: '250 OK',
        RCPT: '550 relay not permitted',
      },
      after: {},
    },
    name: 'tenth look, 96: Exim without AUTH',
    expect: 'login-not-offered',
    orElse: ['relay-denied-after-login'],
  } satisfies Recorded,
  // github mailinabox#1535: a proxy on the way answers
  {
    ...{
      protocol: 'smtp',
      security: 'starttls',
      greeting: '220 mail.example.test ESMTP Service ready',
      clear: {
        EHLO: '250-Requested mail action okay, completed\n250-SIZE 20000000\n250-ETRN\n250-8BITMIME\n250 OK',
        STARTTLS: '500 Command unrecognized',
        AUTH: '500 Command unrecognized',
        MAIL: '530 Authentication required',
      },
      inside: {},
      after: {},
    },
    name: 'tenth look, 97: STARTTLS taken out',
    expect: 'starttls-not-offered',
    also: ['starttls-not-offered'],
    orElse: ['starttls-stripped', 'encryption-missing', 'login-not-offered'],
  } satisfies Recorded,
];

import type { Recorded } from '../recorded.ts';
import { greeting, mail, rcpt, smtp } from './shorthands.ts';

const submission = {
  protocol: 'smtp' as const,
  security: 'starttls' as const,
  greeting: '220 mail.example.test ESMTP',
  clear: {
    EHLO: '250-mail.example.test\n250-SIZE 52428800\n250-STARTTLS\n250 8BITMIME',
    STARTTLS: '220 go',
    AUTH: '530 5.7.0 Must issue a STARTTLS command first',
    MAIL: '530 5.7.0 Must issue a STARTTLS command first',
  },
  inside: {},
  after: {},
};

/** Eleventh look at sending: sending only, unseen before, each with the place where it was read. 78 of 116 were right at first look. */
export const eleventhLookSending = [
  // github zone-eu/zone-mta#301: the client's address is on a list
  greeting(
    'eleventh look at sending, 1: Proofpoint, dnsbl-lookup',
    'client-blocked',
    '554 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.4',
  ),
  // smtp.codes/godaddy; sisimai: reverse name required
  greeting(
    'eleventh look at sending, 2: GoDaddy, reverse DNS',
    'client-blocked',
    '421 Temporarily rejected. Reverse DNS for 192.0.2.4 failed. IB108',
  ),
  // smtp.codes/godaddy
  greeting(
    'eleventh look at sending, 3: GoDaddy, reputation',
    'client-blocked',
    '554 IB103. Connection refused. 192.0.2.4 has a poor reputation on Cloudmark Sender Intelligence (CSI).',
  ),
  // zone-mta bounces.txt, Comcast
  greeting(
    'eleventh look at sending, 4: Comcast, DNSBLs',
    'client-blocked',
    '554 imta12.westchester.pa.mail.comcast.net comcast 192.0.2.4 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
  ),
  // zone-mta bounces.txt
  greeting(
    'eleventh look at sending, 5: cmsmtp, Spamhaus',
    'client-blocked',
    '554 mx.example.test cmsmtp 1sSZcfhLEUv3Q IP blacklisted by Spamhaus. For remediation please use https://www.spamhaus.org/lookup/ [103]',
  ),
  // zone-mta bounces.txt
  greeting(
    'eleventh look at sending, 6: SORBS, policy reasons',
    'client-blocked',
    '554 Connection from 192.0.2.4 rejected for policy reasons. Host found in DNS blacklist at dnsbl.sorbs.net',
  ),
  // smtp.codes/laposte: address blocked; the words alone do not say so
  greeting(
    'eleventh look at sending, 7: La Poste, 102',
    'client-blocked',
    '521 5.7.1 Service unavailable LPN007_102',
    'greeting-refused',
  ),
  // smtp.codes/outlook: the domain takes no mail at the moment
  greeting(
    'eleventh look at sending, 8: Outlook.com, 421',
    'server-busy',
    '421 4.3.2 Service not available [outlook.com]',
    'greeting-refused',
  ),
  // mox smtpserver/server.go: address put off after refused logins
  greeting(
    'eleventh look at sending, 9: mox, auth failures',
    'client-blocked',
    '421 4.7.0 too many auth failures',
    'login-rate-limited',
  ),
  // sagredo-dev/qmail qmail-smtpd.c
  greeting(
    'eleventh look at sending, 10: qmail, rbl',
    'client-blocked',
    '421 your ip is currently blacklisted, try to auth first (http://www.spamhaus.org/query/bl?ip=192.0.2.4)',
  ),
  // sisimai TooManyConn (Sendmail daemon.c)
  greeting(
    'eleventh look at sending, 11: Sendmail, sessions',
    'server-busy',
    '421 4.3.2 mail.example.test Too many SMTP sessions for this host',
    'client-blocked',
  ),
  // sisimai RequirePTR
  greeting(
    'eleventh look at sending, 12: PTR required',
    'client-blocked',
    '571 No PTR Record found. Reverse DNS required',
  ),
  // sisimai Blocked, icloud.com
  greeting(
    'eleventh look at sending, 13: iCloud, not accepting',
    'server-busy',
    '421 mr85p00im-ztdg06011101.me.com ESMTP not accepting connections',
    'client-blocked',
    'greeting-refused',
  ),
  // NetEase list of codes: logins forbidden for a while after too many refused ones
  smtp(
    'eleventh look at sending, 14: NetEase, failures',
    'login-rate-limited',
    '451 Requested mail action not taken: too much fail authentication',
    'client-blocked',
  ),
  // sagredo-dev/qmail qmail-smtpd.c
  smtp(
    'eleventh look at sending, 15: qmail, no auth',
    'login-not-offered',
    '503 auth not available (#5.3.3)',
    'login-method-unsupported',
    'login-password-method-off',
  ),
  // github PHPMailer#2683
  rcpt(
    'eleventh look at sending, 16: SMTP2GO, header',
    'sender-refused',
    '550-From header sender domain not verified.\n550-On your Settings > Sender Domains page\n550 verify the sender domain to be allowed to send.',
  ),
  // stalwart mail.rs: the domain of the sender has no address
  mail(
    'eleventh look at sending, 17: Stalwart, system',
    'sender-refused',
    "501 5.1.8 Bad sender's system address.",
  ),
  // stalwart: greylisting, with the code of a full mailbox; it passes by itself and is no more than a warning
  {
    ...rcpt(
      'eleventh look at sending, 18: Stalwart, greylist',
      '',
      '452 4.2.2 Greylisted, please try again in a few moments.',
    ),
    expect: null,
    also: ['sending-deferred'],
  },
  // stalwart data.rs
  rcpt(
    'eleventh look at sending, 19: Stalwart, full system',
    'sending-deferred',
    '452 4.3.1 Mail system full, try again later.',
  ),
  // iRedAPD libs/__init__.py
  rcpt(
    'eleventh look at sending, 20: iRedAPD, forged',
    'relay-denied-after-login',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: SMTP AUTH is required for users under this sender domain',
    'sender-refused',
  ),
  // iRedAPD libs/__init__.py
  rcpt(
    'eleventh look at sending, 21: iRedAPD, reputation',
    'client-blocked',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: Server IP address has bad reputation. FYI: https://www.senderscore.org/lookup.php?lookup=192.0.2.4',
  ),
  // support.konto.pl a2164: sender of another domain, or country not allowed
  mail(
    'eleventh look at sending, 22: konto.pl, sender',
    'sender-refused',
    '550 5.1.0 <ann@example.test> sender rejected',
    'client-blocked',
  ),
  // github roundcubemail#7316
  mail(
    'eleventh look at sending, 23: HELO name',
    'sending-refused',
    '550 Access denied - Invalid HELO name (See RFC2821 4.1.3)',
    'client-blocked',
    'relay-denied-after-login',
  ),
  // zone-mta bounces.txt
  mail(
    'eleventh look at sending, 24: Yahoo, BL21',
    'client-blocked',
    "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.4, because the ip is in Spamhaus's list; see https://help.yahoo.com/kb/postmaster/SLN5070.html",
  ),
  // zone-mta bounces.txt
  mail(
    'eleventh look at sending, 25: Yahoo, BL23',
    'client-blocked',
    '553 Mail from 192.0.2.4 not allowed - 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL; see http://postmaster.yahoo.com/errors/550-bl23.html [550]',
  ),
  // zone-mta bounces.txt: a list of addresses of clients
  mail(
    'eleventh look at sending, 26: SORBS at MAIL',
    'client-blocked',
    '501 5.7.1 <ann@example.test>... Sender refused by the DNSBL dnsbl.sorbs.net',
  ),
  // github swapmyvote#552: the domain has no DNS records
  mail(
    'eleventh look at sending, 27: Virgin Media',
    'sender-refused',
    '421 4.1.0 MXIN400 Cannot validate your Mailfrom Domain (example.test)',
    'sending-deferred',
  ),
  // sisimai set-of-emails: domain of the sender on a list
  mail(
    'eleventh look at sending, 28: Virgin Media, DBL',
    'sender-refused',
    '550-5.1.0 MXIN506 MailFrom domain is listed in Spamhaus. To request removal\n550 5.1.0 from this list see https://www.spamhaus.org/lookup/',
    'sending-refused',
  ),
  // github Magento-SMTP-Pro#94
  rcpt(
    'eleventh look at sending, 29: OVH, too many',
    'sending-limit-reached',
    '550 sorry, too many emails (#5.7.1)',
  ),
  // courier ratelimit filter
  rcpt(
    'eleventh look at sending, 30: Courier, slow down',
    'sending-limit-reached',
    '552 ann@example.test is sending too much mail, slow down.',
  ),
  // mox smtpserver/server.go
  rcpt(
    'eleventh look at sending, 31: mox, first-time',
    'sending-limit-reached',
    '451 4.7.1 max number of new/first-time recipients (200) over past 24h reached, try increasing per-account setting MaxFirstTimeRecipientsPerDay',
  ),
  // mox smtpserver/server.go
  mail(
    'eleventh look at sending, 32: mox, null MX',
    'sender-refused',
    '550 5.7.27 mailfrom domain not configured for mail',
  ),
  // sagredo-dev/qmail: badmailfrom
  mail(
    'eleventh look at sending, 33: qmail, denied',
    'sender-refused',
    '553 sorry, your envelope sender has been denied (#5.7.1)',
    'sending-refused',
  ),
  // Haraka plugins
  mail(
    'eleventh look at sending, 34: Haraka, host',
    'sender-refused',
    "550 Mail from domain 'example.test' is not allowed from your host",
    'client-blocked',
  ),
  // apache/james-project: sender is not the user
  mail(
    'eleventh look at sending, 35: James, another',
    'sender-refused',
    '503 5.7.1 Incorrect Authentication for Specified Email Address',
  ),
  // github root-io/vmail#67
  rcpt(
    'eleventh look at sending, 36: vmail, per day',
    'sending-limit-reached',
    '554 5.7.1 <DATA>: Data command rejected: only 10 messages per day',
  ),
  // github WWBN/AVideo#7527
  rcpt(
    'eleventh look at sending, 37: relay quota',
    'sending-limit-reached',
    '552 C13ypH3DXQO9CC140p6S9y Message would take you over your relay quota of 500 Current quota used: 487',
  ),
  // nodemailer/wildduck
  rcpt(
    'eleventh look at sending, 38: WildDuck, daily',
    'sending-limit-reached',
    '550 You reached a daily sending limit for your account. Limit expires in 5 hours',
  ),
  // smtp.codes/titan: rate limit
  rcpt(
    'eleventh look at sending, 39: Titan, hourly',
    'sending-limit-reached',
    '550 5.4.6 <posthorn-probe@example.org>: Recipient address rejected: Mailbox Does Not Exist : Domains Hourly Quota Exceeded;',
  ),
  // smtp.codes/titan
  rcpt(
    'eleventh look at sending, 40: Titan, spam rate',
    'client-blocked',
    '550 5.7.2 192.0.2.4: Sender IP rejected: spam rate exceeded',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 41: SPL-XBL',
    'client-blocked',
    '550 5.7.1 Rejected. Sender 192.0.2.4 found in SPL-XBL listing; see http://www.spamhaus.org/query/bl?ip=192.0.2.4',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 42: mfaq.info',
    'client-blocked',
    '550-IP 192.0.2.4 is blacklisted (xbl.spamhaus.org).\n550 Help at/Hilfe unter www.mfaq.info',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 43: Estonia',
    'client-blocked',
    '550 5.7.1 --- SAATKE SEE TEADE OMA IT-MEHELE! --- TEIE server 192.0.2.4 on BLACKLISTIS dnsbl.sorbs.net, Sorbs blokeeris kirja! YOUR server 192.0.2.4 is in the blacklist dnsbl.sorbs.net, your message was blocked by Sorbs!',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 44: Trend Micro, RBL+',
    'client-blocked',
    '550 Service unavailable; Client Host [192.0.2.4] blocked using Trend Micro RBL+. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=192.0.2.4',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 45: JunkMail, Cloudmark',
    'client-blocked',
    '550 "JunkMail rejected - posthorn.test [192.0.2.4]:39153 is in an RBL on csi.cloudmark.com/reset-request/?ip=192.0.2.4 , see Poor Reputation Sender"',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 46: Invaluement',
    'client-blocked',
    '550 5.5.4 ETP208 Your IP 192.0.2.4 is listed by Invaluement. Please see http://www.invaluement.com/research/ if you feel this is in error - B15601640DCD26CE53bc5f8c6',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 47: spamrl',
    'client-blocked',
    '550 The sending IP (192.0.2.4) is listed on https://spamrl.com/. Please resolve this and retry.',
  ),
  // github zone-mta#239
  rcpt('eleventh look at sending, 48: Bad IP', 'client-blocked', '554 5.7.1 Rejected because Bad IP'),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 49: country list',
    'client-blocked',
    '554 5.7.1 Service unavailable; Client host [192.0.2.4] blocked using ee.countries.nerd.dk; Your IP is in ee, rejected based on geographical location',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 50: GeoIP',
    'client-blocked',
    '550 "Email blocked by GeoIP spam filter. Listed by HOSTKARMA/JUNKEMAILFILTER. Country [IP], XX [192.0.2.4] - IntCode491003 - (example.test)"',
  ),
  // zone-mta bounces.txt: greylisting
  rcpt(
    'eleventh look at sending, 51: grey.rbl',
    'sending-deferred',
    '421 4.7.1 Service unavailable; Client host [192.0.2.4] blocked using grey.rbl - Rechazo temporal, intentelo mas tarde por favor...Greylisting in action, please try again later',
    'client-blocked',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 52: SORBS entry',
    'client-blocked',
    '554 5.7.1 SORBS DNSBL Entry - see <http://www.us.sorbs.net/lookup.shtml?192.0.2.4>',
  ),
  // zone-mta bounces.txt: address listed
  rcpt(
    'eleventh look at sending, 53: sending spam',
    'client-blocked',
    '554 5.7.1 You are sending spam (check http://www.spamhaus.org/query/bl?ip=192.0.2.4)',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 54: CommuniGate, 591',
    'client-blocked',
    '591 ann@example.test your host [192.0.2.4] is blacklisted by dnsbl.sorbs.net. Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?192.0.2.4. Send your questions to blacklist-admin@mail.example.test',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 55: cloud-security',
    'client-blocked',
    '554 5.5.4 Your IP 192.0.2.4 address has a bad reputation. To unblock visit http://cloud-security.net/unblock?q=1',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 56: SHXBL',
    'client-blocked',
    '554 Denied [SHXBL] - Denied by Spamhaus XBL - See http://www.spamhaus.org/query/bl?ip=192.0.2.4 (Mode: normal)',
  ),
  // zone-mta bounces.txt: a list of domains
  rcpt(
    'eleventh look at sending, 57: DBL, sender',
    'sender-refused',
    '554 5.7.1 Service unavailable; Sender address [ann@example.test] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/example.test',
    'sending-refused',
  ),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 58: Mimecast, reputation',
    'client-blocked',
    '550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.com/docs/DOC-1369#550 [vH7Ns8biNg-p6EfZ0QaVMQ.us149]',
    'sending-refused',
  ),
  // smtp.codes/mimecast: reputation of the address
  rcpt(
    'eleventh look at sending, 59: Mimecast, CT',
    'client-blocked',
    '550 Local CT IP Reputation - (reject)',
  ),
  // smtp.codes/mimecast: blocked sender, or SPF
  rcpt(
    'eleventh look at sending, 60: Mimecast, envelope',
    'sending-refused',
    '550 Administrative prohibition - envelope blocked',
    'sender-refused',
  ),
  // smtp.codes/mimecast: own domain from outside
  rcpt(
    'eleventh look at sending, 61: Mimecast, spoofing',
    'sender-refused',
    '550 Rejected by header based Anti-Spoofing policy: ann@example.test - https://community.mimecast.com/docs/DOC-1369#550 [_g67iKwmNreAb9PeazQFDQ.us227]',
    'sending-refused',
  ),
  // smtp.codes/mimecast
  rcpt(
    'eleventh look at sending, 62: Mimecast, inbounds',
    'sending-deferred',
    '451 Account inbounds disabled.',
    'sending-refused',
  ),
  // sisimai Mimecast: too many connections of the customer
  rcpt(
    'eleventh look at sending, 63: Mimecast, threads',
    'sending-limit-reached',
    '550 Exceeding outbound thread limit',
  ),
  // sisimai set-of-emails
  rcpt(
    'eleventh look at sending, 64: Mimecast, signature',
    'sending-refused',
    '554 email rejected due to security policies - MCSpamSignature.sa.2.2',
  ),
  // smtp.codes/outlook
  rcpt(
    'eleventh look at sending, 65: Exchange Online, busy',
    'sending-deferred',
    '451 4.7.500 Server busy. Please try again later from [192.0.2.4]. (AS77712344) [DB8EUR05FT010.eop-eur05.prod.protection.outlook.com]',
    'client-blocked',
    'sending-limit-reached',
  ),
  // smtp.codes/outlook
  rcpt(
    'eleventh look at sending, 66: Outlook.com, rate',
    'client-blocked',
    '451 4.7.650 The mail server [192.0.2.4] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S843)',
    'sending-limit-reached',
    'sending-deferred',
  ),
  // smtp.codes/outlook
  rcpt(
    'eleventh look at sending, 67: Outlook.com, HELO',
    'client-blocked',
    '550 5.7.1 Service unavailable, Helo domain is listed in Spamhaus. (S8001)',
    'sending-refused',
  ),
  // smtp.codes/outlook: SPF, DKIM, DMARC
  rcpt(
    'eleventh look at sending, 68: Outlook.com, 515',
    'sending-refused',
    '550 5.7.515 Access denied, sending domain example.test does not meet the required authentication level.',
    'sender-refused',
  ),
  // smtp.codes/outlook
  rcpt(
    'eleventh look at sending, 69: Exchange Online, queue',
    'sending-deferred',
    '450 4.7.3 Organization queue quota exceeded. [outlook.com]',
    'sending-limit-reached',
  ),
  // smtp.codes/outlook
  rcpt(
    'eleventh look at sending, 70: Exchange, hops',
    'sending-refused',
    '554 5.4.14 Hop count exceeded - possible mail loop ATTR34',
  ),
  // sisimai Tencent
  rcpt(
    'eleventh look at sending, 71: QQ, IP frequency',
    'sending-limit-reached',
    '550 Ip frequency limited',
    'client-blocked',
  ),
  // smtp.codes/tencent
  rcpt(
    'eleventh look at sending, 72: QQ, sender frequency',
    'sending-limit-reached',
    '550 Sender frequency limited.',
  ),
  // sisimai Tencent: address blocked
  rcpt('eleventh look at sending, 73: QQ, spam IP', 'client-blocked', '550 Suspected spam ip'),
  // smtp.codes/tencent
  rcpt('eleventh look at sending, 74: QQ, content', 'sending-refused', '550 Mail content denied.'),
  // sisimai Tencent
  rcpt(
    'eleventh look at sending, 75: QQ, DMARC',
    'sending-refused',
    '550 DMARC check failed.',
    'sender-refused',
  ),
  // sisimai NTTDOCOMO
  rcpt('eleventh look at sending, 76: docomo, full', 'recipient-mailbox-full', '552 Too much mail data'),
  // zone-mta bounces.txt
  rcpt(
    'eleventh look at sending, 77: Orange, full',
    'recipient-mailbox-full',
    '552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]',
  ),
  // smtp.codes/orange: recipient unknown
  rcpt(
    'eleventh look at sending, 78: Orange, recipient',
    'sending-refused',
    '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]',
  ),
  // smtp.codes/laposte
  rcpt(
    'eleventh look at sending, 79: La Poste, content',
    'sending-refused',
    "550 5.7.1 Suspicion de contenu non sollicite. Afin de preserver la qualite du service et limiter les volumes de spam sur la plateforme, ce message n'a pas ete transmis. Likely unsolicited email. LPN007_510",
  ),
  // smtp.codes/laposte
  rcpt(
    'eleventh look at sending, 80: La Poste, DKIM',
    'sending-refused',
    "550 5.7.20 Message refuse, DKIM n'est pas configure sur votre domaine d'expedition. Message refused, DKIM is not configured on your sending domain. LPN007_402",
    'sender-refused',
  ),
  // smtp.codes/comcast
  rcpt(
    'eleventh look at sending, 81: Comcast, quota',
    'recipient-mailbox-full',
    '552 5.1.1 <ann@example.test> recipient rejected - extended quota violation',
  ),
  // bytecamp.net FAQ
  rcpt(
    'eleventh look at sending, 82: bytecamp, quota',
    'recipient-mailbox-full',
    '422 4.2.2 Quota limit exceeded (Speicherplatz des Kontos ueberschritten)',
  ),
  // bytecamp.net FAQ
  rcpt(
    'eleventh look at sending, 83: bytecamp, spam',
    'sending-refused',
    '571 5.7.1 message classified as spam (Nachricht als Spam eingestuft)',
  ),
  // weboke.nl
  rcpt('eleventh look at sending, 84: psmtp', 'relay-denied-after-login', '554 No relaying allowed - psmtp'),
  // community.tpg.com.au
  rcpt(
    'eleventh look at sending, 85: iiNet, forged name',
    'relay-denied-after-login',
    '550 5.7.1 <posthorn-probe@example.org>... Relaying denied. IP name possibly forged [192.0.2.4]',
    'client-blocked',
  ),
  // vdx.nl FAQ
  rcpt('eleventh look at sending, 86: subject', 'sending-refused', '550 Subject contains invalid characters'),
  // simple-login/app status.py
  rcpt(
    'eleventh look at sending, 87: SimpleLogin, alias',
    'sending-refused',
    '550 SL E524 Wrong use of reverse-alias',
    'sender-refused',
  ),
  // simple-login/app status.py
  rcpt('eleventh look at sending, 88: SimpleLogin, later', 'sending-deferred', '421 SL E403 Retry later'),
  // zone-eu/zone-mta plugins
  rcpt(
    'eleventh look at sending, 89: ZoneMTA, spam',
    'sending-refused',
    '550 This message was classified as SPAM and may not be delivered',
  ),
  // hmailserver SMTPConnection.cpp
  rcpt(
    'eleventh look at sending, 90: hMailServer, size',
    'sending-refused',
    '552 Message size exceeds fixed maximum message size. Size: 2048 KB, Max size: 1000 KB',
    'message-size-limit',
  ),
  // sagredo-dev/qmail chkuser
  rcpt(
    'eleventh look at sending, 91: qmail, chkuser full',
    'recipient-mailbox-full',
    '552 5.2.2 sorry, recipient mailbox is full (chkuser)',
  ),
  // sisimai Suspend
  rcpt(
    'eleventh look at sending, 92: i.ua, frozen',
    'sending-refused',
    '550 Mailbox is frozen. See http://mail.i.ua/err/3/',
    'login-account-disabled',
  ),
  // smtp.codes/rackspace
  rcpt(
    'eleventh look at sending, 93: Rackspace, DMARC look-up',
    'sending-deferred',
    '450 4.4.0 <ann@example.test> Temporary DMARC DNS lookup failure (G1E)',
  ),
  // smtp.codes/postmark
  rcpt(
    'eleventh look at sending, 94: verification',
    'sending-deferred',
    '421 4.1.1 <ann@example.test>: Recipient address rejected: unverified address: Address verification in progress',
  ),
  // smtp.codes/barracuda
  rcpt(
    'eleventh look at sending, 95: Barracuda, licence',
    'sending-deferred',
    '422 License Expired',
    'sending-refused',
  ),
  // smtp.codes/improvmx
  rcpt(
    'eleventh look at sending, 96: ImprovMX, reputation',
    'sending-refused',
    '551 5.7.1 Due to the very low reputation of the sending domain, this message has been blocked (Code 2).',
    'sender-refused',
  ),
  // sisimai AuthFailure
  rcpt(
    'eleventh look at sending, 97: Bad SPF',
    'sending-refused',
    '550 Bad SPF records for [example.test:192.0.2.4], see http://spf.pobox.com/',
    'sender-refused',
    'client-blocked',
  ),
  // smtp.codes/google
  rcpt(
    'eleventh look at sending, 98: Gmail, recipient syntax',
    'sending-refused',
    '553 5.1.2 The recipient address <ann@example.test.> is not a valid RFC-5321 address. - gsmtp',
  ),
  // sisimai set-of-emails
  rcpt(
    'eleventh look at sending, 99: Mimecast, network',
    'client-blocked',
    '554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [z7qZw5BPd1zlDYHka4589ru.us222]',
    'sending-refused',
  ),
  // sisimai Mimecast
  rcpt(
    'eleventh look at sending, 100: Mimecast, temporary list',
    'client-blocked',
    '451 IP temporarily blacklisted - https://community.mimecast.com/docs/DOC-1369#451',
  ),
  // smtp.codes/google
  rcpt(
    'eleventh look at sending, 101: Gmail, no From',
    'sending-refused',
    '550 5.7.1 [192.0.2.4 14] Messages missing a valid address in From: header, or having no From: header, are not accepted. - gsmtp',
    'sender-refused',
  ),
  // sisimai set-of-emails
  rcpt(
    'eleventh look at sending, 102: GoDaddy, recipients',
    'sending-limit-reached',
    '550 5.1.1 <posthorn-probe@example.org>  - 192.0.2.4 has sent to too many recipients this hour. IB607  <http://x.co/rlbounce>',
    'client-blocked',
  ),
  // smtp.codes/godaddy
  rcpt(
    'eleventh look at sending, 103: GoDaddy, messages',
    'sending-limit-reached',
    '550 192.0.2.4> This IP has sent too many messages this hour. IB504',
    'client-blocked',
  ),
  // sisimai RequirePTR
  greeting(
    'eleventh look at sending, 104: reverse DNS failed',
    'client-blocked',
    '554 5.7.1 Reverse DNS lookup for host 192.0.2.4 failed permanently.',
  ),
  // sisimai set-of-emails
  greeting(
    'eleventh look at sending, 105: C14',
    'client-blocked',
    '554 5.7.1 [C14] Missing reverse DNS for 192.0.2.4',
  ),
  // smtp.codes/rackspace
  rcpt(
    'eleventh look at sending, 106: Rackspace, file',
    'sending-refused',
    '550 5.7.0 mime_banned_file - Your message has been rejected because it contains a banned file attachment (G1A)',
  ),
  // sisimai Cox: address of the client on a list; the words alone name the sender
  mail(
    'eleventh look at sending, 107: Cox, CDRBL',
    'client-blocked',
    '550 5.1.0 <ann@example.test> sender rejected. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CDRBL',
    'sender-refused',
  ),
  // sisimai Rejected
  mail(
    'eleventh look at sending, 108: Purported',
    'sender-refused',
    "550 5.7.1 can't determine Purported Responsible Address",
    'sending-refused',
  ),
  // sisimai set-of-emails
  rcpt(
    'eleventh look at sending, 109: 8-bit header',
    'sending-refused',
    '550 5.6.9 improper use of 8-bit data in message header',
  ),
  // sisimai Suspend
  rcpt(
    'eleventh look at sending, 110: disabled recipient',
    'sending-refused',
    '525 5.7.13 Disabled recipient address',
    'login-account-disabled',
  ),
  // smtp.codes/mimecast
  rcpt(
    'eleventh look at sending, 111: Mimecast, user entry',
    'sending-refused',
    '550 Envelope blocked - User Entry',
    'sender-refused',
  ),
  // sisimai Rejected and Blocked
  rcpt(
    'eleventh look at sending, 112: access to submit',
    'client-blocked',
    '550 5.7.1 Your access to submit messages to this e-mail system has been rejected.',
    'sending-refused',
    'login-sending-off',
  ),
  // github PHPMailer#1447, zammad#1719: the name in EHLO is refused
  {
    ...submission,
    clear: {
      EHLO: '501 Syntactically invalid EHLO argument(s)',
      HELO: '501 Syntactically invalid HELO argument(s)',
    },
    name: 'eleventh look at sending, 113: Exim, EHLO argument',
    expect: 'greeting-refused',
    orElse: ['client-blocked', 'protocol-violation'],
  } satisfies Recorded,
  // mox smtpserver/server.go: the name in EHLO leads nowhere
  {
    ...submission,
    clear: {
      EHLO: '550 5.5.0 your ehlo domain does not resolve to an IP address',
      HELO: '550 5.5.0 your ehlo domain does not resolve to an IP address',
    },
    name: 'eleventh look at sending, 114: mox, EHLO domain',
    expect: 'greeting-refused',
    orElse: ['client-blocked'],
  } satisfies Recorded,
  // smtp.codes/godaddy
  {
    ...submission,
    clear: { EHLO: '550 HELO/EHLO rejected. IB301', HELO: '550 HELO/EHLO rejected. IB301' },
    name: 'eleventh look at sending, 115: GoDaddy, EHLO',
    expect: 'greeting-refused',
    orElse: ['client-blocked'],
  } satisfies Recorded,
  // sagredo-dev/qmail qmail-smtpd.c: the certificate cannot be read
  {
    ...submission,
    clear: {
      ...submission.clear,
      STARTTLS:
        '454 TLS missing certificate: error:02001002:system library:fopen:No such file or directory (#4.3.0)',
    },
    name: 'eleventh look at sending, 116: qmail, certificate',
    expect: 'starttls-refused',
    orElse: [],
  } satisfies Recorded,
];

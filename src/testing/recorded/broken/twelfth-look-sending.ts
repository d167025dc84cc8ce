import { greeting, mail, rcpt } from './shorthands.ts';

/** Twelfth look at sending: sending only, unseen before, each with the place where it was read. 49 of 51 were right at first look, three of them only once their replies were written down whole. */
export const twelfthLookSending = [
  // smtp.codes/godaddy
  greeting(
    'twelfth look at sending, 1: GoDaddy, spam today',
    'client-blocked',
    '554 192.0.2.4 has been blocked for the day, for attempting to send too many messages containing content judged to be spam by the internet community. IB111',
  ),
  // smtp.codes/godaddy
  greeting(
    'twelfth look at sending, 2: GoDaddy, unavailable',
    'server-busy',
    '421 Server temporarily unavailable. Try again later. IB101',
    'greeting-refused',
  ),
  // sisimai set-of-emails, AT&T
  greeting(
    'twelfth look at sending, 3: bad PTR, JP',
    'client-blocked',
    '550 5.7.1 Connections not accepted from servers without a valid sender domain. Fix reverse DNS for 192.0.2.4',
  ),
  // OpenSMTPD smtp_session.c
  greeting(
    'twelfth look at sending, 4: OpenSMTPD, temporary',
    'server-busy',
    '421 mail.example.test Temporary failure',
    'greeting-refused',
  ),
  // stalwart
  greeting(
    'twelfth look at sending, 5: Stalwart, shutting down',
    'server-busy',
    '421 4.3.0 mail.example.test Server shutting down.',
    'greeting-refused',
  ),
  // sisimai Blocked
  greeting('twelfth look at sending, 6: go away', 'client-blocked', '554 Go away', 'greeting-refused'),
  // sisimai Blocked
  greeting('twelfth look at sending, 7: dynamic', 'client-blocked', '550 Dynamic/zombied/spam IPs blocked'),
  // sisimai set-of-emails
  mail(
    'twelfth look at sending, 8: AT&T, reverse DNS',
    'client-blocked',
    '550 5.7.1 Connections not accepted from servers without a valid sender domain. Fix reverse DNS for 192.0.2.4',
  ),
  // zone-mta bounces.txt
  mail(
    'twelfth look at sending, 9: rejected using',
    'client-blocked',
    '550 5.7.1 Mail from 192.0.2.4 rejected using zen.spamhaus.org. Please see http://www.spamhaus.org/query/bl?ip=192.0.2.4',
  ),
  // zone-mta bounces.txt
  mail(
    'twelfth look at sending, 10: PostgreSQL list',
    'client-blocked',
    '553 5.3.0 <ann@example.test>... Mail from 192.0.2.4 rejected,see http://www.spamhaus.org/lookup/',
  ),
  // sisimai set-of-emails
  mail(
    'twelfth look at sending, 11: Access denied, blacklisted',
    'client-blocked',
    '550 5.7.1 IP address blacklisted by recipient',
  ),
  // smtp.codes
  mail(
    'twelfth look at sending, 12: SPF check failed',
    'sending-refused',
    "550-SPF-check failed:\n550 example.test doesn't allow sending mails from 192.0.2.4",
    'sender-refused',
    'client-blocked',
  ),
  // sisimai Rejected
  mail('twelfth look at sending, 13: sender empty domain', 'sender-refused', '550 sender domain is empty'),
  // sisimai Rejected
  mail('twelfth look at sending, 14: unroutable sender', 'sender-refused', '550 unroutable sender address'),
  // sisimai Rejected, MessageLabs
  mail(
    'twelfth look at sending, 15: blacklisted e-mail address',
    'sender-refused',
    '550 5.7.1 Your email address has been blacklisted',
    'login-sending-off',
    'sending-refused',
  ),
  // github mailcow#775
  rcpt(
    'twelfth look at sending, 16: cPanel, sender verify',
    'sender-refused',
    '550-Verification failed for <ann@example.test>\n550-The mail server could not deliver mail to ann@example.test.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.\n550 Sender verify failed',
    'sending-refused',
  ),
  // zone-mta bounces.txt
  rcpt(
    'twelfth look at sending, 17: Blacklisted by',
    'client-blocked',
    '550 5.7.1 Blacklisted by zen.spamhaus.org. To avoid this problem on this particular server please visit http://spamfiltered.extra-dns.com/resolve/000 - Bezoek de site om dit probleem te verhelpen',
  ),
  // zone-mta bounces.txt
  rcpt(
    'twelfth look at sending, 18: lookup site',
    'client-blocked',
    "550 5.7.1 This system is configured to reject mail from mta.example.com. Connecting host [192.0.2.4] is listed by the lookup site 'zen.spamhaus.org.'.",
  ),
  // zone-mta bounces.txt
  rcpt(
    'twelfth look at sending, 19: RBL provider',
    'client-blocked',
    '550 5.7.1 The IP address was rejected by the Realtime Block List provider zen.spamhaus.org.',
  ),
  // zone-mta bounces.txt
  rcpt('twelfth look at sending, 20: by SPAMHAUS', 'client-blocked', '550 Email blocked by SPAMHAUS'),
  // zone-mta bounces.txt
  rcpt(
    'twelfth look at sending, 21: SBL-XBL database',
    'client-blocked',
    '550 5.7.0 Your server IP address is in the SpamHaus SBL-XBL database, bye',
  ),
  // zone-mta bounces.txt
  rcpt(
    'twelfth look at sending, 22: DNSBL server response',
    'client-blocked',
    '550 Rejected due to DNSBL server response (dnsbl.cobion.com - 192.0.2.4)',
  ),
  // zone-mta bounces.txt
  rcpt(
    'twelfth look at sending, 23: DRBL',
    'client-blocked',
    '550 Rejected: 192.0.2.4 is listed at work.drbl.example.net',
  ),
  // zone-mta bounces.txt: a block
  rcpt(
    'twelfth look at sending, 24: spammer, relaying',
    'client-blocked',
    '553 5.7.1 <posthorn.test[192.0.2.4]>: Client host rejected: Relaying denied - Your IP identified as spammer. Please contact 123',
    'relay-denied-after-login',
  ),
  // zone-mta bounces.txt
  rcpt(
    'twelfth look at sending, 25: hostkarma',
    'client-blocked',
    '550 Black listed at hostkarma http://ipadmin.junkemailfilter.com/remove.php?ip=192.0.2.4',
  ),
  // zone-mta bounces.txt: a list of links
  rcpt(
    'twelfth look at sending, 26: uribl',
    'sending-refused',
    '554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using multi.uribl.com',
    'client-blocked',
  ),
  // sisimai set-of-emails
  rcpt(
    'twelfth look at sending, 27: blacklisted URL',
    'sending-refused',
    '550 REJECTED - Blacklisted URL in message. (example.com) in [black].',
  ),
  // sisimai set-of-emails
  rcpt(
    'twelfth look at sending, 28: linked uribl',
    'sending-refused',
    '550 See http://lookup.uribl.com. - Blacklisted Link - X=pascal',
  ),
  // sisimai set-of-emails
  rcpt(
    'twelfth look at sending, 29: local policy violation',
    'sending-refused',
    '550 5.7.0 Local Policy Violation',
  ),
  // sisimai set-of-emails
  rcpt('twelfth look at sending, 30: amavis', 'sending-refused', '554 5.7.0 Reject, id=20025-09 - SPAM'),
  // sisimai set-of-emails
  rcpt(
    'twelfth look at sending, 31: UBE',
    'sending-refused',
    '550 5.7.1 Message content rejected, UBE, id=00000-22-225',
  ),
  // sisimai set-of-emails
  rcpt('twelfth look at sending, 32: header error', 'sending-refused', '554 5.7.9 Header error'),
  // sisimai set-of-emails
  rcpt(
    'twelfth look at sending, 33: headers too large',
    'sending-refused',
    '552 5.6.0 Headers too large (3 max)',
  ),
  // sisimai set-of-emails
  rcpt(
    'twelfth look at sending, 34: Virus, Barracuda',
    'sending-refused',
    '550 Virus Detected; Content Rejected',
  ),
  // smtp.codes/zoho
  rcpt(
    'twelfth look at sending, 35: DMARC, Zoho',
    'sending-refused',
    '550 5.7.1 Email rejected per DMARC policy for example.test',
    'sender-refused',
  ),
  // sisimai set-of-emails
  rcpt(
    'twelfth look at sending, 36: DMARC, Exchange',
    'sending-refused',
    '550 5.7.509 Access denied, sending domain [EXAMPLE.TEST] does not pass DMARC verification and has a DMARC policy of reject.',
    'sender-refused',
  ),
  // smtp.codes/icloud
  rcpt(
    'twelfth look at sending, 37: iCloud, quota',
    'recipient-mailbox-full',
    '552 5.2.2 <ann@example.test>: user is overquota',
  ),
  // smtp.codes/tencent
  rcpt(
    'twelfth look at sending, 38: QQ, quota',
    'recipient-mailbox-full',
    '550 <ann@example.test>: Requested mail action aborted: exceeded storage allocation, Quota exceeded',
  ),
  // sisimai set-of-emails
  rcpt(
    'twelfth look at sending, 39: over quota, 522',
    'recipient-mailbox-full',
    '522 5.2.0 Delivery failed: Over quota',
  ),
  // smtp.codes
  rcpt(
    'twelfth look at sending, 40: size limit, 5.2.2',
    'recipient-mailbox-full',
    '552 5.2.2 Mailbox size limit exceeded',
  ),
  // sisimai set-of-emails: too large
  rcpt(
    "twelfth look at sending, 41: recipient's limit",
    'sending-refused',
    '552 5.2.3 Message length exceeds limit set by recipient',
    'message-size-limit',
    'recipient-mailbox-full',
  ),
  // sisimai set-of-emails
  rcpt(
    'twelfth look at sending, 42: too large',
    'sending-refused',
    '552 5.3.4 Message too large',
    'message-size-limit',
  ),
  // sisimai Tencent
  rcpt('twelfth look at sending, 43: QQ, domain', 'sending-limit-reached', '550 Domain frequency limited'),
  // smtp.codes/titan: rate limit
  rcpt(
    'twelfth look at sending, 44: Titan, recipient quota',
    'sending-limit-reached',
    '550 5.4.7 <posthorn-probe@example.org>: Recipient address rejected: Recipients Domain Daily Quota Exceeded',
    'recipient-mailbox-full',
  ),
  // sagredo-dev/qmail
  rcpt(
    'twelfth look at sending, 45: qmail, rcpt limit',
    'sending-limit-reached',
    '452 max rcpt limit exceeded (#5.7.1)',
    'sending-deferred',
  ),
  // sisimai TooManyConn
  rcpt(
    'twelfth look at sending, 46: SES, daily',
    'sending-limit-reached',
    '454 Throttling failure: Daily message quota exceeded',
  ),
  // sisimai NoRelaying
  rcpt(
    "twelfth look at sending, 47: don't handle",
    'relay-denied-after-login',
    "550 We don't handle mail for example.org",
    'sending-refused',
  ),
  // apache/james-project
  rcpt(
    'twelfth look at sending, 48: James, over quota',
    'recipient-mailbox-full',
    '552 5.2.2 Over Quota error when delivering message to <ann@example.test>',
  ),
  // Haraka plugins
  rcpt(
    'twelfth look at sending, 49: Haraka, leak',
    'sending-refused',
    '550 Credential leak detected: never give out your username/password to anyone!',
  ),
  // sisimai SystemError
  rcpt(
    'twelfth look at sending, 50: could not load',
    'sending-deferred',
    '451 Could not load DRD for domain (example.test) rcpt',
  ),
  // stalwart data.rs
  rcpt(
    'twelfth look at sending, 51: local problem',
    'sending-deferred',
    '451 4.3.5 Unable to accept message at this time.',
  ),
];

import { greeting, mail, rcpt, smtp } from './shorthands.ts';

/** Fourteenth look at sending: 60 refusals and 9 healthy servers, unseen before. 60 of the 69 were right at first look; seven of the nine misses were refused only after DATA, and those are told by the rules. Here are the refusals before DATA. */
export const fourteenthLookSending = [
  // zone-mta smtp-proxy
  greeting(
    'fourteenth look at sending, 1: zone-mta child process',
    'server-busy',
    '421 Failed to assign connection to child process',
    'greeting-refused',
  ),
  // zone-mta
  greeting(
    'fourteenth look at sending, 2: zone-mta no free process',
    'server-busy',
    '421 No free process to handle connection',
  ),
  // Haraka
  greeting(
    'fourteenth look at sending, 3: Haraka too busy',
    'server-busy',
    '421 Too busy; please try again later',
  ),
  // Haraka: balancer in front does not speak
  greeting(
    'fourteenth look at sending, 4: Haraka PROXY',
    'server-busy',
    '421 PROXY timeout',
    'greeting-refused',
  ),
  // blog.sina 21cn list
  greeting('fourteenth look at sending, 5: 21cn rbl deny', 'client-blocked', '554 rbl deny.'),
  // 21cn list: sending address and MAIL FROM do not fit
  mail(
    'fourteenth look at sending, 6: 21cn remote ip',
    'client-blocked',
    '556 remote ip check error.',
    'sender-refused',
  ),
  // set-of-emails
  greeting(
    'fourteenth look at sending, 7: Apple not accepting',
    'greeting-refused',
    '554 st11p00im-smtpin013.me.com ESMTP not accepting connections',
    'client-blocked',
  ),
  // qpsmtpd p0f plugin
  greeting('fourteenth look at sending, 8: qpsmtpd OS', 'client-blocked', '550 OS Blocked'),
  // postfwd manual
  rcpt(
    'fourteenth look at sending, 9: postfwd maintenance',
    'sending-deferred',
    '450 4.7.1 <posthorn-probe@example.org>: Recipient address rejected: maintenance ongoing, try again later',
  ),
  // postfwd manual
  rcpt(
    'fourteenth look at sending, 10: postfwd rbls',
    'client-blocked',
    '554 5.7.1 <unknown[192.0.2.4]>: Client host rejected: listed on too many RBLs',
  ),
  // postfwd manual
  rcpt(
    'fourteenth look at sending, 11: postfwd dyn',
    'client-blocked',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: dynamic client and listed on RBL',
  ),
  // maddy check dns
  mail(
    'fourteenth look at sending, 12: Maddy MX of sender',
    'sender-refused',
    '501 5.7.27 Domain in MAIL FROM does not have any MX records',
  ),
  // maddy
  mail('fourteenth look at sending, 13: Maddy PTR', 'client-blocked', '550 5.7.25 No PTR record found'),
  // Haraka
  mail(
    'fourteenth look at sending, 14: Haraka auth domain',
    'sender-refused',
    "550 Envelope domain 'example.test' doesn't match AUTH domain 'other.test'",
  ),
  // Haraka
  mail(
    'fourteenth look at sending, 15: Haraka host domain',
    'sender-refused',
    "550 Mail from domain 'example.test' is not allowed from your host",
    'client-blocked',
  ),
  // iRedAPD
  rcpt(
    'fourteenth look at sending, 16: iRedAPD throttle',
    'sending-limit-reached',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: Throttling quota exceeded',
  ),
  // iRedAPD
  mail(
    'fourteenth look at sending, 17: iRedAPD forged',
    'relay-denied-after-login',
    '554 5.7.1 <ann@example.test>: Sender address rejected: SMTP AUTH is required for users under this sender domain',
    'sender-refused',
  ),
  // iRedAPD
  rcpt(
    'fourteenth look at sending, 18: iRedAPD rcpts',
    'sending-limit-reached',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: Too many recipients in single message',
    'sending-refused',
  ),
  // iRedAPD access policy
  rcpt(
    'fourteenth look at sending, 19: iRedAPD not authorized',
    'sending-refused',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: Not authorized',
    'relay-denied-after-login',
  ),
  // stalwart auth.rs
  smtp(
    'fourteenth look at sending, 20: stalwart account',
    'login-sending-off',
    '550 5.7.1 Your account is not authorized to use this service.',
    'login-service-off',
    'login-account-disabled',
  ),
  // stalwart
  mail(
    'fourteenth look at sending, 21: stalwart session',
    'sending-limit-reached',
    '452 4.4.5 Rate limit exceeded, try again later.',
    'sending-deferred',
  ),
  // stalwart
  mail(
    'fourteenth look at sending, 22: stalwart full',
    'sending-deferred',
    '452 4.3.1 Mail system full, try again later.',
  ),
  // stalwart
  mail(
    'fourteenth look at sending, 23: stalwart reverse',
    'client-blocked',
    '550 5.7.25 Reverse DNS validation failed.',
  ),
  // stalwart
  mail(
    'fourteenth look at sending, 24: stalwart SPF',
    'sender-refused',
    '550 5.7.23 SPF validation failed, status: fail.',
    'sending-refused',
  ),
  // stalwart
  rcpt(
    'fourteenth look at sending, 25: stalwart verify',
    'sending-deferred',
    '451 4.4.3 Unable to verify address at this time.',
  ),
  // emailit docs
  mail(
    'fourteenth look at sending, 26: emailit per second',
    'sending-limit-reached',
    '452 4.4.5 Messages per second limit exceeded',
  ),
  // emailit docs
  mail(
    'fourteenth look at sending, 27: emailit daily',
    'sending-limit-reached',
    '452 4.5.3 Daily message limit exceeded',
  ),
  // mailchannels docs
  rcpt(
    'fourteenth look at sending, 28: MailChannels BFD',
    'sender-refused',
    '550 5.7.1 [BFD] Sender prohibited by SPF',
    'sending-refused',
  ),
  // mailchannels docs
  rcpt(
    'fourteenth look at sending, 29: MailChannels ESA',
    'sender-refused',
    '550 5.7.1 [ESA] Sender blocked.',
    'sending-refused',
    'login-sending-off',
  ),
  // mailchannels docs
  rcpt(
    'fourteenth look at sending, 30: MailChannels BR',
    'sending-refused',
    '550 5.7.1 [BR] Our system has detected an excessively high number of invalid recipients originating from your account.',
    'login-sending-off',
    'sending-limit-reached',
  ),
  // hostpapa
  rcpt(
    'fourteenth look at sending, 31: MailChannels RBL',
    'client-blocked',
    '550 5.7.1 [RBL] Sender blocked 192.0.2.4',
  ),
  // netfabric freshdesk
  rcpt(
    'fourteenth look at sending, 32: netfabric daily',
    'sending-limit-reached',
    '550 5.7.1 MAX RCPT TO DAILY LIMIT',
  ),
  // aliyun direct mail list
  mail(
    'fourteenth look at sending, 33: Aliyun main account',
    'login-account-disabled',
    '551 Main account unavailable',
    'login-sending-off',
    'sending-refused',
  ),
  // swiftmailer#849
  rcpt(
    'fourteenth look at sending, 34: swift command rejected',
    'sending-refused',
    '550 5.7.1 Command rejected',
  ),
  // smallcontactform#112
  mail(
    'fourteenth look at sending, 35: umbler too many errors',
    'sending-deferred',
    '421 4.7.0 UBMSA01.spo2.umbler.com Error: too many errors',
    'client-blocked',
  ),
  // pastebin z8RXfQKH
  smtp(
    'fourteenth look at sending, 36: GoDaddy port 80 temp',
    'login-temporary-failure',
    '454 ... temporary failure',
  ),
  // workspace docs
  rcpt(
    'fourteenth look at sending, 37: Gmail relay peak',
    'sending-limit-reached',
    '450 4.2.1 Peak SMTP relay limit exceeded for this customer. This is a temporary error. For more information on SMTP relay limits, contact your administrator or go to https://support.google.com/a/answer/6140680 - gsmtp',
  ),
  // smtp-field-manual
  rcpt(
    'fourteenth look at sending, 38: Trend custom',
    'sending-refused',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: ERS-Customized-Block.',
  ),
  // set-of-emails
  rcpt(
    'fourteenth look at sending, 39: cPanel invalid sending helo',
    'client-blocked',
    '521-5.7.1 Service unavailable; client [203.0.113.225] blocked using dnsbl.sorbs.net\n521 5.7.1 (see http://www.sorbs.net/lookup.shtml?203.0.113.225)',
  ),
  // set-of-emails
  rcpt(
    'fourteenth look at sending, 40: not our customer',
    'relay-denied-after-login',
    '551 not our customer',
    'sending-refused',
  ),
  // set-of-emails
  mail(
    'fourteenth look at sending, 41: policy of sender',
    'sender-refused',
    '554 Mail from ann@example.test rejected for policy reasons.',
    'sending-refused',
  ),
];

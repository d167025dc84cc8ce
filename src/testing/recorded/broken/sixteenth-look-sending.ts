import { greeting, mail, rcpt, smtp } from './shorthands.ts';

/** Sixteenth look at sending: 48 refusals and 9 healthy servers, unseen before. 53 of the 57 were right at first look. Here are the refusals of greetings, senders and recipients. */
export const sixteenthLookSending = [
  // exim
  greeting(
    'sixteenth look at sending, 1: exim load',
    'server-busy',
    '421 mail.recorded.test: Too much load; please try again later',
  ),
  // exim
  greeting(
    'sixteenth look at sending, 2: exim local configuration',
    'server-busy',
    '421 Local configuration error; contact the administrator',
    'greeting-refused',
  ),
  // exim
  greeting(
    'sixteenth look at sending, 3: exim getsockname',
    'server-busy',
    '421 Local problem: getsockname() failed; please try again later',
  ),
  // exim
  mail(
    'sixteenth look at sending, 4: exim space',
    'sending-deferred',
    '452 Space shortage, please try later',
  ),
  // exim
  mail(
    'sixteenth look at sending, 5: exim cannot resolve',
    'sending-deferred',
    '451 Cannot resolve <ann@example.test> at this time',
    'sender-refused',
  ),
  // exim
  mail(
    'sixteenth look at sending, 6: exim too many in connection',
    'sending-limit-reached',
    '421 too many messages in this connection',
    'sending-deferred',
  ),
  // exim
  mail(
    'sixteenth look at sending, 7: exim sender domain',
    'sender-refused',
    '501 ann: sender address must contain a domain',
  ),
  // exim
  smtp(
    'sixteenth look at sending, 8: exim authenticate at present',
    'login-temporary-failure',
    '435 Unable to authenticate at present: failed to connect to socket',
  ),
  // sisimai Microsoft 5.7.506
  mail(
    'sixteenth look at sending, 9: Exchange bad helo',
    'client-blocked',
    '550 5.7.506 Access Denied, Bad HELO',
    'sending-refused',
  ),
  // sisimai Microsoft 5.7.511
  rcpt(
    'sixteenth look at sending, 10: Exchange banned sender',
    'client-blocked',
    '550 5.7.511 Access denied, banned sender[192.0.2.4]. To request removal from this list please forward this message to delist@messaging.microsoft.com.',
    'sender-refused',
  ),
  // sisimai Microsoft 5.7.510
  rcpt(
    'sixteenth look at sending, 11: Exchange IPv6',
    'sending-refused',
    '550 5.7.510 Access denied, example.org does not accept email over IPv6',
    'relay-denied-after-login',
  ),
  // sisimai Microsoft 5.7.51
  rcpt(
    'sixteenth look at sending, 12: Exchange restrict',
    'sending-refused',
    "550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set",
    'client-blocked',
  ),
  // 21cn list
  mail('sixteenth look at sending, 13: 21cn mail from invalid', 'sender-refused', '552 mail from invalid.'),
  // 21cn list: open relays are refused
  rcpt(
    'sixteenth look at sending, 14: 21cn openrelay',
    'client-blocked',
    '554 openrelay check.',
    'relay-denied-after-login',
    'sending-refused',
  ),
  // 21cn list
  mail('sixteenth look at sending, 15: 21cn black mail', 'sender-refused', '554 Black mail address.'),
  // 21cn list
  rcpt('sixteenth look at sending, 16: 21cn database', 'sending-deferred', '450 database temporary error.'),
  // biecuoliao: sender sent too many in 15 minutes
  mail(
    'sixteenth look at sending, 17: NetEase frequency',
    'sending-limit-reached',
    '451 MI:SFQ smtp5,x see http://mail.163.com/help/',
    'sending-deferred',
  ),
  // biecuoliao: too many connections
  greeting('sixteenth look at sending, 18: NetEase concurrent', 'server-busy', '421 HL:ICC 163 smtp5,x'),
  // biecuoliao: banned for a while
  greeting(
    'sixteenth look at sending, 19: NetEase reputation',
    'client-blocked',
    '421 HL:REP 163 smtp5,x',
    'server-busy',
  ),
  // icoremail list
  mail(
    'sixteenth look at sending, 20: Coremail fake sender',
    'sender-refused',
    '553 Requested mail action not taken: Fake sender',
  ),
  // icoremail list
  mail(
    'sixteenth look at sending, 21: Coremail invalid IP',
    'client-blocked',
    '553 Requested mail action not taken: Invalid IP',
  ),
  // icoremail list
  mail(
    'sixteenth look at sending, 22: Coremail local only',
    'sender-refused',
    '553 Requested action not taken: Local user only',
    'relay-denied-after-login',
  ),
  // icoremail list
  greeting('sixteenth look at sending, 23: Coremail IP rejected', 'client-blocked', '554 IP is rejected'),
  // icoremail list
  mail('sixteenth look at sending, 24: Coremail sender rejected', 'sender-refused', '550 sender is rejected'),
  // sisimai rejected
  mail(
    'sixteenth look at sending, 25: sender filter list',
    'sender-refused',
    '550 5.7.1 Email address is on SenderFilterConfig list',
  ),
  // sisimai rejected
  mail('sixteenth look at sending, 26: bogus mail from', 'sender-refused', '550 Bogus MAIL FROM'),
  // sisimai rejected
  rcpt('sixteenth look at sending, 27: pre-approved', 'sender-refused', '550 5.7.1 Sender not pre-approved'),
  // sisimai rejected
  mail(
    'sixteenth look at sending, 28: fully qualified',
    'sender-refused',
    '550 Fully qualified email address required',
  ),
  // sisimai
  rcpt(
    'sixteenth look at sending, 29: att abuse',
    'client-blocked',
    '553 5.3.0 flpd575 DNSBL:ATTRBL 521< 192.0.2.4 >_is_blocked. Blocked for abuse. See http://att.net/blocks',
  ),
  // sisimai
  rcpt('sixteenth look at sending, 30: drbl', 'client-blocked', '550 listed in work.drbl.imedia.ru'),
  // SimpleLogin
  rcpt(
    'sixteenth look at sending, 31: SL disabled mailbox',
    'sending-refused',
    '550 SL E518 Disabled mailbox',
    'login-account-disabled',
  ),
  // SimpleLogin
  rcpt(
    'sixteenth look at sending, 32: SL mailbox domain',
    'sending-deferred',
    '421 SL E405 Mailbox domain problem - Retry later',
  ),
];

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reply } from '../../testing/healthy-facts.ts';
import { excerpt } from '../server-text/quote.ts';
import { greetingCause } from './greeting-cause.ts';

/** `code text` or `code x.y.z text`, as servers send it. */
function smtp(line: string) {
  const [, status = '', enhanced, text = ''] = /^(\d{3})[ -](?:(\d\.\d+\.\d+) )?(.*)$/s.exec(line) ?? [];
  return reply(status, text, { enhanced: enhanced ?? null });
}

const blocked = [
  // lists and filters of portals
  '421 4.3.2 Your IP(192.0.2.4) is filtered and this connection will be closed. You must register your IP to spammaster at example.test',
  '550 5.7.1 Host 192.0.2.4 has been filtered',
  '554 Client address [192.0.2.4] is not registered with us',
  '553 Please register your server at https://register.example.test/',
  '550 unregistered: your host is unregistered',
  '550 Bad sender IP address',
  '550 No access from mail server 192.0.2.4',
  '550 Server access forbidden by your IP 192.0.2.4',
  '553 sorry, your remotehost looks suspiciously like spammer (#5.7.1)',
  '554 Your access to submit messages to this e-mail system has been rejected.',
  '554 You are sending spam',
  // Free
  '550 too many spams from your IP (192.0.2.4), please visit http://postmaster.free.fr/',
  // Postfix and postscreen
  '554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied',
  '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
  '521 5.7.1 Service unavailable; client [192.0.2.1] blocked using bl.spamcop.net',
  '521 5.3.2 Service currently unavailable',
  '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]',
  '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]',
  // Exim, cPanel
  '550 Administrative prohibition',
  '554 SMTP service not available',
  '550 "JunkMail rejected - [192.0.2.1]:4431 is in an RBL: https://www.spamhaus.org/query/ip/192.0.2.1"',
  '550 Access denied - Your IP is blacklisted',
  '550 rbl.example.test Host is banned',
  // Exchange and Outlook.com
  '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.1 (AS16012609)',
  '550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/',
  "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).",
  "550 DY-001 (COL004-MC1F1) Unfortunately, messages from 192.0.2.1 weren't sent. Connections from dynamic IP addresses are not accepted.",
  // Gmail
  '421 4.7.0 [192.0.2.1 15] Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.',
  "550 5.7.1 [192.0.2.1] The IP you're using to send mail is not authorized to send email directly to our servers.",
  '421 4.7.0 IP not in whitelist for RCPT domain, closing connection.',
  // Yahoo
  '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
  '421 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.',
  "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list",
  // GMX, T-Online, iCloud
  '554 gmx.net (mxgmx117) Nemesis ESMTP Service not available\nNo SMTP service\nIP address is black listed.\nFor explanation visit https://www.gmx.net/mail/senderguidelines?c=bl',
  '554 web.de (mxweb012) Nemesis ESMTP Service not available\nNo SMTP service\nBad DNS PTR resource record.',
  '554 IP=192.0.2.1 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)',
  '554 IP=192.0.2.1 - A problem occurred. Please consult your postmaster or ISP. (RTR: BL)',
  '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1',
  // Appliances and filter services
  '554 Service unavailable; Client host [mail.example.org] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1',
  '554 mx1.antispamcloud.com Your IP is blacklisted',
  "554-mail.example.test\nYour access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
  '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Trend Micro Email Reputation Service.',
  '554 Email rejected due to security policies',
  // sendmail, qmail, Kerio, MDaemon, MailEnable, hMailServer
  '550 5.7.1 Access denied',
  '554 5.7.1 Rejected: 192.0.2.1 listed at zen.spamhaus.org',
  '421 4.7.1 Fix reverse DNS for 192.0.2.1',
  '451 http://www.spamhaus.org/query/bl?ip=192.0.2.1',
  '554 5.7.1 Sorry, connections from your IP are not accepted (dynamic screening)',
  '550 You are not allowed to connect',
  '554 No connections allowed from 192.0.2.1',
  '550 Your host is not wanted here',
  '421 Your IP has been temporarily blocked due to too many failed login attempts, try again later',
  '521 Connection refused',
  '421 Your network is being filtered, bye',
  '421 Too many protocol errors from this host',
  '554 Your address seems dynamic',
  '554 No mail from residential ranges',
  '554 Stopped by the firewall',
  '554 We take only mail from registered servers',
  '550 Your host name does not resolve',
  '554 192.0.2.1 is on our spammer list',
  '421 Your host [192.0.2.1] was filtered',
  '554 5.7.1 No',
];

const busy = [
  '554 5.3.2 Closed, maintenance until noon',
  '421 4.4.2 mail.example.test Error: timeout exceeded',
  '421 4.3.2 Too many connections from your IP, further ones are filtered',
  '421 4.3.2 All server ports are busy',
  '421 4.7.0 mail.example.test Error: too many connections from 192.0.2.1',
  '421 4.3.2 Service currently unavailable',
  '421 Too many concurrent SMTP connections; please try again later.',
  '421 Too many concurrent SMTP connections from this IP address; please try again later.',
  '421 mail.example.test: Too much load; please try again later.',
  '451 Temporary local problem - please try later',
  '421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission channel',
  '421 4.3.2 Service not available',
  '421 4.3.2 System not accepting network messages',
  '421 4.7.0 Try again later, closing connection. (EHLO) d9-20020a',
  '421 RP-001 (BAY004-MC1F1) The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed.',
  '421 4.7.500 Server busy, please try again later from [192.0.2.1]',
  '421 4.3.2 Connection rate limit exceeded.',
  '421 4.3.2 Too many open connections.',
  '421 Too many connections to this host.',
  '421 #4.4.5 Too many connections to this listener.',
  '452 4.4.5 Insufficient disk space; try again later',
  '421 Resources restricted - Please try again later',
  '421 mail.example.test Service not available, closing transmission channel',
  '421 unable to read controls (#4.3.0)',
  '421 mail.example.test Sorry, server too busy',
  '451 4.3.2 Internal server error',
  '451 Unable to process connection at this time - please try again later',
  '421 busy.example.test',
  '554 5.7.0 Too many connections, access denied',
];

const unclear = [
  '554 mail.example.test content filter',
  '550 registered users only, sign in at our site',
  '554 No SMTP service here',
  '554 mail.example.test ESMTP not accepting messages',
  '521 mail.example.test does not accept mail',
  '521 mail.example.test',
  '554 5.3.0 Internal configuration error',
  '554 mail.example.test',
  '554 Transaction failed',
  '550 5.5.1 Protocol error',
  '554 SMTP synchronization error',
  '554 rbl.example.test ESMTP',
];

for (const [cause, lines] of [
  ['client-blocked', blocked],
  ['server-busy', busy],
  ['greeting-refused', unclear],
] as const) {
  for (const line of lines) {
    test(`SMTP greeting ${line.slice(0, 90).replaceAll('\n', ' / ')} is ${cause}`, () => {
      assert.equal(greetingCause(smtp(line), 'smtp'), cause);
    });
  }
}

const retrieval: [string, string, string | null, string][] = [
  // Dovecot
  ['BYE', 'Too many connections.', null, 'server-busy'],
  ['BYE', 'Server shutting down.', null, 'server-busy'],
  // Yandex, Courier, Dovecot: a good-bye for want of talk, where nobody was given time to talk
  ['BYE', 'Autologout; idle for too long', null, 'server-busy'],
  ['BYE', 'Disconnected for inactivity.', null, 'server-busy'],
  ['BYE', 'Session timed out', null, 'server-busy'],
  ['-ERR', 'Connection timeout', null, 'server-busy'],
  ['-ERR', 'idle time-out, closing', null, 'server-busy'],
  ['BYE', 'See you some other time', null, 'greeting-refused'],
  ['-ERR', 'Server shutting down.', null, 'server-busy'],
  ['-ERR', 'Internal login failure. Refer to server log for more information.', 'SYS/TEMP', 'server-busy'],
  ['BYE', 'Temporary authentication failure.', 'UNAVAILABLE', 'server-busy'],
  ['BYE', 'Access denied', null, 'client-blocked'],
  // Courier, Cyrus
  ['BYE', 'Maximum number of connections exceeded', 'ALERT', 'server-busy'],
  ['-ERR', 'Maximum connection limit reached for 192.0.2.1', null, 'server-busy'],
  ['BYE', 'Fatal error: Internal error: assertion failed', null, 'greeting-refused'],
  ['BYE', 'System is going down for maintenance', 'ALERT', 'server-busy'],
  // Exchange, nginx in front of Zimbra
  ['BYE', 'Server Unavailable. 15', null, 'server-busy'],
  ['-ERR', 'Server Unavailable. 21', null, 'server-busy'],
  ['-ERR', 'internal server error', null, 'greeting-refused'],
  ['BAD', 'internal server error', null, 'greeting-refused'],
  // Bans, in the words of panels and firewalls
  ['-ERR', 'Your IP address has been blocked due to too many failed login attempts', null, 'client-blocked'],
  ['BYE', 'Your IP is banned', null, 'client-blocked'],
  ['-ERR', 'Access denied: too many invalid logins from your address', null, 'client-blocked'],
  ['-ERR', 'Connections from your country are not allowed', 'SYS/PERM', 'client-blocked'],
  ['-ERR', 'POP3 service is disabled', null, 'greeting-refused'],
  ['-ERR', '', null, 'greeting-refused'],
  ['BYE', 'Too many simultaneous connections. (Failure)', 'ALERT', 'server-busy'],
];

for (const [status, text, code, cause] of retrieval) {
  test(`${status} [${code}] ${text} is ${cause}`, () => {
    assert.equal(greetingCause(reply(status, text, { code }), status === '-ERR' ? 'pop3' : 'imap'), cause);
  });
}

test('an excerpt is one printable line of at most 200 characters', () => {
  assert.equal(excerpt('a\r\nb\u0007\u202ec '), 'a b c');
  assert.equal(excerpt('x'.repeat(5000)).length, 200);
});

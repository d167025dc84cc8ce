import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reply } from '../../testing/healthy-facts.ts';
import { envelopeCause } from './envelope-cause.ts';
import type { EnvelopeCause } from './envelope-texts.ts';

function parse(line: string) {
  const [, status = '', enhanced, text = ''] =
    /^(\d{3}) ?(?:([245]\.\d+\.\d+)\b ?)?([\s\S]*)$/.exec(line) ?? [];
  return reply(status, text, { enhanced: enhanced ?? null });
}

const ok = parse('250 2.1.0 Ok');
const atRcpt: [EnvelopeCause, string][] = [
  // Lists: of the caller, of the sender, of what is in the message.
  ['client-blocked', '550 5.7.1 Rejected. Sender 192.0.2.4 found in SPL-XBL listing'],
  ['client-blocked', '550 The sending IP (192.0.2.4) is listed on https://spamrl.com/. Please resolve this'],
  [
    'client-blocked',
    '554 5.7.1 <a@example.test>: Recipient address rejected: Server IP has a bad reputation',
  ],
  ['client-blocked', '550 5.1.1 <x@example.org>: your mail server is blacklisted'],
  ['client-blocked', '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.4]'],
  ['client-blocked', '451 IP temporarily blacklisted'],
  ['client-blocked', '550 Suspected spam ip'],
  ['client-blocked', '554 5.7.1 Rejected because Bad IP'],
  ['client-blocked', '554 Host network not allowed'],
  ['client-blocked', '550 5.7.2 192.0.2.4: Sender IP rejected: spam rate exceeded'],
  [
    'sender-refused',
    '554 5.7.1 Service unavailable; Sender address [a@b.test] blocked using dbl.spamhaus.org',
  ],
  ['sender-refused', '550 5.7.1 The domain example.test is blacklisted'],
  ['sender-refused', '550 sender is in my black list'],
  ['sender-refused', '550 5.7.1 Client host rejected: Blacklisted user: ann'],
  ['policy', '554 5.7.1 Message contains a URL listed in multi.surbl.org'],
  ['policy', '550 5.7.1 rejected: Blacklisted link in message'],
  ['policy', '550 5.7.0 Your message contains a banned file attachment'],
  ['policy', '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL'],
  ['relay-denied', '550 5.7.1 Relaying denied. IP name possibly forged [192.0.2.4]'],
  ['limit-reached', '550 5.1.1 <x@example.org> - 192.0.2.4 has sent to too many recipients this hour'],
  ['limit-reached', '451 4.7.1 max number of messages (1000) over past 24h reached'],
  ['limit-reached', '552 ann@example.test is sending too much mail, slow down.'],
  ['sender-refused', '550 They may be blacklisted. Sender verify failed'],
  ['policy', '552 5.2.3 Message length exceeds limit set by recipient'],
  // Full, whatever the code.
  ['mailbox-full', '552 Too much mail data'],
  ['mailbox-full', '552 5.1.1 <a@example.test> recipient rejected - extended quota violation'],
  ['mailbox-full', '422 4.2.2 Quota limit exceeded (Speicherplatz des Kontos ueberschritten)'],
  ['mailbox-full', '550 5.1.1 recipient is over quota'],
  ['mailbox-full', '452 4.1.1 <a@example.test> user over quota'],
  ['limit-reached', '550 5.7.1 sender is over quota, wait an hour'],
  ['policy', '552 Message size exceeds fixed maximum message size. Size: 2048 KB, Max size: 1000 KB'],
  ['deferred', '450 4.7.3 Organization queue quota exceeded.'],
  ['deferred', '452 4.2.2 Greylisted, please try again in a few moments.'],
  ['fault', '450 4.4.0 <a@example.test> Temporary DMARC DNS lookup failure'],
  ['sender-refused', '503 5.7.1 Incorrect Authentication for Specified Email Address'],
  [
    'recipient-refused',
    '550 5.1.1 <x@example.org>: Recipient address rejected: User unknown in relay recipient table',
  ],
  ['accepted', '250 2.1.5 Ok'],
  ['accepted', '251 User not local; will forward'],
  ['relay-denied', '554 5.7.1 <x@example.org>: Relay access denied'],
  ['relay-denied', '454 4.7.1 <x@example.org>: Relay access denied'],
  ['relay-denied', '550 relay not permitted'],
  ['relay-denied', '550 5.7.1 <x@example.org>... Relaying denied'],
  ['relay-denied', '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain'],
  ['relay-denied', "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"],
  ['relay-denied', '550 Delivery is not allowed to this address.'],
  ['login-required', '550 5.7.1 Relaying denied. Proper authentication required.'],
  ['login-required', '530 5.7.0 Authentication required'],
  ['login-required', '550 Access denied - please authenticate'],
  ['login-required', '550 You must log in to send mail'],
  ['login-required', '530 SMTP authentication is required.'],
  ['login-required', '550-Please turn on SMTP Authentication in your mail client.'],
  [
    'login-required',
    '503 This mail server requires authentication when attempting to send to a non-local e-mail address.',
  ],
  ['login-required', '553 5.7.1 <a@example.test>: Sender address rejected: not logged in'],
  [
    'sender-refused',
    '553 5.7.1 <a@example.test>: Sender address rejected: not owned by user ann@example.test',
  ],
  ['sender-refused', '550 5.7.60 SMTP; Client does not have permissions to send as this sender'],
  ['sender-refused', '553 5.7.1 Relaying disallowed as other@example.test'],
  ['sender-refused', '550 Sender address is not allowed.'],
  ['sender-refused', '550 5.1.8 <a@example.test>: Sender address rejected: Domain not found'],
  ['sender-refused', '550 Sender verify failed'],
  [
    'deferred',
    '450 4.2.0 <x@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/',
  ],
  ['deferred', '451 4.7.1 Please try again later'],
  ['fault', '452 4.3.1 Insufficient system storage'],
  ['fault', '500 Error: (OSError) [Errno 28] No space left on device'],
  ['fault', '451 connect ECONNREFUSED 192.0.2.7:25'],
  ['mailbox-full', '452 4.2.2 Insufficient system storage'],
  ['deferred', '450 4.1.8 <a@example.test>: Sender address rejected: Domain not found'],
  ['limit-reached', '452 4.5.3 Error: too many recipients'],
  ['limit-reached', '550 5.4.5 Daily user sending limit exceeded.'],
  ['limit-reached', '550 Domain example.test has exceeded the max emails per hour (150/150 (100%)) allowed.'],
  ['limit-reached', '450 4.7.1 Error: too much mail from 192.0.2.9'],
  ['limit-reached', '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException'],
  [
    'limit-reached',
    "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
  ],
  ['limit-reached', '550 rejected: exceeded hour limit'],
  ['limit-reached', '550 User ann@example.test has exceeded its 24-hour sending limit.'],
  [
    'mailbox-full',
    '552 5.2.2 <ann@example.test>: Recipient address rejected: Mailbox is full / Quota exceeded',
  ],
  ['mailbox-full', '452 4.2.2 <ann@example.test> Quota exceeded (mailbox for user is full)'],
  ['mailbox-full', '552 Mailbox over quota'],
  ['limit-reached', '550 5.7.1 Sender address rejected: Limit on the number of outgoing messages exceeded'],
  ['limit-reached', '550 ann@example.test sender has used up its daily quota of relays'],
  ['sender-refused', '554 Message rejected: Email address is not verified. The following identities failed'],
  ['sending-suspended', '550 Outgoing mail from "ann@example.test" has been suspended.'],
  ['client-blocked', '550 The sending host is blocked, your IP is listed'],
  ['recipient-domain-unknown', '450 4.1.2 <x@example.org>: Recipient address rejected: Domain not found'],
  ['recipient-domain-unknown', '550 Unrouteable address'],
  [
    'recipient-domain-unknown',
    '556 5.1.10 <x@example.org>: Recipient address rejected: Domain example.org does not accept mail (nullMX)',
  ],
  ['recipient-domain-unknown', '550 all relevant MX records point to non-existent hosts'],
  [
    'recipient-refused',
    '550 5.1.1 <x@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
  ],
  ['recipient-refused', '550 Invalid recipient: <x@example.org>'],
  ['recipient-refused', '550 No such user here'],
  ['client-blocked', '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org'],
  ['client-blocked', '550 5.7.25 Client host rejected'],
  ['policy', '554 5.7.1 <unknown[192.0.2.9]>: Client host rejected: Access denied'],
  ['policy', '550 5.7.1 Access denied'],
  ['policy', '550 Administrative prohibition'],
  ['encryption-required', '530 5.7.0 Must issue a STARTTLS command first'],
  ['other', '503 5.5.1 Bad sequence of commands'],
  ['deferred', '451 4.4.5 High load, try again later'],
  ['fault', '451 4.3.5 Server configuration error'],
  ['fault', '451 4.3.0 <x@example.org>: Temporary lookup failure'],
  ['fault', '451 Temporary local problem - please try later'],
  ['deferred', '451 4.7.1 Greylisted because of a temporary local problem'],
  ['deferred', '450 4.7.1 Client not known yet, internal policy: come back'],
  ['sender-refused', '550 5.7.1 You are sending this from a different address or alias'],
  ['limit-reached', '450 4.7.1 <a@example.test>: SASL login name rejected: too many messages per hour'],
  ['limit-reached', '554 5.7.1 <x@example.org>: Recipient address rejected: Throttling quota exceeded'],
  [
    'sender-refused',
    '554 5.7.1 <x@example.org>: Recipient address rejected: Sender is not same as SMTP authenticate username',
  ],
  [
    'password-must-change',
    '554 5.7.1 <x@example.org>: Recipient address rejected: Please change your password in webmail before sending',
  ],
  ['recipient-refused', '554 5.7.1 <x@example.org>: Recipient address rejected: Access denied'],
  ['sender-refused', "550 Envelope domain 'example.test' does not match AUTH domain 'other.test'"],
  ['sender-refused', '550 5.7.1 From address does not belong to the authenticated user'],
  ['sender-refused', '553 Sender is not allowed to relay emails'],
  ['limit-reached', '550 Sender frequency limited'],
  ['limit-reached', '550 Sending frequency is too high'],
  ['sending-suspended', '535 Mail server has been suspended'],
  ['sending-suspended', '451 Account outbounds disabled'],
  ['sending-suspended', '550 Your account has been suspended, call us'],
  ['recipient-refused', '550 5.2.1 The email account that you tried to reach is disabled'],
  // An address that is kept from sending, and an account that is.
  ['client-blocked', '550 192.0.2.4 has been blocked from sending, too much junk'],
  ['client-blocked', '554 Your IP address is banned from sending mail through us'],
  ['client-blocked', '550 [192.0.2.4] was suspended after complaints'],
  ['client-blocked', '550 this host is not authorized to submit'],
  ['client-blocked', '451 4.7.1 This IP address is not permitted to send'],
  ['client-blocked', '550 5.7.0 Mail refused - 192.0.2.4 - see our policy'],
  ['client-blocked', '450 Throttled, too much junk mail from your network, come back later'],
  ['sending-suspended', '550 Account blocked from sending'],
  ['sending-suspended', '550 Your login is not permitted to send'],
  ['sending-suspended', '554 The customer account is not enabled to send'],
  ['sending-suspended', '554 Sending has been paused for your workspace'],
  ['sending-suspended', '550 E-mail sending for this domain has been blocked'],
  ['sending-suspended', '451 You have to activate your trial account'],
  ['sending-suspended', '421 4.7.1 Your account is not yet approved'],
  ['sending-suspended', '554 account is pending manual review'],
  ['sender-refused', '550 IP 192.0.2.4 is not allowed to send mail from example.test'],
  ['policy', '550 User is not permitted to send to this group'],
  // Of whom the domain or the quota is.
  ['sender-refused', '550 Your IP: 192.0.2.4, your address is not permitted as envelope sender'],
  ['sender-refused', '550 example.test is not accepted in From'],
  ['sender-refused', '451 4.7.1 Domain example.test is not authorized to send, verify it first'],
  ['limit-reached', '554 5.7.1 <x@example.org>: Recipient address rejected: Over quota'],
  ['limit-reached', '450 4.7.1 <x@example.org>: Recipient address rejected: Quota exceeded'],
  ['mailbox-full', '554 5.7.1 <x@example.org>: Recipient address rejected: Mailbox over quota'],
  ['mailbox-full', '554 5.7.1 the account exceeded its quota'],
  ['mailbox-full', '552 5.2.2 <x@example.org>: Recipient address rejected: Quota exceeded'],
  ['limit-reached', '550 5.7.1 you sent too many e-mails, wait until tomorrow'],
  ['limit-reached', '550 50 e-mails per hour are allowed'],
  ['sender-refused', '550 The domain example.test has not yet been verified'],
  ['sender-refused', '550 5.7.1 You need to verify your sending domain'],
  ['limit-reached', '421 4.7.0 sending stopped, rate was exceeded'],
  ['limit-reached', '550 You used up all your free messages'],
  ['client-blocked', '550 Mail from this region is refused'],
  ['client-blocked', '554 5.7.1 location not permitted'],
  ['login-required', '550 Sign in before sending, please'],
  ['login-required', '550 5.7.1 You have to check for new mail before you can send'],
  // In other languages: what was sent is counted, a message's size is not.
  ['limit-reached', '550 Sie haben zu viele E-Mails verschickt'],
  ['limit-reached', '554 Vous avez atteint le nombre maximal de destinataires pour ce message'],
  ['limit-reached', '550 Ha superado el número de mensajes por hora'],
  ['limit-reached', '550 Troppi messaggi inviati'],
  ['limit-reached', '550 Превышено количество писем в час'],
  ['limit-reached', '550 Te veel uitgaande berichten'],
  ['policy', '552 Le message dépasse la taille autorisée'],
  ['policy', '552 Die Nachricht überschreitet die erlaubte Größe'],
  ['policy', '552 El mensaje supera el tamaño permitido'],
  ['sender-refused', '550 Adresse de l’expéditeur non autorisée'],
  ['sender-refused', '550 5.7.1 Remitente rechazado'],
  ['sender-refused', '553 Nadawca odrzucony'],
  ['sender-refused', '550 Адрес отправителя отклонён'],
  ['sender-refused', '550 发件人地址不合法'],
  ['client-blocked', '550 Votre IP est sur liste noire'],
  ['client-blocked', '554 Su IP figura en una lista negra'],
  ['client-blocked', '550 您的IP地址在黑名单中'],
  ['sending-suspended', '550 Der Versand ist für dieses Konto gesperrt'],
  ['sending-suspended', '550 Invio bloccato per questo account'],
  ['sending-suspended', '550 Отправка для этого аккаунта запрещена'],
  ['sending-suspended', '550 该账号已被禁止发信'],
];

for (const [expected, line] of atRcpt) {
  test(`RCPT ${expected}: ${line}`, () => {
    assert.equal(envelopeCause({ mail: ok, rcpt: parse(line) }).cause, expected);
  });
}

const atMail: [EnvelopeCause, string][] = [
  ['login-required', '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM'],
  ['sender-refused', '550 not local sender over smtp'],
  ['sender-refused', '553 Mail from must equal authorized user'],
  ['sender-refused', '501 mail from address must be same as authorization user'],
  ['sender-refused', '553 5.1.7 The sender is not valid'],
  ['policy', '550 5.7.1 Denied'],
  ['deferred', '421 4.3.2 Service shutting down'],
];

for (const [expected, line] of atMail) {
  test(`MAIL ${expected}: ${line}`, () => {
    const verdict = envelopeCause({ mail: parse(line), rcpt: null });
    assert.deepEqual([verdict.cause, verdict.at], [expected, 'mail']);
  });
}

test('a missing reply is unanswered, not refused', () => {
  assert.equal(envelopeCause({ mail: null, rcpt: null }).cause, 'unanswered');
  assert.equal(envelopeCause({ mail: ok, rcpt: null }).cause, 'unanswered');
});

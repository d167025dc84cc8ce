import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { storageQuota } from './imap/mailbox.ts';
import { offeredMechanisms as imapMechanisms } from './imap/read-offer.ts';
import { parseStatus as parseImap } from './imap/replies.ts';
import { offeredMechanisms as pop3Mechanisms } from './pop3/read-offer.ts';
import { parseStatus as parsePop3 } from './pop3/replies.ts';
import { offeredMechanisms as smtpMechanisms } from './smtp/read-offer.ts';
import { parseReplyLine, splitEnhanced, toReply } from './smtp/replies.ts';

const none = { enhanced: null, code: null };

test('POP3 status lines', () => {
  assert.deepEqual(parsePop3('+OK Logged in.'), { ...none, status: '+OK', text: 'Logged in.' });
  assert.deepEqual(parsePop3('+OK'), { ...none, status: '+OK', text: '' });
  assert.deepEqual(parsePop3('-ERR [SYS/TEMP] later'), {
    ...none,
    status: '-ERR',
    code: 'SYS/TEMP',
    text: 'later',
  });
  assert.deepEqual(parsePop3('-err [in-use]locked'), {
    ...none,
    status: '-ERR',
    code: 'IN-USE',
    text: 'locked',
  });
  assert.deepEqual(parsePop3('+OK [] odd'), { ...none, status: '+OK', text: '[] odd' });
  assert.equal(parsePop3('OK'), null);
  assert.equal(parsePop3('+OKAY'), null);
});

test('IMAP status responses', () => {
  assert.deepEqual(parseImap('OK LOGIN done'), { ...none, status: 'OK', text: 'LOGIN done' });
  assert.deepEqual(parseImap('NO [AUTHENTICATIONFAILED] no'), {
    ...none,
    status: 'NO',
    code: 'AUTHENTICATIONFAILED',
    text: 'no',
  });
  assert.equal(parseImap('OKAY'), null);
});

test('SMTP reply lines and enhanced status codes', () => {
  assert.deepEqual(parseReplyLine('250-SIZE 1'), { code: '250', more: true, text: 'SIZE 1' });
  assert.deepEqual(parseReplyLine('250'), { code: '250', more: false, text: '' });
  assert.equal(parseReplyLine('25 x'), null);
  assert.equal(parseReplyLine('1250 x'), null);
  assert.deepEqual(splitEnhanced('535', '5.7.8 Error'), { enhanced: '5.7.8', text: 'Error' });
  assert.deepEqual(splitEnhanced('250', '5.7.8 Error'), { enhanced: null, text: '5.7.8 Error' });
  assert.deepEqual(splitEnhanced('220', '2.1.example ready'), { enhanced: null, text: '2.1.example ready' });
  const lines = [
    { code: '534', more: true, text: '5.7.9 Application-specific password required.' },
    { code: '534', more: false, text: '5.7.9 See the help.' },
  ];
  assert.deepEqual(toReply(lines), {
    ...none,
    status: '534',
    enhanced: '5.7.9',
    text: 'Application-specific password required.\nSee the help.',
  });
});

test('login mechanisms as each protocol names them', () => {
  assert.deepEqual(pop3Mechanisms(['TOP', 'USER', 'SASL PLAIN LOGIN', 'LOGIN-DELAY 60']), [
    'USER',
    'PLAIN',
    'LOGIN',
  ]);
  assert.deepEqual(pop3Mechanisms(['SASL']), []);
  assert.deepEqual(smtpMechanisms(['AUTH PLAIN LOGIN', 'AUTH=LOGIN CRAM-MD5', 'SIZE 1']), [
    'PLAIN',
    'LOGIN',
    'CRAM-MD5',
  ]);
  assert.deepEqual(smtpMechanisms(['XAUTH PLAIN']), []);
  assert.deepEqual(imapMechanisms(['IMAP4rev1', 'AUTH=PLAIN', 'LOGINDISABLED']), ['PLAIN']);
  assert.deepEqual(imapMechanisms(['IMAP4rev1']), ['LOGIN-command']);
});

test('the fullest quota root counts, in bytes', () => {
  const lines = [
    'QUOTAROOT INBOX "User quota"',
    'QUOTA "User quota" (STORAGE 91 100)',
    'QUOTA x (MESSAGE 1 2)',
  ];
  assert.deepEqual(storageQuota(lines), { used: 93_184, limit: 102_400 });
  assert.equal(storageQuota(['QUOTA "" (STORAGE 5 0)']), null);
});

test('no text makes a parser throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      parsePop3(text);
      parseImap(text);
      parseReplyLine(text);
      splitEnhanced('535', text);
      pop3Mechanisms([text]);
      smtpMechanisms([text]);
      imapMechanisms([text]);
      storageQuota([text]);
    }),
  );
});

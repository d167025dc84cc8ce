import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognizeService } from './greeting.ts';

const lines: [string, ReturnType<typeof recognizeService>][] = [
  ['+OK Dovecot ready.', 'pop3'],
  ['+OK', 'pop3'],
  ['-ERR [SYS/TEMP] busy', 'pop3'],
  ['* OK [CAPABILITY IMAP4rev1] ready', 'imap'],
  ['* PREAUTH welcome', 'imap'],
  ['* BYE too many', 'imap'],
  ['220 mail.example.test ESMTP Postfix', 'smtp'],
  ['220-cpanel.example.test ESMTP Exim', 'smtp'],
  ['220 ****************', 'smtp'],
  ['421 4.3.2 try later', 'smtp'],
  ['554 5.7.1 blocked', 'smtp'],
  ['220 (vsFTPd 3.0.3)', 'ftp'],
  ['220 ProFTPD Server ready', 'ftp'],
  ['220 mail and ftp gateway SMTP', 'smtp'],
  ['SSH-2.0-OpenSSH_9.2', 'ssh'],
  ['HTTP/1.1 400 Bad Request', 'http'],
  ['<!DOCTYPE html>', 'http'],
  ['\u0016\u0003\u0001', 'binary'],
  ['200 news.example.test ready', 'unknown'],
  ['hello', 'unknown'],
  ['', 'unknown'],
];

for (const [line, service] of lines) {
  test(`${JSON.stringify(line)} is ${service}`, () => assert.equal(recognizeService(line), service));
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayShow, recognizeService } from './greeting.ts';

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
  ['-ERR max number of clients reached', 'unknown'],
  ["-ERR unknown command 'CAPA', with args beginning with: ", 'unknown'],
  ["-ERR wrong number of arguments for 'get' command", 'unknown'],
  ['-ERR Protocol error: unauthenticated multibulk length', 'unknown'],
  ['-ERR POP3 protected mode, sign in with TLS', 'pop3'],
  ['-ERR too many connections', 'pop3'],
];

for (const [line, service] of lines) {
  test(`${JSON.stringify(line)} is ${service}`, () => assert.equal(recognizeService(line), service));
}

test('what may be of any service is shown only where it was expected', () => {
  const shown = (line: string, expected: 'pop3' | 'imap' | 'smtp') =>
    mayShow(line, recognizeService(line), expected);
  assert.equal(shown('-ERR the secret of another service', 'smtp'), false);
  assert.equal(shown('-ERR the secret of another service', 'imap'), false);
  assert.equal(shown('-ERR [SYS/TEMP] busy', 'pop3'), true);
  assert.equal(shown('+OK Dovecot ready.', 'imap'), true, 'a welcome tells which service it is');
  for (const line of ['SSH-2.0-x', 'HTTP/1.1 200 OK', '-ERR max number of clients reached', 'hello'])
    for (const expected of ['pop3', 'imap', 'smtp'] as const)
      assert.equal(shown(line, expected), false, line);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImapSession } from './imap-session.ts';
import { readWords } from './imap-words.ts';
import { PostOffice } from './post-office.ts';

const office = new PostOffice();

function session(): ImapSession {
  return new ImapSession({
    logIn: (name, password) => (password === 'a "b' ? office.mailbox(name) : 'refused'),
  });
}

test('names and passwords come quoted, as literals, or in PLAIN', () => {
  const plain = Buffer.from('\0ann\0a "b').toString('base64');
  for (const lines of [
    ['a LOGIN ann "a \\"b"'],
    ['a LOGIN {3}', 'ann {4}', 'a "b'],
    ['a LOGIN {3+}', 'ann {4+}', 'a "b'],
    [`a AUTHENTICATE PLAIN ${plain}`],
    ['a authenticate plain', plain],
  ]) {
    const one = session();
    const replies = lines.map((line) => one.handle(line).text);
    assert.match(replies.at(-1) ?? '', /^a OK \[CAPABILITY /, lines.join(' '));
  }
});

test('nothing is shown before the login, and three refusals end it', () => {
  const one = session();
  assert.match(one.handle('a SELECT INBOX').text, /^a BAD/);
  assert.match(one.handle('b LOGIN ann x').text, /^b NO \[AUTHENTICATIONFAILED\]/);
  assert.match(one.handle('c AUTHENTICATE PLAIN =').text, /^c BAD/);
  assert.equal(one.handle('d LOGIN ann x').next, undefined);
  assert.equal(one.handle('e LOGIN ann x').next, 'close');
});

test('a folder opened for reading is not changed, and what is always there stays', () => {
  const one = session();
  one.handle('a LOGIN ann "a \\"b"');
  assert.match(one.handle('b UID FETCH 1 (BODY.PEEK[])').text, /^b NO/);
  assert.match(one.handle('c EXAMINE INBOX').text, /^\* 3 EXISTS[\s\S]*c OK \[READ-ONLY\]/);
  assert.match(one.handle('d UID STORE 1 +FLAGS (\\Deleted)').text, /^d NO/);
  assert.match(one.handle('e SELECT INBOX').text, /READ-WRITE/);
  assert.match(one.handle('f UID STORE 1:* +FLAGS (\\Deleted)').text, /^f OK/);
  assert.match(one.handle('g UID EXPUNGE 1:*').text, /^g OK/);
  assert.match(one.handle('h STATUS INBOX (MESSAGES)').text, /MESSAGES 3/);
  assert.match(one.handle('i SELECT nowhere').text, /^i NO/);
  assert.match(one.handle('j LIST "" "*"').text, /\\Junk\) "\/" Junk/);
});

test('commands that are none do no harm', () => {
  const one = session();
  for (const line of ['', '(', 'a (((((((', 'a "', '"a" NOOP', '\0', 'a LOGIN (x) y', 'a']) one.handle(line);
  assert.match(one.handle('b NOOP').text, /^b OK/);
  assert.equal(readWords('a (b'), null);
  assert.deepEqual(readWords('a (b "c d" (e)) BODY.PEEK[HEADER (x)]'), [
    'a',
    ['b', 'c d', ['e']],
    'BODY.PEEK[HEADER (x)]',
  ]);
});

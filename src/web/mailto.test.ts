import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailtoOf } from './mailto.ts';

test('a message is filled in, and nothing of it becomes a field of its own', () => {
  const link = mailtoOf({
    to: 'help+mail@example.org',
    subject: 'A & B?',
    body: 'One\n\nTwo &bcc=x@example.org',
  });
  assert.equal(
    link,
    'mailto:help%2Bmail@example.org?subject=A%20%26%20B%3F&body=One%0D%0A%0D%0ATwo%20%26bcc%3Dx%40example.org',
  );
  const { searchParams } = new URL(link);
  assert.deepEqual([...searchParams.keys()], ['subject', 'body']);
  assert.equal(searchParams.get('body'), 'One\r\n\r\nTwo &bcc=x@example.org');
});

test('nobody needs to be named, and half a character is no fault', () => {
  assert.match(mailtoOf({ to: '', subject: 'x\ud800', body: '' }), /^mailto:\?subject=x%EF%BF%BD&body=$/);
});

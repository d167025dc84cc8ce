import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Transcript } from './transcript.ts';

test('one entry is one line, whatever is in it', () => {
  const transcript = new Transcript(() => 12.345);
  assert.equal(transcript.add('server', 'first\r\n235 2.7.0 Accepted\n'), 1);
  assert.deepEqual(transcript.lines[0]?.text.includes('\n'), false);
  assert.equal(transcript.lines[0]?.atMs, 12.3);
});

test('control and direction characters are made visible, long lines are cut', () => {
  const transcript = new Transcript(() => 0);
  transcript.add('server', 'a\u001b[2Jb\u202ec');
  transcript.add('server', 'x'.repeat(5000));
  assert.equal(transcript.lines[0]?.text, 'a␛[2Jb‹U+202E›c');
  assert.ok((transcript.lines[1]?.text.length ?? 0) < 1100);
});

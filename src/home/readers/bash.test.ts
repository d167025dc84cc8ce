import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHome } from '../read-home.ts';
import { toldBy } from './bash.ts';

const outcomes = (text: string) => readHome(text).readings.map(({ outcome }) => outcome);

test('what a command prints counts only where it is printed by how the connection ended', () => {
  const both = { open: 'open', closed: 'closed', code: false };
  const none = { open: null, closed: null, code: false };
  for (const rest of [
    ' && echo open || echo closed',
    "' && echo open || echo closed",
    ') 2>/dev/null && echo "open" || echo "closed"',
  ])
    assert.deepEqual(toldBy(rest), both, rest);
  for (const rest of [
    // The other way round both are printed.
    ' || echo closed && echo open',
    // A pipe ends as its last part does, a list as its last command.
    ' | head -1 && echo open || echo closed',
    '; true && echo open || echo closed',
    ' & echo open || echo closed',
    ' && echo yes || echo yes',
    ' && echo open',
    ' && echo $x || echo $y',
  ])
    assert.deepEqual(toldBy(rest), none, rest);
  assert.equal(toldBy('"; echo $?').code, true);
  assert.equal(toldBy(' | cat; echo $?').code, false);
});

test('a closed port is never taken for an open one', () => {
  const at = '/dev/tcp/mail.example.org/25';
  assert.deepEqual(
    outcomes(`$ (echo > ${at}) || echo closed && echo open\nbash: connect: Connection refused\nclosed\nopen`),
    ['refused'],
  );
  assert.deepEqual(outcomes(`$ cat < ${at} | head -1 && echo open || echo closed\nopen`), ['not-tested']);
  assert.deepEqual(outcomes(`$ bash -c '</dev/tcp/$h/25' && echo open || echo closed\nopen`), []);
  assert.deepEqual(outcomes(`$ echo > ${at}; echo $?\n1`), ['unreachable']);
});

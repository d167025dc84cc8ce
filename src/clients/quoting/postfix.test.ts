import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled, withDirectory } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { postfixLogin, postfixNextHop } from './postfix.ts';

const nextHop = '[mail.example.test]:587';
// Without its own name and addresses Postfix would look around for them.
const mainCf = 'myhostname = localhost\nmynetworks = 127.0.0.1\n';

/** What Postfix finds in a password table, as lines of key, name and password. */
function found(users: readonly string[]): string[] {
  return withDirectory((directory) => {
    const file = join(directory, 'sasl_passwd');
    const keys = users.map((_, at) => `${at}${nextHop}`);
    const lines = users.map((user, at) => postfixLogin(keys[at] ?? '', user, 'YOUR-PASSWORD'));
    writeFileSync(file, `${lines.join('\n')}\n`);
    writeFileSync(join(directory, 'main.cf'), mainCf);
    const { stdout } = runProgram(
      'postmap',
      ['-c', directory, '-q', '-', `texthash:${file}`],
      `${keys.join('\n')}\n`,
    );
    return stdout.trimEnd().split('\n');
  });
}

test('Postfix reads back the login', { skip: unlessInstalled('postmap') }, () => {
  const possible = (user: string) => !user.includes(':') && user.trim() === user;
  const users = [...hostileValues, ...fc.sample(printableText(), { numRuns: 200, seed: 25 })].filter(
    possible,
  );
  const expected = users.map((user, at) => `${at}${nextHop}\t${user}:YOUR-PASSWORD`);
  assert.deepEqual(found(users), expected);
});

test('Postfix reads back the next hop', { skip: unlessInstalled('postconf') }, () => {
  withDirectory((directory) => {
    const hosts = ['mail.example.test', '2001:db8::7', 'xn--bcher-kva.example'];
    const names = ['relayhost', 'smtp_fallback_relay', 'content_filter'];
    const lines = names.map((name, at) => `${name} = ${postfixNextHop(hosts[at] ?? '', 465)}\n`);
    writeFileSync(join(directory, 'main.cf'), mainCf + lines.join(''));
    const { stdout } = runProgram('postconf', ['-c', directory, '-h', ...names]);
    assert.deepEqual(
      stdout.trimEnd().split('\n'),
      hosts.map((host) => `[${host}]:465`),
    );
  });
});

test('what a table or main.cf would read otherwise is refused', () => {
  for (const user of ['', ' ann', 'ann ', 'a:b', ...refusedValues])
    assert.throws(() => postfixLogin(nextHop, user, 'x'), UnsafeValueError);
  for (const host of ['a b', 'a,b', '$myhostname', 'a#b', 'a]:1', ...refusedValues])
    assert.throws(() => postfixNextHop(host, 25), UnsafeValueError);
});

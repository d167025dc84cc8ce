import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret } from '../model/secret.ts';
import { echoes } from '../testing/echoes.ts';
import { Redactor, redacted } from './redactor.ts';

const passwords = [
  'Tr0ub4dor&3',
  'correct horse battery',
  'Päßwört-9 "x\\y"',
  '0000-1111',
  '%41=42+43',
  'q'.repeat(200),
];

for (const [how, write] of echoes) {
  test(`a password written as ${how} is hidden`, () => {
    for (const password of passwords) {
      const redactor = new Redactor(new Secret(password));
      redactor.credentialsSent();
      for (const line of [`535 5.7.8 ${write(password)} is wrong`, `+OK ${write(password)}`]) {
        const shown = redactor.hide(line);
        assert.ok(shown.includes(redacted), `${how}: ${line}`);
        assert.ok(!shown.includes(write(password)), `${how}: ${shown}`);
      }
    }
  });
}

test('a password said in parts by replies that follow each other is hidden in each of them', () => {
  const password = 'Tr0ub4dor&3';
  const ways: string[][] = [
    ['535-Tr0ub', '535 4dor&3'],
    ['250-mx', '250-Tr0u', '250-b4do', '250 r&3'],
    ['+OK T', '-ERR r0ub4dor&3'],
    ['* OK Tr0ub4dor&', 'a1 NO 3'],
    [...password].map((letter) => `250-${letter}`),
  ];
  for (const lines of ways) {
    const redactor = new Redactor(new Secret(password));
    redactor.credentialsSent();
    const shown = redactor.hideLines(lines);
    const rest = shown.map((line) => line.replace(/^\S+ ?/, '').replace(redacted, '')).join('');
    assert.ok(!rest.includes('r0u') && !rest.includes('dor'), shown.join(' / '));
    // What is said in facts, away from its neighbours, is hidden too.
    for (const line of lines) {
      const alone = line.replace(/^(?:\d{3}[- ]|\+OK |-ERR |\* OK |a1 NO )/, '');
      if (alone !== 'mx') assert.match(redactor.hide(alone), /<redacted>/);
    }
  }
});

test('replies that say other things stay as they are', () => {
  const redactor = new Redactor(new Secret('Tr0ub4dor&3'));
  redactor.credentialsSent();
  const lines = ['250-mx.example.test', '250-SIZE 10240000', '250 AUTH PLAIN LOGIN', '535 5.7.8 Error: no'];
  assert.deepEqual(redactor.hideLines(lines), lines);
});

test('the search for a password is linear in the text', () => {
  const texts = ['3', '%25', '\\x', '0', ' ', 'a ', '=3', '&#', 'Tr0ub4dor', '- '];
  for (const password of ['3'.repeat(60), '----------', 'aaaa aaaa', '0'.repeat(40), '%25%25%25']) {
    const redactor = new Redactor(new Secret(password));
    redactor.credentialsSent();
    for (const piece of texts) {
      const cost = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const before = process.cpuUsage();
        for (let times = 0; times < 5; times += 1) redactor.hide(text.slice(0, -1).concat('\u0001'));
        const { user, system } = process.cpuUsage(before);
        return user + system;
      };
      cost(8_000);
      // Four times the text costs about four times the work; the rest is room for the machine.
      assert.ok(cost(32_000) < 40 * cost(8_000) + 200_000, `${password.slice(0, 9)} in ${piece}`);
    }
  }
});

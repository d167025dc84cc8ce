import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeCommands } from '../commands/home-commands.ts';
import { readHome } from '../read-home.ts';
import { blockSum } from './check-sum.ts';

const facts = [
  '0 clock 2026-11-28T17:28:56Z;',
  '10 try mail.example.test 993 192.0.2.7 open 34;',
  '10 said * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready;',
  '10 tls TLSv1.3 0;',
  `10 cert ${'0123456789abcdef'.repeat(4)};`,
];
const block = `-----BEGIN POSTHORN HOME CHECK 1-----\n${facts.join('\n')}\n-----END POSTHORN HOME CHECK ${blockSum(facts.join(' '))}-----`;
const nc = 'Connection to mail.example.test (192.0.2.7) 587 port [tcp/submission] succeeded!';

test('a block is read out of a paste, and so is what stands around it', () => {
  const check = readHome(
    `$ nc -vz mail.example.test 587\n${nc}\n\n${block}\n\n$ nc -vz mail.example.test 587\n${nc}\n`,
  );
  assert.equal(check.block, 'whole');
  assert.deepEqual(
    check.readings.map(({ tool, port }) => `${tool} ${port}`),
    ['block 993', 'nc 587', 'nc 587'],
  );
  assert.equal(check.clock, '2026-11-28T17:28:56.000Z');
  assert.deepEqual([check.unread, check.dropped], [0, 0]);
});

test('quoted in a mail, in HTML and in UTF-16 it stays whole', () => {
  const ways = [
    block.replace(/^/gm, '> '),
    `Hello,\n\n${block.replace(/^/gm, '  | ')}`.replaceAll('  | ', '    '),
    `<pre>${block.replaceAll('\n', '<br>')}</pre>`,
    `\`\`\`\n${block}\n\`\`\``,
    block.replaceAll('\n', '\r\n'),
  ];
  for (const text of ways) {
    const check = readHome(text);
    assert.equal(check.block, 'whole', text);
    assert.equal(check.readings[0]?.tls?.fingerprint?.length, 64, text);
  }
});

test('the script that the terminal shows before it is no part of it, and nothing that could not be read', () => {
  const target = { host: 'mail.example.test', port: 993, protocol: 'imap', security: 'tls' } as const;
  for (const { system, script } of homeCommands([{ ...target, addresses: ['192.0.2.7'] }])) {
    const prompts = {
      windows: 'PS C:\\Users\\ann> ',
      macos: 'ann@mac ~ % ',
      linux: 'ann@pc:~$ ',
      python: '>>> ',
    };
    const shown = script.trimEnd().replaceAll('\n', system === 'windows' ? '\n>> ' : '\n> ');
    const check = readHome(`${prompts[system]}${shown}\n${block}\n`);
    assert.equal(check.block, 'whole', system);
    assert.equal(check.readings.length, 1, system);
    assert.equal(check.unread, 0, system);
  }
});

test('of two blocks the later one counts', () => {
  const check = readHome(`${block.replace('open 34', 'refused 1')}\n${block}`);
  assert.deepEqual([check.block, check.unread], ['whole', 0]);
  assert.deepEqual(
    check.readings.map(({ outcome }) => outcome),
    ['open'],
  );
});

test('a block that was cut ends where its facts end', () => {
  const check = readHome(
    `${block.slice(0, block.indexOf('10 cert'))}\n$ nc -vz mail.example.test 587\n${nc}\n`,
  );
  assert.equal(check.block, 'cut');
  assert.deepEqual(
    check.readings.map(({ tool }) => tool),
    ['block', 'nc'],
  );
});

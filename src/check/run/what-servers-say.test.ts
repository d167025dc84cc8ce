import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../reports/find-words.ts';
import { english } from '../../testing/english.ts';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, typed } from '../../testing/test-parts.ts';

/** A POP3 server without TLS that answers a password with this line; the report of it, also as text. */
async function refusing(password: string, answer: string | Buffer, greeting = '+OK ready\r\n') {
  const script: Act[] = [
    { send: greeting },
    { expect: /^CAPA$/ },
    { send: '-ERR unknown\r\n' },
    { expect: /^USER / },
    { send: '+OK\r\n' },
    { expect: /^PASS / },
    { send: answer },
    { close: true },
  ];
  const server = await startScriptedServer(() => script);
  try {
    const incoming = [typed('pop3', server.port, 'none')];
    const report = await check({ password, incoming, allowUnverifiedLogin: true });
    return { report, text: JSON.stringify(report) };
  } finally {
    await server.close();
  }
}

test('a password that is a part of the answer neither hides the cause nor is told', async () => {
  const { report, text } = await refusing('box', '-ERR mailbox locked\r\n');
  assert.equal(report.diagnosis?.code, 'mailbox-in-use');
  assert.match(text, /-ERR mailbox locked/);
  assert.doesNotMatch(text, /-ERR [^"]*<redacted>/);
});

test('rules read what was said, and what is kept of it is redacted', async () => {
  const password = 'expired-42';
  const { report, text } = await refusing(password, `-ERR account expired: PASS ${password}\r\n`);
  assert.equal(report.diagnosis?.code, 'login-account-disabled');
  assert.ok(!text.includes(password));
  const finding = report.findings.find(({ code }) => code === 'login-account-disabled');
  assert.equal(finding?.args.said, '-ERR account expired: PASS <redacted>');
});

test('a password at the place where a quote is cut leaves no part of itself', async () => {
  const password = 'Zebra-Quartz-81';
  for (const fill of [160, 170, 180, 975, 985]) {
    const { text } = await refusing(password, `-ERR ${'a'.repeat(fill)} ${password} ${password}\r\n`);
    assert.ok(!text.includes('Zebra'), `after ${fill}`);
  }
});

test('an answer in GBK is read, judged and quoted', async () => {
  // 请使用授权码登录 in GBK, as QQ sends it.
  const words = Buffer.from('c7ebcab9d3c3cad3c8a8c2ebb5c7c2bc'.replace('cad3c8a8', 'cadac8a8'), 'hex');
  const { report } = await refusing(
    'tiger-lily-42',
    Buffer.concat([Buffer.from('-ERR '), words, Buffer.from('\r\n')]),
  );
  const finding = report.findings.find(({ code }) => code === report.diagnosis?.code);
  assert.equal(finding?.code, 'login-app-password-needed');
  assert.equal(finding?.args.said, '-ERR 请使用授权码登录');
  assert.match(finding ? wordsOf(english, report, finding).why : '', /授权码/);
});

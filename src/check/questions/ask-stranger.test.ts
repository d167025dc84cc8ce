import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Report } from '../../model/report.ts';
import { limits } from '../../net/limits.ts';
import { wordsOf } from '../../reports/find-words.ts';
import { english } from '../../testing/english.ts';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, only, typed } from '../../testing/test-parts.ts';

// Silence at the login is what is tested: nobody waits half a minute for it here.
Object.assign(limits, { loginMs: 700 });

const consent = { password: 'tiger-lily-42', allowUnverifiedLogin: true };
const silence = null;

/** A POP3 server such as popa3d, by what it says to PASS for the account and for anybody else. */
function popa3d(own: string | null, stranger: string | null): Act[] {
  let user = '';
  const answer = (line: string): string => {
    const [word = '', name = ''] = line.split(' ');
    if (word === 'USER') user = name;
    if (word === 'USER' || word === 'QUIT') return '+OK\r\n';
    if (word !== 'PASS') return '-ERR\r\n';
    const said = user === 'ann@example.test' ? own : stranger;
    return said === null ? '' : `${said}\r\n`;
  };
  return [{ send: '+OK\r\n' }, { talk: (line) => ({ send: answer(line), over: false }), whole: true }];
}

async function ask(t: TestContext, own: string | null, stranger: string | null) {
  const server = await startScriptedServer(() => popa3d(own, stranger));
  t.after(() => server.close());
  const report = await check({ ...consent, incoming: [typed('pop3', server.port, 'none')] });
  const names = server.received.filter((line) => line.startsWith('USER ')).map((line) => line.slice(5));
  const passwords = server.received.filter((line) => line.startsWith('PASS ')).map((line) => line.slice(5));
  return { report, names, passwords };
}

function said(report: Report): string {
  const finding = report.findings.find(({ code }) => code === report.diagnosis?.code);
  return finding ? Object.values(wordsOf(english, report, finding)).join('\n') : '';
}

const words = '-ERR Authentication failed (bad password?)';
const cases: [what: string, own: string | null, stranger: string | null, cause: string, says: RegExp][] = [
  ['waits for a lock', silence, words, 'mailbox-in-use', /does check passwords/],
  ['checks no passwords at all', silence, silence, 'server-stopped-answering', /stopped answering/],
  ['is wordless where the mailbox does not open', '-ERR', words, 'mailbox-not-accessible', /without a word/],
  ['is wordless always', '-ERR', '-ERR', 'login-refused', /not accept/],
];

for (const [what, own, stranger, cause, says] of cases) {
  test(`a POP3 server that ${what}: ${cause}`, async (t) => {
    const { report, names, passwords } = await ask(t, own, stranger);
    assert.equal(report.diagnosis?.code, cause);
    assert.match(said(report), says);
    assert.equal(names[0], 'ann@example.test');
    assert.match(names[1] ?? '', /^nobody-[0-9a-f]{8}@example\.test$/);
    assert.equal(passwords.filter((password) => password === consent.password).length, 1);
    assert.ok(!JSON.stringify(report).includes(consent.password));
  });
}

test('a refusal with words is asked no further', async (t) => {
  const { report, names } = await ask(t, words, words);
  assert.equal(report.diagnosis?.code, 'login-refused');
  assert.deepEqual(names, ['ann@example.test']);
  assert.equal(only(report).facts.login?.stranger, undefined);
});
